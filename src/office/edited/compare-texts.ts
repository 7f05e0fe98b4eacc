import type { PlacedText, TextChange } from "../../model/edited-texts.ts";

/** A text of the one row beside the one of the other that it has become; either may be missing. */
interface Match {
  readonly from?: PlacedText;
  readonly to?: PlacedText;
}

/** What was changed from one row of texts to another, shape by shape, in the order they stand in now. */
export function compareTexts(made: readonly PlacedText[], now: readonly PlacedText[]): readonly TextChange[] {
  const edited = underMadeNames(made, now);
  const shapes = [...new Set([...edited, ...made].map(({ shape }) => shape))];
  const matches = shapes.flatMap((shape) => {
    const inShape = (one: PlacedText) => one.shape === shape;
    return align(made.filter(inShape), edited.filter(inShape));
  });
  return matches.flatMap(({ from, to }) => {
    if (from?.text === to?.text) return [];
    const alike = from ? made.filter(({ text }) => text === from.text).indexOf(from) : 0;
    return {
      place: to?.place ?? from?.place ?? "",
      nth: alike,
      ...(from ? { before: from.text } : {}),
      ...(to ? { after: to.text } : {}),
    };
  });
}

/**
 * Programs give shapes names of their own. A shape under a name that the page never had is the one that is gone and said
 * the most of the same; where as many are left on both sides, they stand in the same order.
 */
function underMadeNames(made: readonly PlacedText[], edited: readonly PlacedText[]): readonly PlacedText[] {
  const alone = (own: readonly PlacedText[], other: readonly PlacedText[]) =>
    [...new Set(own.map(({ shape }) => shape))].filter((name) => !other.some(({ shape }) => shape === name));
  const said = (all: readonly PlacedText[], name: string) =>
    new Set(all.filter(({ shape }) => shape === name).map(({ text }) => text));
  const names = new Map<string, string>();
  const [gone, come] = [alone(made, edited), alone(edited, made)];
  const pairs = come
    .flatMap((to) => gone.map((from) => ({ from, to, shared: sharedBy(said(made, from), said(edited, to)) })))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared);
  const isFree = ({ from, to }: { readonly from: string; readonly to: string }) =>
    !names.has(to) && ![...names.values()].includes(from);
  for (const pair of pairs) if (isFree(pair)) names.set(pair.to, pair.from);
  const [before, after] = [
    gone.filter((from) => ![...names.values()].includes(from)),
    come.filter((to) => !names.has(to)),
  ];
  if (before.length === after.length) for (const [at, to] of after.entries()) names.set(to, before[at] ?? to);
  return edited.map((one) => {
    const name = names.get(one.shape);
    return name === undefined ? one : { ...one, shape: name, place: name };
  });
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((text) => other.has(text)).length;
}

/** What two texts in the same place are worth beside one another: the more words they share, the more. */
function likeness(one: PlacedText, other: PlacedText): number {
  if (one.text === other.text) return 2;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return 0.1 + (2 * shared) / (words.size + others.size);
}

const KNOWN_WORDS = new WeakMap<PlacedText, ReadonlySet<string>>();

function wordsOf(text: PlacedText): ReadonlySet<string> {
  const known = KNOWN_WORDS.get(text) ?? new Set(text.text.toLowerCase().split(" "));
  KNOWN_WORDS.set(text, known);
  return known;
}

/** Two rows side by side so that the texts beside one another are as like as can be, and none changes its place. */
function align(made: readonly PlacedText[], edited: readonly PlacedText[]): readonly Match[] {
  const [from, to] = [made[0], edited[0]];
  if (!from || !to) return [...made.map((one) => ({ from: one })), ...edited.map((one) => ({ to: one }))];
  if (from.text === to.text) return [{ from, to }, ...align(made.slice(1), edited.slice(1))];
  const best = bestFrom(made, edited);
  const matches: Match[] = [];
  let [at, beside] = [0, 0];
  while (at < made.length || beside < edited.length) {
    const [one, other] = [made[at], edited[beside]];
    const here = best[at]?.[beside] ?? 0;
    if (one && other && here === likeness(one, other) + (best[at + 1]?.[beside + 1] ?? 0)) {
      matches.push({ from: one, to: other });
      at += 1;
      beside += 1;
    } else if (one && here === (best[at + 1]?.[beside] ?? 0)) {
      matches.push({ from: one });
      at += 1;
    } else {
      matches.push(other ? { to: other } : {});
      beside += 1;
    }
  }
  return matches;
}

/** How like two rows can be from each place in the one and in the other to their ends. */
function bestFrom(
  made: readonly PlacedText[],
  edited: readonly PlacedText[],
): readonly (readonly number[])[] {
  const best = Array.from({ length: made.length + 1 }, () => new Array<number>(edited.length + 1).fill(0));
  for (let at = made.length - 1; at >= 0; at -= 1)
    for (let beside = edited.length - 1; beside >= 0; beside -= 1) {
      const [one, other] = [made[at], edited[beside]];
      const beyond = best[at + 1]?.[beside + 1] ?? 0;
      const together = one && other ? likeness(one, other) + beyond : 0;
      const row = best[at];
      if (row) row[beside] = Math.max(together, best[at + 1]?.[beside] ?? 0, row[beside + 1] ?? 0);
    }
  return best;
}
