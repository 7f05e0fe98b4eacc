import type { ReferenceLevel } from "../model/cluster.ts";
import { danishList } from "../model/danish-number.ts";
import { groupBy } from "../model/group-by.ts";
import type { Comparison, MeasureResult, ReferenceResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { levelText } from "./level-text.ts";

const REFERENCE_NAME: Record<ReferenceLevel, string> = { region: "regionen", nation: "hele landet" };

/** "Klyngen samlet (25,6 %) ligger højere end regionen (22,1 %) …": one sentence, uncertainty included. */
export function againstReferences(measure: Measure, result: MeasureResult): string {
  const { cluster, references, againstReferences: comparisons } = result;
  if (!cluster || references.length === 0) return "";
  const alike = groupBy(references, ({ level }) => comparisons[level]);
  const phrases = [...alike].flatMap(([comparison, those]) =>
    comparison ? comparisonPhrase(comparison, those.map(referenceText)) : [],
  );
  const own = `Klyngen samlet (${levelText(cluster, measure)})`;
  return phrases.length === 0 ? "" : `${own} ${danishList(phrases)}.`;

  function referenceText(reference: ReferenceResult): string {
    const period = reference.period.id === cluster?.period.id ? "" : `, ${reference.period.label}`;
    const basis = reference.practices === undefined ? "" : "praksis i filen, ";
    return `${REFERENCE_NAME[reference.level]} (${basis}${levelText(reference, measure)}${period})`;
  }
}

function comparisonPhrase(comparison: Comparison, references: readonly string[]): string {
  switch (comparison) {
    case "above":
      return `ligger højere end ${danishList(references)}`;
    case "below":
      return `ligger lavere end ${danishList(references)}`;
    case "no-clear-difference":
      return `adskiller sig ikke sikkert fra ${references.join(" eller ")}`;
    default:
      return comparison satisfies never;
  }
}
