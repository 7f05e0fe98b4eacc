import { groupBy } from "../../../model/group-by.ts";
import type { SearchedTexts } from "./search-texts.ts";

/** What a cluster's files may not hold: names of other clusters and of their practices, and their ydernumre. */
export interface OthersNames {
  readonly names: readonly string[];
  readonly practices: readonly string[];
}

/** Words and numbers; all that stands between them is the same. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The files that name another cluster or one of its practices.
 *
 * Names are looked for word by word from a table, since there are those of a whole region: a search for each of
 * them would take as many passes over every file. Large and small letters count: names are written as names.
 */
export function filesNaming(texts: SearchedTexts, { names, practices }: OthersNames): readonly string[] {
  const byFirstWord = grouped(names);
  const numbers = new Set(practices);
  const isNamed = (text: string) => {
    const words = text.match(WORD) ?? [];
    return words.some((word, at) => {
      if (numbers.has(word)) return true;
      return (byFirstWord.get(word) ?? []).some((name) =>
        name.every((part, next) => words[at + next] === part),
      );
    });
  };
  return [...texts].flatMap(([file, parts]) => (isNamed(file) || parts.some(isNamed) ? [file] : []));
}

function grouped(names: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const words = names.map((name) => [...(name.match(WORD) ?? [])]).filter((name) => name.length > 0);
  return groupBy(words, ([first = ""]) => first);
}
