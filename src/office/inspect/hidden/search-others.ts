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
  const numbers = new Set(practices);
  const byFirstWord = groupBy(
    names.map(wordsOf).filter((name) => name.length > 0),
    ([first = ""]) => first.toLocaleLowerCase("da-DK"),
  );
  const isNamed = (text: string) => {
    const words = wordsOf(text);
    return words.some((word, at) => {
      if (numbers.has(word)) return true;
      const lower = word.toLocaleLowerCase("da-DK");
      const known = [...(byFirstWord.get(lower) ?? []), ...(byFirstWord.get(lower.replace(/s$/, "")) ?? [])];
      return known.some((name) => isAt(words.slice(at, at + name.length), name));
    });
  };
  return [...texts].flatMap(([file, parts]) => (isNamed(file) || parts.some(isNamed) ? [file] : []));
}

/** Whether words are those of a name, the last with an s at most. */
function isAt(words: readonly string[], name: readonly string[]): boolean {
  const folded = (word: string) => (name.length > 1 ? word.toLocaleLowerCase("da-DK") : word);
  return name.every((part, at) => {
    const isLast = at === name.length - 1;
    const [said, own] = [folded(words[at] ?? ""), folded(part)];
    return said === own || (isLast && said === `${own}s`);
  });
}
