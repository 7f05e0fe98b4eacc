import type { Severity } from "../model/diagnostic.ts";
import type { TreePath } from "../model/located-tree.ts";
import { type Finding, told } from "./finding.ts";
import { termSlips } from "./template/danish-terms.ts";

/** A text of a tree and where it stands. */
export interface TextAt {
  readonly text: string;
  readonly path: TreePath;
}

/**
 * Every text of a tree, however deep it lies. Keys are no texts.
 *
 * @internal exported for its tests
 */
export function textsIn(tree: unknown, path: TreePath = []): readonly TextAt[] {
  if (typeof tree === "string") return [{ text: tree, path }];
  if (Array.isArray(tree)) return tree.flatMap((part, index) => textsIn(part, [...path, index]));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** Addresses and files are copied, not read. */
const COPIED: readonly (string | number)[] = [
  ...["url", "email", "file", "billede", "master", "sheetMaster", "afsender"],
];

/** The texts of a tree that somebody reads. */
export function readTexts(tree: unknown): readonly TextAt[] {
  return textsIn(tree).filter(({ path }) => !COPIED.includes(path.at(-1) ?? ""));
}

/** Known misspellings and other forms of terms in a text, each with the word that should stand there. */
export function termFindings({ text, path }: TextAt, misspelt: Severity = "warning"): readonly Finding[] {
  return termSlips(text).map(({ kind, found, use }) =>
    kind === "misspelt"
      ? told(misspelt, "template/misspelt-term", path, { found, use })
      : told("warning", "template/other-term", path, { found, use }),
  );
}
