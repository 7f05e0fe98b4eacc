import type { Direction, Mark, ReferenceLine } from "../model/charts/chart-parts.ts";
import type { DotRow, RankedDotsChart } from "../model/charts/measure-charts.ts";
import type { Cell, HiddenReason, MeasureResult, PracticeResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { goalText, levelText, practiceValueText } from "./level-text.ts";
import { niceAxis } from "./nice-axis.ts";
import { chartAlt, referenceLabel } from "./sentences.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/** What stands instead of a value, and why, in the fewest words that are true. */
export const HIDDEN_TEXT: Record<HiddenReason, { readonly value: string; readonly remark: string }> = {
  "small-count": { value: "–", remark: "små tal" },
  "few-patients": { value: "–", remark: "for få" },
  secondary: { value: "–", remark: "skjult" },
  "no-data": { value: "–", remark: "ingen data" },
  "zero-denominator": { value: "–", remark: "ingen patienter" },
};

export const MARK_REMARK: Record<Mark, string> = {
  plain: "",
  uncertain: "få patienter",
  above: "klart over",
  below: "klart under",
};

/** The ranked dots of one measure; open view adds the counts beside each value. */
export function measureChart(
  measure: Measure,
  result: MeasureResult,
  view: "closed" | "open",
): RankedDotsChart {
  const shown = rankShown(result);
  const references = referenceLines(measure, result);
  const spread = result.references.find(({ level }) => level === "region")?.spread;
  const values = [
    ...shown.flatMap(({ cell: { estimate } }) =>
      measure.repeats ? [estimate.value] : [estimate.lower95, estimate.upper95],
    ),
    ...references.map(({ value }) => value),
  ];
  const direction = directionOf(measure);
  return {
    kind: "ranked-dots",
    id: measure.id,
    alt: chartAlt(measure, result),
    rows: [
      ...shown.map(({ label, cell }) => valueRow(label, cell, measure, view)),
      ...result.practices.flatMap(({ label, cell }) =>
        cell.kind === "hidden" ? [hiddenRow(label, cell.reason)] : [],
      ),
    ],
    references,
    ...(spread ? { band: { from: spread.p10, to: spread.p90 } } : {}),
    axis: niceAxis(values, measure),
    ...(direction ? { direction } : {}),
  };
}

/** Shown practices from low to high; equal values stand in the order of their labels. */
export function rankShown({
  practices,
}: MeasureResult): readonly (PracticeResult & { readonly cell: ShownCell })[] {
  return practices
    .flatMap(({ label, cell }) => (cell.kind === "shown" ? [{ label, cell }] : []))
    .sort((a, b) => a.cell.estimate.value - b.cell.estimate.value || (a.label < b.label ? -1 : 1));
}

export function markOf({ certainty, standing }: Pick<ShownCell, "certainty" | "standing">): Mark {
  if (certainty === "uncertain") return "uncertain";
  return standing === "above" || standing === "below" ? standing : "plain";
}

export function directionOf({ better }: Pick<Measure, "better">): Direction | undefined {
  if (better === "neither") return undefined;
  return better === "lower"
    ? { towards: "left", label: "lavere er bedre" }
    : { towards: "right", label: "højere er bedre" };
}

function valueRow(label: string, cell: ShownCell, measure: Measure, view: "closed" | "open"): DotRow {
  const mark = markOf(cell);
  const { numerator, denominator } = cell.counts;
  return {
    kind: "value",
    label,
    mark,
    remark: MARK_REMARK[mark],
    value: cell.estimate.value,
    // A line says how far chance can move a value, which nobody knows of events that repeat in a patient.
    ...(measure.repeats ? {} : { lower: cell.estimate.lower95, upper: cell.estimate.upper95 }),
    valueText: practiceValueText(cell.estimate.value, measure),
    ...(view === "open" ? { countsText: `${numerator}/${denominator}` } : {}),
  };
}

function hiddenRow(label: string, reason: HiddenReason): DotRow {
  const { value, remark } = HIDDEN_TEXT[reason];
  return { kind: "hidden", label, valueText: value, remark };
}

function referenceLines(measure: Measure, { cluster, references }: MeasureResult): readonly ReferenceLine[] {
  const own: ReferenceLine[] = cluster
    ? [
        {
          role: "cluster",
          value: cluster.estimate.value,
          label: `Klyngen samlet ${levelText(cluster, measure)}`,
        },
      ]
    : [];
  const others = references.map((reference): ReferenceLine => {
    const period = cluster && reference.period.id !== cluster.period.id ? ` (${reference.period.label})` : "";
    return {
      role: reference.level,
      value: reference.estimate.value,
      label: `${referenceLabel(reference)} ${levelText(reference, measure)}${period}`,
    };
  });
  return [...own, ...others, ...goalLine(measure)];
}

function goalLine(measure: Measure): readonly ReferenceLine[] {
  const { goal } = measure;
  return goal ? [{ role: "goal", value: goal.value, label: `Mål ${goalText(goal, measure)}` }] : [];
}
