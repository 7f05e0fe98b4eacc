import type { PositionChart, PositionRow } from "../../model/charts/relative-charts.ts";
import type { Cell } from "../../model/results.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelLineNames } from "../level-names.ts";
import { levelText, practiceValueText } from "../level-text.ts";
import { directionOf, HIDDEN_TEXT, markOf, rankShown } from "../measure-chart.ts";
import { measuresText } from "../sentences.ts";
import { beforeText, ownChange } from "./own-change.ts";

/** The axis ends at these multiples of the cluster's level, as in the overview. */
const NARROWEST = 0.4;
const WIDEST = 2.5;

/** Longest alternative text that screen readers and Office take well. */
const LONGEST_ALT = 500;

/** One practice among nameless others, on every measure with figures. */
export function positionChart(id: string, label: string, context: KitContext): PositionChart {
  const { measured, cluster } = context;
  return {
    kind: "position",
    id,
    alt: positionAlt(label, context),
    ...(cluster.view.kind === "closed" ? { code: label } : {}),
    rows: measured.map((one) => positionRow(one, label, context)),
    axis: {
      from: NARROWEST,
      to: WIDEST,
      ticks: [
        { value: 0.5, label: "halvt så højt" },
        { value: 1, label: "som klyngen" },
        { value: 2, label: "dobbelt så højt" },
      ],
    },
    headings: {
      measure: "Målepunkt",
      ...(measured.some(({ measure }) => measure.better !== "neither") ? { direction: "Bedre" } : {}),
      axis: "Klyngens praksis",
      own: "Jer",
      cluster: "Klyngen",
    },
    lineNames: levelLineNames(measured),
  };
}

function positionRow({ measure, result }: MeasuredMeasure, label: string, context: KitContext): PositionRow {
  const level = result.cluster?.estimate.value ?? 0;
  const direction = directionOf(measure);
  const own = cellOf({ measure, result }, label);
  const before = ownChange({ measure }, label, context)?.before;
  const shown = level > 0 ? rankShown(result) : [];
  return {
    number: String(measure.number),
    title: measure.shortTitle,
    ...(direction ? { direction } : {}),
    others: shown
      .filter((practice) => practice.label !== label)
      .map(({ cell }) => cell.estimate.value / level),
    ...(level > 0 && own.kind === "shown"
      ? { own: { position: own.estimate.value / level, mark: markOf(own) } }
      : {}),
    ...(level > 0 && before?.kind === "shown" ? { before: before.estimate.value / level } : {}),
    references:
      level > 0
        ? result.references.map(({ level: role, estimate }) => ({ role, position: estimate.value / level }))
        : [],
    ownText: ownText({ measure, result }, label),
    clusterText: result.cluster ? levelText(result.cluster, measure) : "–",
  };
}

/** A practice's cell; one that delivered nothing on this measure has no data. */
export function cellOf({ result }: MeasuredMeasure, label: string): Cell {
  const found = result.practices.find((practice) => practice.label === label);
  return found?.cell ?? { kind: "hidden", reason: "no-data" };
}

/** The practice's own value, or the sign that stands for a hidden one. */
export function ownText(measured: MeasuredMeasure, label: string): string {
  const cell = cellOf(measured, label);
  if (cell.kind === "hidden") return HIDDEN_TEXT[cell.reason].value;
  return practiceValueText(cell.estimate.value, measured.measure);
}

function positionAlt(label: string, context: KitContext): string {
  const { measured, cluster, followUp } = context;
  const who = cluster.view.kind === "closed" ? `Kode ${label}` : label;
  const opening = `${who} på ${measuresText(measured.length)}, ${measured.length === 1 ? "set" : "hvert"} i forhold til klyngen samlet.`;
  const values = measured.map(({ measure, result }) => {
    const level = result.cluster ? levelText(result.cluster, measure) : "vises ikke";
    const own = ownText({ measure, result }, label);
    const before = followUp ? ` (sidst ${beforeText({ measure, result }, label, context)})` : "";
    return `${measure.shortTitle}: ${own}${before}, klyngen ${level}.`;
  });
  const text = [opening, ...values].join(" ");
  return text.length <= LONGEST_ALT ? text : opening;
}
