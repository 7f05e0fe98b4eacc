import { danishDate } from "../../model/calendar-date.ts";
import { danishList } from "../../model/danish-number.ts";
import type { DividerSlide, Section, TextSlide } from "../../model/deck.ts";
import type { FollowUp } from "../../model/follow-up.ts";
import type { KitContext } from "../kit-context.ts";
import { FOLLOW_UP_BLOCK, type ScheduledBlock, timeSpan } from "../programme.ts";
import { measuresText } from "../sentences/shown-practices.ts";
import { minutesText, speakerNotes } from "../speaker-notes.ts";
import { type ComparedMeasure, changeSlide, otherMeasures } from "./change-slides.ts";
import { courseMeasures, courseSlide } from "./course-slides.ts";

/** What was decided gets a round of the table; the rest of the block is the measures'. */
const DECIDED_MINUTES = 3;
const IN_SHORT_MINUTES = 1;

/** What happened since the earlier meeting: first what was decided, then what the figures show. */
export function followUpSection(context: KitContext, followUp: FollowUp): Section {
  const scheduled = context.programme.find(({ block }) => block.id === FOLLOW_UP_BLOCK.id);
  const changes = comparedMeasures(context, followUp);
  const isChosen = ({ measure }: ComparedMeasure) => followUp.chosen.includes(measure.id);
  // Without a record of what was chosen, every measure is followed up alike.
  const inFull = followUp.chosen.length > 0 ? changes.filter(isChosen) : changes;
  const inShort = changes.filter((one) => !inFull.includes(one));
  const courses = courseMeasures(context).filter(({ measure }) => followUp.chosen.includes(measure.id));
  const left = (scheduled?.minutes ?? 0) - DECIDED_MINUTES - (inShort.length > 0 ? IN_SHORT_MINUTES : 0);
  const minutesEach = Math.max(1, Math.floor(left / Math.max(1, inFull.length + courses.length)));
  return {
    name: "Siden sidst",
    slides: [
      ...(scheduled ? [divider(scheduled, followUp)] : []),
      ...decidedSlides(context, followUp, inFull),
      ...inFull.flatMap((one) => [
        changeSlide(one, minutesEach, context),
        ...courses
          .filter(({ measure }) => measure.id === one.measure.id)
          .map((course) => courseSlide(course, minutesEach, context)),
      ]),
      ...otherMeasures(inShort, IN_SHORT_MINUTES, context),
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

function divider({ block, minutes, ...time }: ScheduledBlock, { earlierMeeting }: FollowUp): DividerSlide {
  return {
    kind: "divider",
    id: `skille-${block.id}`,
    title: block.title,
    time: `${timeSpan(time)} · ${minutesText(minutes)}`,
    lines: [`Sidste møde: ${danishDate(earlierMeeting)}`],
    notes: speakerNotes({
      minutes,
      say: ["Vi begynder med det, vi aftalte sidst, og hvad der er sket siden."],
    }),
  };
}

const NOTHING_COLLECTED =
  "Der er ingen planer indsamlet fra sidste møde. Fortæl hinanden, hvad I gik hjem og gjorde.";

/** What was decided, on as many slides as it takes; what is looked at now stands beside it only when it says more. */
function decidedSlides(
  context: KitContext,
  followUp: FollowUp,
  inFull: readonly ComparedMeasure[],
): readonly TextSlide[] {
  const isRecorded = followUp.decided.length > 0;
  const pages = inPages(isRecorded ? followUp.decided : [NOTHING_COLLECTED]);
  const footnote = notCompared(context, followUp);
  return pages.map(
    (items, page): TextSlide => ({
      kind: "text",
      id: `det-besluttede-vi${page === 0 ? "" : `-${page + 1}`}`,
      title: `Det besluttede vi sidst${pages.length > 1 ? ` (${page + 1} af ${pages.length})` : ""}`,
      groups: isRecorded
        ? [{ items }]
        : [
            { heading: "Fra planerne", items },
            { heading: "Det ser vi på nu", items: inShortList(inFull) },
          ],
      ...(footnote && page === 0 ? { footnote } : {}),
      notes: speakerNotes({
        ...(page === 0 ? { minutes: DECIDED_MINUTES } : {}),
        say: [
          "Tag en runde: hvad blev gjort, hvad er i gang, og hvad blev ikke til noget? Alle tre svar er nyttige.",
        ],
        ask: ["Hvad gjorde det let eller svært at holde fast?"],
      }),
    }),
  );
}

/** More names than this are no list to be read from the back of a room. */
const LONGEST_LIST = 8;

function inShortList(measures: readonly ComparedMeasure[]): readonly string[] {
  return measures.length > LONGEST_LIST
    ? [`Alle ${measuresText(measures.length)}, først i klyngen samlet.`]
    : measures.map(({ measure }) => `${measure.number}. ${measure.shortTitle}`);
}

/** Chosen measures of which this meeting has no change to show. */
function notCompared({ template }: KitContext, { chosen, changes }: FollowUp): string {
  const numbers = template.measures.flatMap(({ id, number }) =>
    chosen.includes(id) && !changes.some(({ measure }) => measure === id) ? String(number) : [],
  );
  return numbers.length === 0
    ? ""
    : `Målepunkt ${danishList(numbers)} kan ikke sammenlignes med sidst: opgørelsen er en anden, eller tallene mangler.`;
}

/** Signs to a line and lines to a slide in the smallest type a slide of words has. */
const LINE_LENGTH = 90;
const LINES_PER_SLIDE = 13;

function inPages(items: readonly string[]): readonly (readonly string[])[] {
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
