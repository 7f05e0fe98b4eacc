import type { ColumnMap } from "../../model/cluster.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type LocatedTree, placeIn, valueAt } from "../../model/located-tree.ts";
import type { Measure } from "../../model/template.ts";
import { columnsSchema } from "../cluster/cluster-schema.ts";
import { nearestName } from "../nearest-name.ts";

/** The column map of a cluster file; its other fields may be wrong, but the map itself is sound. */
export function columnMapOf(source: LocatedTree): ColumnMap | undefined {
  return columnsSchema.safeParse(valueAt(source.tree, ["columns"])).data;
}

/** Measures that the column map of a cluster file names and the package does not know. */
export function checkColumnMap(source: LocatedTree, measures: readonly Pick<Measure, "id">[]): Diagnostic[] {
  const path = ["columns", "measures"];
  const ids = measures.map(({ id }) => id);
  const named = valueAt(source.tree, path);
  if (typeof named !== "object" || named === null) return [];
  return Object.keys(named)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      code: "wide/unknown-measure",
      severity: "error",
      place: placeIn(source, [...path, id], "key"),
      values: { nearest: nearestName(id, ids).name },
    }));
}
