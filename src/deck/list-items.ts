import type { TextSlide } from "../model/deck.ts";
import type { Paragraph } from "./fit-text.ts";

type Group = TextSlide["groups"][number];

const OWN_NUMBER = /^(\d+)\. (.+)$/s;

/**
 * The points of a group as a real list.
 *
 * A point that begins with a number of its own, such as a measure's, keeps it as its number in the list. Consecutive
 * numbers share one start, because programs count on by themselves from there.
 */
export function listItems({ items, numbered }: Group): readonly Paragraph[] {
  const owned = items.map((item) => OWN_NUMBER.exec(item));
  if (!items.length || !owned.every((match) => match !== null))
    return items.map((text) => ({
      text,
      list: numbered ? { kind: "number", startAt: 1 } : { kind: "bullet" },
    }));
  let startAt = Number.NaN;
  let previous = Number.NaN;
  return owned.map(([, digits, text = ""]) => {
    const number = Number(digits);
    if (number !== previous + 1) startAt = number;
    previous = number;
    return { text, list: { kind: "number", startAt } };
  });
}
