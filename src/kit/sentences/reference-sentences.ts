import type { ReferenceLevel } from "../../model/cluster.ts";
import { danishList } from "../../model/danish-number.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Comparison, MeasureResult, ReferenceResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { CHARTS } from "../texts/charts-da.ts";
import { levelText } from "./level-text.ts";
import { practicesText } from "./shown-practices.ts";

const REFERENCE_NAME: Record<ReferenceLevel, string> = { region: "regionen", nation: "hele landet" };

/** "Klyngen samlet (25,6 %) ligger højere end regionen (22,1 %) …": one sentence, uncertainty included. */
export function againstReferences(measure: Measure, result: MeasureResult): string {
  const { cluster, references, againstReferences: comparisons } = result;
  if (!cluster || references.length === 0) return "";
  const alike = groupBy(references, ({ level }) => comparisons[level]);
  const phrases = [...alike].flatMap(([comparison, those]) =>
    comparison ? comparisonPhrase(comparison, those.map(namedReference)) : [],
  );
  const own = `Klyngen samlet (${levelText(cluster, measure)})`;
  return phrases.length === 0 ? "" : `${own} ${danishList(phrases)}.`;

  function namedReference(reference: ReferenceResult): string {
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

type Measured = Pick<KitContext, "measured">["measured"];

const SHORT_NAME: Record<ReferenceLevel, string> = { region: "Region", nation: "Land" };

/**
 * A level of comparison where there is room for a word or two: the head of a column, the name of a line. One that was
 * worked out from the practices of the files says so, there too; it may lack practices that the files do not have.
 */
function shortLevelName(level: ReferenceLevel, measured: Measured): string {
  return practicesBehind(level, measured).length === 0 ? SHORT_NAME[level] : `${SHORT_NAME[level]}, i filen`;
}

/** What the levels that some measure has are called as lines of a chart and columns of a table, in their order. */
export function levelLineNames(
  measured: Measured,
): readonly { readonly role: ReferenceLevel; readonly label: string }[] {
  const levels = new Set(measured.flatMap(({ result }) => result.references.map(({ level }) => level)));
  return (["region", "nation"] as const)
    .filter((level) => levels.has(level))
    .map((level) => ({ role: level, label: shortLevelName(level, measured) }));
}

/** Whom the pale band is about. */
export function bandText(measured: Measured): string {
  const isComputed = practicesBehind("region", measured).length > 0;
  return `de midterste 8 af 10 praksis i ${isComputed ? "filen" : "regionen"}`;
}

/** Where the region's level comes from when no source gave it; nothing when one did. */
export function computedRegionText(measured: Measured): string {
  const counts = new Set(practicesBehind("region", measured));
  if (counts.size === 0) return "";
  const [only] = counts;
  const practices = counts.size === 1 && only !== undefined ? practicesText(only) : "praksis";
  return `Regionens tal er lagt sammen af ${practices} i filen; regionen kan have flere.`;
}

/** How many practices of the files each computed level of a kind was worked out from. */
function practicesBehind(level: ReferenceLevel, measured: Measured): readonly number[] {
  return measured.flatMap(({ result }) =>
    result.references.flatMap((reference) => (reference.level === level ? (reference.practices ?? []) : [])),
  );
}

const REFERENCE_LABEL: Record<ReferenceLevel, string> = { region: "Region", nation: "Hele landet" };

/** What a level of comparison is called; one that was worked out from the practices of the files says so. */
export function referenceLabel({ level, practices }: Pick<ReferenceResult, "level" | "practices">): string {
  return practices === undefined ? REFERENCE_LABEL[level] : `${REFERENCE_LABEL[level]} (praksis i filen)`;
}

/** The level of region or nation as a table has it, or the sign for none. */
export function referenceText(role: ReferenceLevel, { measure, result }: MeasuredMeasure): string {
  const reference = result.references.find(({ level }) => level === role);
  return reference ? levelText(reference, measure) : "–";
}

/** The levels a table of one measure ends with: the cluster first, then what it is held against. */
export function namedLevels({ cluster, references }: MeasureResult) {
  return [
    ...(cluster ? [{ role: "cluster" as const, name: CHARTS.change.cluster, level: cluster }] : []),
    ...references.map((reference) => ({
      role: reference.level,
      name: referenceLabel(reference),
      level: reference,
    })),
  ];
}
