import { groupBy } from "../../../model/group-by.ts";
import type { SearchedTexts } from "./search-texts.ts";

/** What a cluster's files may not hold: names of other clusters and of their practices, and their ydernumre. */
export interface OthersNames {
  readonly names: readonly string[];
  readonly practices: readonly string[];
}

/** Words and numbers; all that stands between them is the same. */
const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] => text.replaceAll("\u00ad", "").match(WORD) ?? [];

/**
 * The files that name another cluster or one of its practices.
 *
 * Names are looked for word by word from a table, since there are those of a whole region: a search for each of them
 * would take as many passes over every file. Names of several words are found whatever their case; of one word only as
 * they are written, since a place may be called by an ordinary word. A genitive s may follow.
 */
export function filesNaming(texts: SearchedTexts, { names, practices }: OthersNames): readonly string[] {
  const parted = names.map(wordsOf).filter((name) => name.length > 0);
  const single = new Set([...practices, ...parted.flatMap((name) => (name.length === 1 ? name : []))]);
  const several = parted.filter((name) => name.length > 1).map((name) => name.map(lower));
  const known = new Set(several.map((name) => name.join(" ")));
  const lengths = new Map(
    [...groupBy(several, ([first = ""]) => first)].map(([first, alike]) => [
      first,
      [...new Set(alike.map(({ length }) => length))],
    ]),
  );
  const isNamed = (text: string) => {
    const words = wordsOf(text);
    return words.some((word, at) => {
      if (isAmong(single, word)) return true;
      const ahead = lengths.get(lower(word)) ?? [];
      return ahead.some((length) =>
        isAmong(
          known,
          words
            .slice(at, at + length)
            .map(lower)
            .join(" "),
        ),
      );
    });
  };
  return [...texts].flatMap(([file, parts]) => (isNamed(file) || parts.some(isNamed) ? [file] : []));
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** Whether it is one of the names, perhaps in the genitive. */
function isAmong(names: ReadonlySet<string>, said: string): boolean {
  return names.has(said) || (said.endsWith("s") && names.has(said.slice(0, -1)));
}
