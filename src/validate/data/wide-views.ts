import type { ColumnMap } from "../../model/cluster.ts";
import { DATA_COLUMNS, type DataField } from "../../model/columns.ts";
import type { Checked, Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { type LocatedTree, placeIn, valueAt } from "../../model/located-tree.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { readPeriod } from "../../model/period.ts";
import { shownName } from "../../model/shown-text.ts";
import type { Column, Table, Vocabulary } from "../../model/table.ts";
import type { Measure } from "../../model/template.ts";
import { columnsSchema } from "../cluster/cluster-schema.ts";
import { finding } from "../finding.ts";
import { columnsTwice, placeOfFile, placeOfHeader } from "../tables.ts";
import type { DataTable } from "./data-table.ts";

/** Columns a wide sheet may have beside those of the map, under the names they have in tidy files. */
const SHARED_FIELDS = ["level", "cluster", "extracted"] as const satisfies readonly DataField[];

/** Several times the practices of Denmark. Every row is read once for each measure. */
const MOST_PRACTICES = 10_000;

/** What to look for in a file to find its wide sheet and the header in it. */
export function wideVocabulary(map: ColumnMap): Vocabulary<string> {
  return Object.fromEntries(headersOf(map).map((header) => [header, [header]]));
}

/**
 * A wide sheet as one table of measure data for each measure: the same rows, under the columns of that measure. So
 * every message about a cell names the place that the cell has in the sheet.
 */
export function wideViews(
  table: Table<string>,
  map: ColumnMap,
  measures: readonly Pick<Measure, "id">[],
): Checked<readonly DataTable[]> {
  if (table.rows.length > MOST_PRACTICES) {
    return { ok: false, diagnostics: [finding("error", "table/too-many-cells", placeOfFile(table))] };
  }
  const columnsUnder = columnFinder(table);
  const isConstant = columnsUnder(map.period).length === 0 && readPeriod(map.period)?.from !== undefined;
  const needed = headersOf(map).filter((header) => !(isConstant && header === map.period));
  const diagnostics = needed.flatMap((header) => judgeColumns(table, header, columnsUnder(header)));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const found = (header: string): Column | undefined => columnsUnder(header)[0];
  const shared = {
    ...sharedColumns(table),
    ...pick("practice", found(map.practice)),
    ...pick("period", found(map.period)),
  };
  const views = measures.flatMap(({ id }) => {
    const own = map.measures[id];
    if (!own) return [];
    const { numerator, denominator } = own;
    const columns = {
      ...shared,
      ...pick("numerator", found(numerator)),
      ...(denominator === undefined ? {} : pick("denominator", found(denominator))),
    };
    const constants = {
      measure: id,
      ...(isConstant ? { period: map.period } : {}),
      ...(denominator === undefined ? { denominator: "" } : {}),
    };
    return [{ ...table, columns, constants, ...unusedColumns(table, needed.flatMap(columnsUnder), shared) }];
  });
  return { ok: true, value: views, diagnostics };
}

function headersOf({ practice, period, measures }: ColumnMap): readonly string[] {
  const ofMeasures = Object.values(measures).flatMap(({ numerator, denominator }) => [
    numerator,
    denominator ?? numerator,
  ]);
  return [...new Set([practice, period, ...ofMeasures])];
}

/** Headers are compared sign by sign first, and then without case, accents and blanks, as tidy ones are. */
function columnFinder({ header }: Table<string>): (name: string) => readonly Column[] {
  const columns = header.cells
    .map((name, index): Column => ({ name, number: index + 1 }))
    .filter(({ name }) => name !== "");
  return (name) => {
    const same = columns.filter((column) => column.name === name.trim());
    return same.length > 0 ? same : columns.filter((column) => foldHeader(column.name) === foldHeader(name));
  };
}

/** `HbA1c > 58` and `HbA1c < 58` differ in nothing but a sign that folding takes away. */
function foldHeader(name: string): string {
  return foldText(name.replaceAll(/[>≥]/g, "over").replaceAll(/[<≤]/g, "under"));
}

function judgeColumns(
  table: Table<string>,
  header: string,
  [first, second]: readonly Column[],
): readonly Diagnostic[] {
  if (second) return columnsTwice(table, [second]);
  if (first) return [];
  return [finding("error", "wide/missing-column", placeOfHeader(table), { column: shownName(header) })];
}

function sharedColumns({ header }: Table<string>): DataTable["columns"] {
  const columns: Partial<Record<DataField, Column>> = {};
  for (const field of SHARED_FIELDS) {
    const names: readonly string[] = DATA_COLUMNS[field].map(foldText);
    const index = header.cells.findIndex((name) => names.includes(foldText(name)));
    if (index >= 0) columns[field] = { name: header.cells[index] ?? "", number: index + 1 };
  }
  return columns;
}

function unusedColumns(
  { header }: Table<string>,
  mapped: readonly Column[],
  shared: DataTable["columns"],
): Pick<DataTable, "extraColumns" | "repeatedColumns"> {
  const used = [...mapped, ...Object.values(shared)].map(({ number }) => number);
  const columns = header.cells.map((name, index): Column => ({ name, number: index + 1 }));
  const extraColumns = columns.filter(({ name, number }) => name !== "" && !used.includes(number));
  return { extraColumns, repeatedColumns: [] };
}

function pick(field: DataField, column: Column | undefined): DataTable["columns"] {
  return column ? { [field]: column } : {};
}

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
    .map((id) =>
      finding("error", "wide/unknown-measure", placeIn(source, [...path, id], "key"), {
        nearest: nearestName(id, ids).name,
      }),
    );
}
