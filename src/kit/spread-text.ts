import { danishNumber } from "../model/danish-number.ts";
import type { MeasureResult, Spread } from "../model/results.ts";
import type { Measure } from "../model/template.ts";

/**
 * What is said where nearly everybody differs by more than chance gives, and where nothing can be said of chance at all.
 */

/** Whether the spread itself is a measure's message, and marks are for those that stand apart from it. */
export function isSpreadMessage({ variation }: Pick<MeasureResult, "variation">): boolean {
  return variation?.spread !== undefined;
}

/** Whether practices are held against each other on a measure: not on bare counts, nor when events repeat in a patient. */
export function isJudged({ kind, repeats }: Pick<Measure, "kind" | "repeats">): boolean {
  return kind !== "count" && !repeats;
}

/** Instead of every word of chance, and of every line that stands for it. */
export const REPEATS =
  "Den samme patient kan tælle flere gange, så det kan ikke siges, hvor sikre forskellene er.";

/** "De fleste forskelle er større …; to tilfældige praksis adskiller sig typisk med 9 procentpoint." */
export function spreadReading(measure: Measure, spread: Spread, marked: string | undefined): string {
  const typical = `adskiller sig typisk med ${typicalText(measure, spread)}.`;
  return marked
    ? `${marked}; to tilfældige af de øvrige ${typical}`
    : `De fleste forskelle er større, end tilfældigheder ventes at give; to tilfældige praksis ${typical}`;
}

function typicalText({ kind, unit }: Measure, { typicalDifference }: Spread): string {
  const text = danishNumber(typicalDifference, Number.isInteger(typicalDifference) ? 0 : 1);
  const [shortUnit = unit] = kind === "proportion" ? ["procentpoint"] : unit.split(",");
  return `${text === "0" ? "under 0,1" : text} ${shortUnit}`;
}
