import { type LocatedTree, placeIn, type TreePath } from "../model/located-tree.ts";
import { type Raw, rawColumn } from "./raw-items.ts";

/** Something that repeats an earlier value, with the line of the first that has it. */
interface Repetition {
  readonly path: TreePath;
  readonly line: number;
}

/** Items of a list that repeat a field of an earlier item. */
export function repeated(source: LocatedTree, list: string | TreePath, field: string): Repetition[] {
  return repeatedAmong(source, rawColumn(source.tree, list, field));
}

/** Values that repeat an earlier one. */
export function repeatedAmong(source: LocatedTree, values: readonly Raw[]): Repetition[] {
  const first = new Map<string | number, TreePath>();
  return values.flatMap(({ value, path }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, path);
    const line = earlier && placeIn(source, earlier).line;
    return line === undefined ? [] : [{ path, line }];
  });
}
