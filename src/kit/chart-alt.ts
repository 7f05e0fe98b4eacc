import { hasInterval } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { goalText } from "./level-text.ts";
import { againstReferences } from "./reference-sentences.ts";
import { headline, reading, shownCells, shownCount, type ToldResult } from "./sentences.ts";

/** Alternative text of a measure's chart: the message with its numbers. */
export function chartAlt(measure: Measure, result: ToldResult): string {
  const drawn = measure.repeats
    ? 0
    : shownCells(result).filter(({ estimate }) => hasInterval(estimate)).length;
  const kind = `Prikdiagram med ${shownCount(result)} praksis${linesText(drawn, shownCount(result))}.`;
  const sentences = [
    kind,
    headline(measure, result),
    reading(measure, result),
    againstReferences(measure, result),
    goalSentence(measure),
  ];
  return sentences.filter(Boolean).join(" ");
}

function linesText(drawn: number, shown: number): string {
  if (drawn === 0) return "";
  return drawn === shown ? " og 95 %-intervaller" : `, ${drawn} med 95 %-interval`;
}

function goalSentence(measure: Measure): string {
  const { goal, kind, unit } = measure;
  return goal ? `Målet er ${goalText(goal, measure)}${kind === "rate" ? ` ${unit}` : ""}.` : "";
}
