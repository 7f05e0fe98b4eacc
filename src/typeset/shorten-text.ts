import { type FontMetrics, textWidth, type Weight } from "./font-metrics.ts";

export interface Typeset {
  readonly size: number;
  readonly weight: Weight;
}

/** The text itself when it fits in `width` points, else its beginning and an ellipsis. */
export function shortenText(metrics: FontMetrics, text: string, width: number, type: Typeset): string {
  const measure = (candidate: string) => textWidth(metrics, candidate, type.size, type.weight);
  if (measure(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const shortened = `${characters.join("").replace(/[\s.,&–-]+$/, "")}…`;
    if (measure(shortened) <= width) return shortened;
  }
  return "";
}

/** How much of the width the end of a name gets when it is cut in the middle: as little as tells names apart. */
const TAIL_SHARES = [0.4, 0.6, 0.8];

/**
 * Names of different things, each shortened to `width` points so that they stay apart: where their beginnings come out
 * alike, the cut is made in the middle. Names that differ only in a middle that has no room come out alike all the same.
 */
export function shortenApart(
  metrics: FontMetrics,
  names: readonly string[],
  width: number,
  type: Typeset,
): readonly string[] {
  const atTheEnd = names.map((name) => shortenText(metrics, name, width, type));
  const isShared = (name: string, at: number) =>
    names.some((other, place) => other !== name && atTheEnd[place] === atTheEnd[at]);
  const different = new Set(names).size;
  let shortened = atTheEnd;
  for (const share of TAIL_SHARES) {
    if (new Set(shortened).size === different) return shortened;
    shortened = names.map((name, at) =>
      isShared(name, at)
        ? cutInTheMiddle(metrics, name, { width, tail: share * width }, type)
        : (atTheEnd[at] ?? name),
    );
  }
  return shortened;
}

/** The beginning, an ellipsis, and as much of the end as fits into its part: whole words where there are some. */
function cutInTheMiddle(
  metrics: FontMetrics,
  name: string,
  room: { readonly width: number; readonly tail: number },
  type: Typeset,
): string {
  const measure = (text: string) => textWidth(metrics, text, type.size, type.weight);
  const ends = [...name].map((_, at, characters) => characters.slice(at).join(""));
  const fitting = ends.filter((end) => measure(end) <= room.tail);
  const tail = fitting.find((end) => name.endsWith(` ${end}`)) ?? fitting[0];
  if (!tail) return shortenText(metrics, name, room.width, type);
  const beginning = name.slice(0, -tail.length).trimEnd();
  const head = shortenText(metrics, `${beginning}…`, room.width - measure(` ${tail}`), type);
  return `${head} ${tail}`;
}
