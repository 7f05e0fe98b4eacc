import type { Place } from "./diagnostic.ts";

/** Keys and list positions from the root of a tree. */
export type TreePath = readonly (string | number)[];

/** Where one part of a tree stands in its file. Lines and columns count from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  /** Where its key stands, when it is the value of one. */
  readonly key?: { readonly line: number; readonly column: number };
  /** The file it stands in, when the tree is put together from several and it is not the first. */
  readonly file?: string;
  /** Header of the column it stands under, in a sheet. */
  readonly columnName?: string;
  /** A single value as the file writes it, without quotes: `16.30` where the tree holds 16.3. */
  readonly written?: string;
}

/** The content of a file as plain data, together with the place of every part of it. */
export interface LocatedTree {
  /** The file as the user named it. */
  readonly file: string;
  readonly sheet?: string;
  readonly tree: unknown;
  /** By `pathKey` of the part's path. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly lines: readonly string[];
}

/** A path as one text, for use as a key. */
export function pathKey(path: TreePath): string {
  return JSON.stringify(path);
}

/**
 * Where a message about a part should point: at a single value, at the key of a list or group, and at the key too
 * when the key itself is the matter. For a part that is missing it is what should have held it.
 */
export function placeIn(source: LocatedTree, path: TreePath, at: "key" | "value" = "value"): Place {
  const mark = source.marks.get(pathKey(path));
  const { file, sheet } = source;
  const where = { file, ...(sheet === undefined ? {} : { sheet }) };
  if (!mark) return path.length === 0 ? where : placeIn(source, path.slice(0, -1), "key");
  const isSingle = mark.written !== undefined;
  const { line, column } = at === "key" || !isSingle ? (mark.key ?? mark) : mark;
  const { columnName, file: own } = mark;
  return {
    ...where,
    ...(own === undefined ? {} : { file: own }),
    line,
    column,
    ...(columnName === undefined ? {} : { columnName }),
  };
}

/** A single value as the file writes it; undefined for lists, groups and what is not there. */
export function writtenAt(source: LocatedTree, path: TreePath): string | undefined {
  return source.marks.get(pathKey(path))?.written;
}

/** The part of the tree at the path; undefined when there is none. */
export function valueAt(tree: unknown, path: TreePath): unknown {
  let part: unknown = tree;
  for (const step of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, step)) return undefined;
    part = Reflect.get(part, step);
  }
  return part;
}
