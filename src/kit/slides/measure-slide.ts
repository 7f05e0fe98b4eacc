import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { ChartSlide, Slide, TableSlide } from "../../model/deck.ts";
import { figureOf, isCharted } from "../charts/measure-chart.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { smallNumbersText, tooFewText } from "../sentences/coverage-sentences.ts";
import { intervalText, levelText } from "../sentences/level-text.ts";
import { headline, reading } from "../sentences/measure-sentences.ts";
import { measureLine } from "../sentences/naming.ts";
import { dotsNotes, measureSource, note } from "../sentences/page-notes.ts";
import { againstReferences, bandText, namedLevels } from "../sentences/reference-sentences.ts";
import { practicesText } from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { left, right } from "./slide-parts.ts";

/** A figure beside the other slides of its block. */
export const FIGURE_MINUTES = 4;

/** The one slide that matters most: a measure's finding, what chance can explain, and the chart. */
export function measureSlide(measured: MeasuredMeasure, context: KitContext): Slide {
  const chart = figureOf(measured, context);
  return chart.rows.length > 0 ? chartSlide(measured, chart, context) : levelsTable(measured, context);
}

function chartSlide(measured: MeasuredMeasure, chart: RankedDotsChart, context: KitContext): ChartSlide {
  const { measure, result } = measured;
  const isOfPractices = isCharted(result, context);
  const signs = isOfPractices
    ? annotation(measured, chart, context)
    : levelsAnnotation(measured, chart, context);
  return {
    kind: "chart",
    id: measure.id,
    title: headline(measure, result),
    reading: reading(measure, result),
    caption: caption(measured),
    chart: measure.id,
    footnotes: [signs, measureSource(context, measured)].filter(Boolean),
    notes: measureNotes(measured, isOfPractices ? smallNumbersText(result) : tooFewText(result, context)),
  };
}

/** Too few practices to compare, and no levels that a scale has in common: what there is as a table. */
function levelsTable({ measure, result }: MeasuredMeasure, context: KitContext): TableSlide {
  const { common, measures } = SLIDES;
  const interval = measure.repeats ? [] : [right(common.interval, 3)];
  return {
    kind: "table",
    id: measure.id,
    title: headline(measure, result),
    subtitle: reading(measure, result),
    columns: [left("", 3), right(measures.levels.level, 2), ...interval, right(common.period, 5)],
    rows: namedLevels(result).map(({ name, level }) => [
      name,
      levelText(level, measure),
      ...(measure.repeats ? [] : [intervalText(level, measure)]),
      level.period.label,
    ]),
    density: "reading",
    alt: [headline(measure, result), againstReferences(measure, result)].filter(Boolean).join(" "),
    footnotes: [
      caption({ measure, result }),
      note([tooFewText(result, context)]),
      measureSource(context, { measure, result }),
    ].filter(Boolean),
    notes: measureNotes({ measure, result }, tooFewText(result, context)),
  };
}

/** @param few what there is to say of practices with small numbers, on a page of this form */
function measureNotes({ measure, result }: MeasuredMeasure, few: string): readonly string[] {
  return speakerNotes({
    minutes: FIGURE_MINUTES,
    say: [
      [headline(measure, result), reading(measure, result)].join(" "),
      againstReferences(measure, result),
      few,
    ],
    ask: measure.questions.slice(0, 1),
    doubt: measure.errorSources[0] ?? "",
  });
}

function caption({ measure, result }: MeasuredMeasure): string {
  const delivered = result.practices.filter(({ cell }) => cell.kind === "shown" || cell.reason !== "no-data");
  const practices = practicesText(delivered.length);
  return measureLine(measure, result.period.label, practices);
}

/** What this chart shows is explained, and who is not in it. */
function annotation(
  { measure, result }: MeasuredMeasure,
  chart: RankedDotsChart,
  { results, template, cluster }: KitContext,
): string {
  const { signs } = SLIDES.measures;
  const words = {
    interval: cluster.view.kind === "closed" ? signs.commonInterval : signs.interval,
    band: fill(signs.band, { band: bandText([{ measure, result }]) }),
  };
  // Whoever takes part without figures has a row of its own, and is told of there.
  const absent = results.coverage.members - result.practices.length;
  const rules = {
    kinds: [measure.kind],
    smallNumbers: template.smallNumbers,
    view: cluster.view.kind,
    repeats: measure.repeats,
  };
  return note([...dotsNotes(chart, rules, words), absent > 0 ? `Ikke med: ${practicesText(absent)}.` : ""]);
}

/** Why there are no practices, and what the line at a level is. */
function levelsAnnotation(
  { result }: MeasuredMeasure,
  { rows }: RankedDotsChart,
  context: KitContext,
): string {
  const hasLines = rows.some((row) => row.kind === "value" && row.lower !== undefined);
  return note([tooFewText(result, context), hasLines ? SLIDES.measures.signs.levelInterval : ""]);
}
