import { type LocatedTree, placeIn, type TreePath } from "../model/located-tree.ts";
import { rawColumn } from "./raw-items.ts";

/** Items of a list that repeat a field of an earlier item, with the line of the first that has it. */
export function repeated(
  source: LocatedTree,
  list: string,
  field: string,
): { path: TreePath; line: number }[] {
  const first = new Map<string | number, TreePath>();
  return rawColumn(source.tree, list, field).flatMap(({ value, path }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, path);
    const line = earlier && placeIn(source, earlier).line;
    return line === undefined ? [] : [{ path, line }];
  });
}
