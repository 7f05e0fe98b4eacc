import type { TreePath } from "../model/located-tree.ts";

/** A text of a tree and where it stands. */
export interface TextAt {
  readonly text: string;
  readonly path: TreePath;
}

/** Every text of a tree, however deep it lies. Keys are no texts. */
export function textsIn(tree: unknown, path: TreePath = []): readonly TextAt[] {
  if (typeof tree === "string") return [{ text: tree, path }];
  if (Array.isArray(tree)) return tree.flatMap((part, index) => textsIn(part, [...path, index]));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, part]) => textsIn(part, [...path, key]));
}
