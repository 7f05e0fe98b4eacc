import type { ChartSlide, Slide, TableSlide } from "../../model/deck.ts";
import { measureChart } from "../charts/measure-chart.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { smallNumbersText, tooFewText } from "../sentences/coverage-sentences.ts";
import { intervalText, levelText } from "../sentences/level-text.ts";
import { headline, reading } from "../sentences/measure-sentences.ts";
import { measureLine } from "../sentences/naming.ts";
import { dotsNotes, measureSource, note } from "../sentences/page-notes.ts";
import { againstReferences, bandText, namedLevels } from "../sentences/reference-sentences.ts";
import { practicesText, shownCount } from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { left, right } from "./slide-parts.ts";

/** A figure beside the other slides of its block. */
export const FIGURE_MINUTES = 4;

/** The one slide that matters most: a measure's finding, what chance can explain, and the chart. */
export function measureSlide(measured: MeasuredMeasure, context: KitContext): Slide {
  const isCharted = shownCount(measured.result) >= context.template.smallNumbers.minimumPractices;
  return isCharted ? chartSlide(measured, context) : levelsSlide(measured, context);
}

function chartSlide({ measure, result }: MeasuredMeasure, context: KitContext): ChartSlide {
  return {
    kind: "chart",
    id: measure.id,
    title: headline(measure, result),
    reading: reading(measure, result),
    caption: caption({ measure, result }),
    chart: measure.id,
    footnotes: [annotation({ measure, result }, context), measureSource(context, { measure, result })].filter(
      Boolean,
    ),
    notes: measureNotes({ measure, result }, smallNumbersText(result)),
  };
}

/** Too few practices to compare: the levels as a table, with the reason in the second line. */
function levelsSlide({ measure, result }: MeasuredMeasure, context: KitContext): TableSlide {
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
  { results, template, cluster }: KitContext,
): string {
  const { signs } = SLIDES.measures;
  const words = {
    interval: cluster.view.kind === "closed" ? signs.commonInterval : signs.interval,
    band: fill(signs.band, { band: bandText([{ measure, result }]) }),
  };
  const chart = measureChart(measure, result, cluster.view.kind);
  // Whoever takes part without figures has a row of its own, and is told of there.
  const absent = results.coverage.members - result.practices.length;
  const rules = {
    ...{ kinds: [measure.kind], smallNumbers: template.smallNumbers },
    ...{ view: cluster.view.kind, repeats: measure.repeats },
  };
  return note([...dotsNotes(chart, rules, words), absent > 0 ? `Ikke med: ${practicesText(absent)}.` : ""]);
}
