import type { OverviewChart, OverviewRow } from "../model/charts/relative-charts.ts";
import { asSentenceStart, danishCountWord } from "../model/danish-number.ts";
import type { KitContext, MeasuredMeasure } from "./kit-context.ts";
import { levelLineNames } from "./level-names.ts";
import { levelText } from "./level-text.ts";
import { directionOf, markOf, rankShown } from "./measure-chart.ts";
import { isSelection, measuresText, overviewRemark } from "./sentences.ts";
import { isSpreadMessage } from "./spread-text.ts";

export const OVERVIEW_ID = "overblik";

/** The axis ends at these multiples of the cluster's level; practices further out stand at the edge, with a sign. */
const NARROWEST = 0.4;
const WIDEST = 2.5;

/**
 * All measures on one page: each row is scaled by the cluster's own level, so that measures of different size share
 * one axis. A measure whose cluster level cannot be shown keeps its row, without dots.
 */
export function overviewChart({ measured }: KitContext): OverviewChart {
  return {
    kind: "overview",
    id: OVERVIEW_ID,
    alt: overviewAlt(measured),
    rows: measured.map(overviewRow),
    axis: {
      from: NARROWEST,
      to: WIDEST,
      ticks: [
        { value: 0.5, label: "halvt så højt" },
        { value: 1, label: "som klyngen" },
        { value: 2, label: "dobbelt så højt" },
      ],
    },
    lineNames: levelLineNames(measured),
    headings: {
      measure: "Målepunkt",
      ...(measured.some(({ measure }) => measure.better !== "neither") ? { direction: "Bedre" } : {}),
      axis: "Praksis i forhold til klyngen samlet",
      cluster: "Klyngen samlet",
      remark: isAnySelection(measured) ? "Viste praksis" : "Praksis",
    },
  };
}

/** Practices are drawn relative to the cluster's level, which must be shown and be more than nought. */
export function hasDots({ cluster }: MeasuredMeasure["result"]): boolean {
  return (cluster?.estimate.value ?? 0) > 0;
}

function overviewRow({ measure, result }: MeasuredMeasure): OverviewRow {
  const level = result.cluster?.estimate.value ?? 0;
  const position = (value: number) => value / level;
  const direction = directionOf(measure);
  return {
    number: String(measure.number),
    title: measure.shortTitle,
    ...(direction ? { direction } : {}),
    dots:
      level > 0
        ? rankShown(result).map(({ cell }) => ({
            position: position(cell.estimate.value),
            mark: markOf(cell),
          }))
        : [],
    references:
      level > 0
        ? result.references.map(({ level: role, estimate }) => ({ role, position: position(estimate.value) }))
        : [],
    clusterText: result.cluster ? levelText(result.cluster, measure) : "–",
    remark: overviewRemark(measure, result),
  };
}

/** Longest alternative text that screen readers and Office take well. */
const LONGEST_ALT = 500;

function overviewAlt(measured: readonly MeasuredMeasure[]): string {
  const opening = `Oversigt over ${measuresText(measured.length)}, hver praksis i forhold til klyngen samlet.`;
  const levels = measured.map(
    ({ measure, result }) =>
      `${measure.shortTitle}: ${result.cluster ? levelText(result.cluster, measure) : "vises ikke"}.`,
  );
  const text = [opening, ...levels].join(" ");
  return text.length <= LONGEST_ALT ? text : opening;
}

/** The overview's finding: how many measures have practices that stand clearly apart, or differ widely altogether. */
export function overviewHeadline({ measured }: KitContext): string {
  const total = measured.length;
  const withMarks = measured.filter(({ result }) =>
    rankShown(result).some(({ cell }) => cell.standing === "above" || cell.standing === "below"),
  ).length;
  const withSpread = measured.filter(({ result }) => isSpreadMessage(result)).length;
  if (total === 0) return "Der er ingen tal at vise.";
  const isSome = isAnySelection(measured);
  const nobody = isSome ? "Ingen af de viste praksis" : "Ingen praksis";
  if (withMarks + withSpread === 0)
    return measured.some(({ result }) => isAnyTried(result))
      ? `${nobody} skiller sig klart ud på noget målepunkt.`
      : "Tallene kan ikke vise, om nogen praksis skiller sig ud.";
  const who = isSome ? "mindst én af de viste praksis" : "mindst én praksis";
  const findings = [
    ...(withMarks > 0 ? [`${onMeasures(withMarks, total)} skiller ${who} sig klart ud`] : []),
    ...(withSpread > 0
      ? [`${onMeasures(withSpread, total)} er forskellene større, end tilfældigheder ventes at give`]
      : []),
  ];
  return `${asSentenceStart(findings.join("; "))}.`;
}

/** Whether anybody could have been marked: nothing is to be said of whom nobody has tried. */
function isAnyTried(result: MeasuredMeasure["result"]): boolean {
  return rankShown(result).some(({ cell }) => cell.standing === "within");
}

function isAnySelection(measured: readonly MeasuredMeasure[]): boolean {
  return measured.some(({ result }) => isSelection(result));
}

/** "på 2 af 7 målepunkter", "på alle syv målepunkter". */
function onMeasures(count: number, total: number): string {
  if (total === 1) return "her";
  const on = count === total ? `alle ${danishCountWord(total)}` : `${count} af ${total}`;
  return `på ${on} målepunkter`;
}
