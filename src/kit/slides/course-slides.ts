import type { ChartSlide } from "../../model/deck.ts";
import type { KitTrend } from "../../model/follow-up.ts";
import type { Measure } from "../../model/template.ts";
import { trendChart, trendId } from "../charts/course-charts.ts";
import type { KitContext } from "../kit-context.ts";
import { measureLine } from "../sentences/naming.ts";
import { courseNotes, note, sourceLine } from "../sentences/page-notes.ts";
import { trendHeadline, trendReading } from "../sentences/trend-sentences.ts";
import { speakerNotes } from "../speaker-notes.ts";

/** A measure over all meetings at which it was counted alike. */
interface CourseMeasure extends KitTrend {
  readonly measure: Measure;
}

/** Fewer shown levels than two are no course. */
const LEAST_LEVELS = 2;

/** The measures that have been seen often enough to be followed over the meetings, in the template's order. */
export function courseMeasures({ template, followUp }: KitContext): readonly CourseMeasure[] {
  return template.measures.flatMap((measure) => {
    const found = followUp?.trends.find(({ trend }) => trend.measure === measure.id);
    if (!found) return [];
    const shown = found.trend.levels.filter((level) => level !== undefined).length;
    return shown >= LEAST_LEVELS ? [{ measure, ...found }] : [];
  });
}

/**
 * The cluster's level at every meeting.
 *
 * @param minutes absent where the slide is only looked up
 */
export function courseSlide(
  { measure, trend, isOtherPractices }: CourseMeasure,
  minutes: number | undefined,
  context: KitContext,
): ChartSlide {
  const remarks = [
    ...courseNotes(trendChart(measure, trend)),
    isOtherPractices ? "Ikke alle perioder bygger på de samme praksis." : "",
  ];
  return {
    kind: "chart",
    id: trendId(measure.id),
    title: trendHeadline(measure, trend),
    reading: trendReading(measure, trend),
    caption: measureLine(measure, "klyngen samlet ved hvert møde"),
    chart: trendId(measure.id),
    footnotes: [note(remarks), sourceLine(context, [measure])],
    notes: speakerNotes({
      ...(minutes === undefined ? {} : { minutes }),
      say: [`${trendHeadline(measure, trend)} ${trendReading(measure, trend)}`],
      ask: ["Hvad har vi gjort undervejs, som kan have betydet noget?"],
    }),
  };
}
