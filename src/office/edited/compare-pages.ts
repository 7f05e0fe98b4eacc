import type { EditedChange, OfficePage } from "../../model/edited-texts.ts";
import { compareTexts } from "./compare-texts.ts";

/** A page of the file as it was made, and the same page as it is now; counted from 0. */
interface Pair {
  readonly made: number;
  readonly now: number;
}

/**
 * What was changed in a file since it was made, text by text. Slides are known again by what they say, the notes
 * included, wherever they stand now: their numbers and their ids are whatever the last program gave them.
 */
export function comparePages(
  made: readonly OfficePage[],
  edited: readonly OfficePage[],
): readonly EditedChange[] {
  const pairs = pairPages(made, edited);
  const still = unmoved(pairs);
  const madeOf = (now: number) => pairs.find((pair) => pair.now === now)?.made ?? -1;
  const changes = edited.flatMap((page, now): readonly EditedChange[] => {
    const from = made[madeOf(now)];
    const place = { page: now + 1, title: titleOf(page), follows: madeOf(now - 1) + 1 };
    if (!from) return [{ kind: "added-page", ...place, texts: page.texts }];
    const at = madeOf(now) + 1;
    const texts = compareTexts(from.texts, page.texts);
    return [
      ...(still.has(now) ? [] : [{ kind: "moved-page" as const, ...place, made: at }]),
      ...texts.map((change) => ({ kind: "text" as const, page: now + 1, made: at, ...change })),
      ...(isAlike(from, page) ? [] : [{ kind: "look" as const, page: now + 1 }]),
    ];
  });
  const gone = made.flatMap((page, index): readonly EditedChange[] => {
    if (pairs.some((pair) => pair.made === index)) return [];
    return [{ kind: "removed-page", made: index + 1, title: titleOf(page) }];
  });
  return [...changes, ...gone];
}

function titleOf({ texts }: OfficePage): string {
  return texts[0]?.text ?? "";
}

/** Less than what only one slide says is no likeness. */
const LEAST_LIKENESS = 0.5;

/** Every page with the one it has become: those first that have the most in common that few others have. */
function pairPages(made: readonly OfficePage[], edited: readonly OfficePage[]): readonly Pair[] {
  if (made.length === 1 && edited.length === 1) return [{ made: 0, now: 0 }];
  const counts = new Map<string, number>();
  for (const text of made.flatMap(saidOn)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const told = edited.map((page) => new Set(saidOn(page)));
  const likely = made.flatMap((page, from) => {
    const said = saidOn(page);
    return told.map((words, now) => {
      const shared = said.filter((text) => words.has(text));
      return {
        made: from,
        now,
        likeness: shared.reduce((sum, text) => sum + 1 / (counts.get(text) ?? 1), 0),
      };
    });
  });
  const pairs: Pair[] = [];
  const inOrder = likely
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((one, other) => other.likeness - one.likeness || distance(one) - distance(other));
  for (const { made: from, now } of inOrder)
    if (!pairs.some((pair) => pair.made === from || pair.now === now)) pairs.push({ made: from, now });
  return pairs;
}

/** All that a page says, and which shapes say it. */
function saidOn({ texts }: OfficePage): readonly string[] {
  return [...new Set(texts.flatMap(({ shape, text }) => [text, `${shape}:`]))];
}

function distance({ made, now }: Pair): number {
  return Math.abs(made - now);
}

/** Pages that the fewest others had to be moved around: the longest row that rises on both sides. */
function unmoved(pairs: readonly Pair[]): ReadonlySet<number> {
  const rows: (readonly number[])[] = [];
  const sorted = pairs.toSorted((one, other) => one.made - other.made);
  for (const [index, { now }] of sorted.entries()) {
    const before = sorted
      .slice(0, index)
      .map((_, at) => rows[at] ?? [])
      .filter((row) => (row.at(-1) ?? -1) < now)
      .reduce((longest, row) => (row.length > longest.length ? row : longest), []);
    rows.push([...before, now]);
  }
  return new Set(rows.reduce((longest, row) => (row.length > longest.length ? row : longest), []));
}

/** Programs round lengths, and boxes breathe with their words: three points, in Office's own unit. */
const HAIR = 3 * 12_700;

function isAlike({ looks }: OfficePage, { looks: now }: OfficePage): boolean {
  return (
    looks.length === now.length &&
    looks.every(({ kind, lengths }, index) => {
      const other = now[index];
      return (
        other?.kind === kind &&
        lengths.every((length, at) => Math.abs(length - (other.lengths[at] ?? 0)) <= HAIR)
      );
    })
  );
}
