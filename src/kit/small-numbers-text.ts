import { asSentenceStart } from "../model/danish-number.ts";
import type { MeasureResult } from "../model/results.ts";
import { hasNobody, PROTECTING, practicesText } from "./sentences.ts";

const PROTECTED = "vises ikke, fordi tallene er små eller ville røbe andres små tal";
/** Where that is so of all there is nobody to protect. */
const NOBODY = "har ingen patienter bag tallet";

/**
 * How many practices are hard to read or not shown at all, and why: never as if it were about the practice.
 *
 * @param isCharted whether they are drawn, uncertain figures as a hollow circle
 */
export function smallNumbersText(result: MeasureResult, isCharted = true): string {
  const count = (...kinds: readonly string[]) =>
    result.practices.filter(({ cell }) =>
      kinds.includes(cell.kind === "hidden" ? cell.reason : cell.certainty),
    ).length;
  const told: readonly (readonly [number, string])[] = [
    [count("uncertain"), `har usikre tal${isCharted ? " og vises med hul cirkel" : ""}`],
    [count(...PROTECTING), hasNobody(result) ? NOBODY : PROTECTED],
    [count("no-data"), "har ingen tal"],
  ];
  const parts = told.flatMap(([many, what]) => (many > 0 ? `${practicesText(many)} ${what}` : []));
  return parts.length === 0 ? "" : `${asSentenceStart(parts.join("; "))}.`;
}
