import { danishDate } from "../../model/calendar-date.ts";
import { danishList } from "../../model/danish-number.ts";
import type { ChartSlide, Section, TextSlide } from "../../model/deck.ts";
import type { FollowUp, KitTrend } from "../../model/follow-up.ts";
import type { Measure } from "../../model/template.ts";
import { trendChart, trendId } from "../charts/course-charts.ts";
import type { KitContext } from "../kit-context.ts";
import { FOLLOW_UP_BLOCK } from "../programme.ts";
import { measureLine } from "../sentences/naming.ts";
import { courseNotes, note, sourceLine } from "../sentences/page-notes.ts";
import { measuresText } from "../sentences/shown-practices.ts";
import { trendHeadline, trendReading } from "../sentences/trend-sentences.ts";
import { speakerNotes, withinMinutes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { divider } from "./block-slides.ts";
import { type ComparedMeasure, changeSlide, otherMeasures } from "./change-slides.ts";
import { FIGURE_MINUTES } from "./measure-slide.ts";
import { partText } from "./slide-parts.ts";

const { followUp: TEXT } = SLIDES;

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
 * @param isLookedUp not shown in its turn, and so without time
 */
export function courseSlide(
  { measure, trend, isOtherPractices }: CourseMeasure,
  context: KitContext,
  isLookedUp = false,
): ChartSlide {
  const remarks = [
    ...courseNotes(trendChart(measure, trend)),
    isOtherPractices ? TEXT.course.otherPractices : "",
  ];
  return {
    kind: "chart",
    id: trendId(measure.id),
    title: trendHeadline(measure, trend),
    reading: trendReading(measure, trend),
    caption: measureLine(measure, TEXT.course.caption),
    chart: trendId(measure.id),
    footnotes: [note(remarks), sourceLine(context, [measure])],
    notes: speakerNotes({
      ...(isLookedUp ? {} : { minutes: FIGURE_MINUTES }),
      say: [`${trendHeadline(measure, trend)} ${trendReading(measure, trend)}`],
      ask: TEXT.course.ask,
    }),
  };
}

/** What was decided gets a round of the table. */
const DECIDED_MINUTES = 5;

/** What happened since the earlier meeting: first what was decided, then what the figures show. */
export function followUpSection(context: KitContext, followUp: FollowUp): Section {
  const scheduled = context.programme.find(({ block }) => block.id === FOLLOW_UP_BLOCK.id);
  const lastMeeting = fill(TEXT.lastMeeting, { date: danishDate(followUp.earlierMeeting) });
  const changes = comparedMeasures(context, followUp);
  const isChosen = ({ measure }: ComparedMeasure) => followUp.chosen.includes(measure.id);
  // Without a record of what was chosen, every measure is followed up alike.
  const inFull = followUp.chosen.length > 0 ? changes.filter(isChosen) : changes;
  const inShort = changes.filter((one) => !inFull.includes(one));
  const courses = courseMeasures(context).filter(({ measure }) => followUp.chosen.includes(measure.id));
  const shown = [
    ...decidedSlides(context, followUp, inFull),
    ...inFull.flatMap((one) => [
      changeSlide(one, context),
      ...courses
        .filter(({ measure }) => measure.id === one.measure.id)
        .map((course) => courseSlide(course, context)),
    ]),
    ...otherMeasures(inShort, context),
  ];
  return {
    name: TEXT.section,
    slides: [
      ...(scheduled ? [divider(scheduled, [lastMeeting], TEXT.say)] : []),
      ...withinMinutes(shown, scheduled?.minutes ?? 0),
    ],
  };
}

export function comparedMeasures(
  { template }: KitContext,
  { changes }: FollowUp,
): readonly ComparedMeasure[] {
  return template.measures.flatMap((measure) => {
    const change = changes.find((candidate) => candidate.measure === measure.id);
    return change ? [{ measure, change }] : [];
  });
}

/** What was decided, on as many slides as it takes; what is looked at now stands beside it only when it says more. */
function decidedSlides(
  context: KitContext,
  followUp: FollowUp,
  inFull: readonly ComparedMeasure[],
): readonly TextSlide[] {
  const { decided: text } = TEXT;
  const isRecorded = followUp.decided.length > 0;
  const pages = pagesOf(isRecorded ? followUp.decided : [text.nothingCollected]);
  const footnote = notCompared(context, followUp);
  return pages.map(
    (items, page): TextSlide => ({
      kind: "text",
      id: `det-besluttede-vi${page === 0 ? "" : `-${page + 1}`}`,
      title: `${text.title}${partText(page, pages.length)}`,
      groups: isRecorded
        ? [{ items }]
        : [
            { heading: text.fromPlans, items },
            ...(inFull.length > 0 ? [{ heading: text.now, items: inShortList(inFull) }] : []),
          ],
      ...(footnote && page === 0 ? { footnote } : {}),
      notes: speakerNotes({
        ...(page === 0 ? { minutes: DECIDED_MINUTES } : {}),
        say: text.say,
        ask: text.ask,
      }),
    }),
  );
}

/** More names than this are no list to be read from the back of a room. */
const LONGEST_LIST = 8;

function inShortList(measures: readonly ComparedMeasure[]): readonly string[] {
  return measures.length > LONGEST_LIST
    ? [fill(TEXT.decided.all, { measures: measuresText(measures.length) })]
    : measures.map(({ measure }) => `${measure.number}. ${measure.shortTitle}`);
}

/** Chosen measures of which this meeting has no change to show. */
function notCompared({ template }: KitContext, { chosen, changes }: FollowUp): string {
  const numbers = template.measures.flatMap(({ id, number }) =>
    chosen.includes(id) && !changes.some(({ measure }) => measure === id) ? String(number) : [],
  );
  return numbers.length === 0 ? "" : fill(TEXT.decided.notCompared, { numbers: danishList(numbers) });
}

/** Signs to a line and lines to a slide in the smallest type a slide of words has. */
const LINE_LENGTH = 90;
const LINES_PER_SLIDE = 13;

function pagesOf(items: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let lines = 0;
  for (const item of items) {
    const own = Math.ceil(item.length / LINE_LENGTH) + 0.2;
    if (lines > 0 && lines + own > LINES_PER_SLIDE) {
      pages.push([]);
      lines = 0;
    }
    pages.at(-1)?.push(item);
    lines += own;
  }
  return pages;
}
