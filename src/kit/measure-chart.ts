import type { Axis, Direction, Mark, ReferenceLine } from "../model/charts/chart-parts.ts";
import type { DotRow, RankedDotsChart } from "../model/charts/measure-charts.ts";
import {
  type Cell,
  type HiddenReason,
  hasInterval,
  type MeasureResult,
  type PracticeResult,
} from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { chartAlt } from "./chart-alt.ts";
import { goalText, levelText, practiceValueText } from "./level-text.ts";
import { hasNobody, referenceLabel, type ToldResult } from "./sentences.ts";
import { axisOfMany, sideOfAxis } from "./stray-values.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

const NOT_SHOWN = { value: "–", remark: "skjult" } as const;

/**
 * What stands instead of a value where others see it. One word for everything that is hidden: "for få" beside one code
 * and "små tal" beside another would say which practice is the smaller.
 */
export const HIDDEN_TEXT: Record<HiddenReason, { readonly value: string; readonly remark: string }> = {
  "small-count": NOT_SHOWN,
  "few-patients": NOT_SHOWN,
  secondary: NOT_SHOWN,
  "zero-denominator": NOT_SHOWN,
  "no-data": { value: "–", remark: "ingen data" },
};

/** The same on a measure: where nobody is counted anywhere there is nothing to hide. */
export function hiddenText(reason: HiddenReason, result: Pick<MeasureResult, "practices">) {
  return reason === "zero-denominator" && hasNobody(result)
    ? { value: "–", remark: "ingen patienter" }
    : HIDDEN_TEXT[reason];
}

export const MARK_REMARK: Record<Mark, string> = {
  plain: "",
  uncertain: "usikkert tal",
  above: "klart over",
  below: "klart under",
};

/** The ranked dots of one measure; open view adds the counts beside each value. */
export function measureChart(measure: Measure, result: ToldResult, view: "closed" | "open"): RankedDotsChart {
  const shown = rankShown(result);
  const references = referenceLines(measure, result);
  const spread = result.references.find(({ level }) => level === "region")?.spread;
  const axis = axisOfMany(
    shown.map(({ cell: { estimate } }) => (measure.repeats ? { value: estimate.value } : estimate)),
    references.map(({ value }) => value),
    measure,
  );
  const direction = directionOf(measure);
  return {
    kind: "ranked-dots",
    id: measure.id,
    alt: chartAlt(measure, result),
    rows: [
      ...shown.map(({ label, cell }) => onAxis(valueRow(label, cell, measure, view), axis)),
      ...result.practices.flatMap(({ label, cell }) =>
        cell.kind === "hidden" ? [hiddenRow(label, hiddenText(cell.reason, result))] : [],
      ),
    ],
    references,
    ...(spread ? { band: { from: spread.p10, to: spread.p90 } } : {}),
    axis,
    ...(direction ? { direction } : {}),
  };
}

/** A row whose value the axis does not reach says so in words; the value itself stands beside it anyway. */
function onAxis(row: DotRow & { readonly kind: "value" }, axis: Axis): DotRow {
  const beyond = sideOfAxis(row.value, axis);
  return beyond ? { ...row, beyond, remark: [row.remark, OUTSIDE].filter(Boolean).join(", ") } : row;
}

const OUTSIDE = "uden for aksen";

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

function valueRow(
  label: string,
  cell: ShownCell,
  measure: Measure,
  view: "closed" | "open",
): DotRow & { readonly kind: "value" } {
  const mark = markOf(cell);
  const { estimate, counts } = cell;
  return {
    kind: "value",
    label,
    mark,
    remark: MARK_REMARK[mark],
    value: estimate.value,
    // A line says how far chance can move a value, which nobody knows of events that repeat in a patient.
    ...(hasInterval(estimate) && !measure.repeats
      ? { lower: estimate.lower95, upper: estimate.upper95 }
      : {}),
    valueText: practiceValueText(estimate.value, measure),
    ...(view === "open" ? { countsText: `${counts.numerator}/${counts.denominator}` } : {}),
  };
}

function hiddenRow(label: string, { value, remark }: ReturnType<typeof hiddenText>): DotRow {
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
