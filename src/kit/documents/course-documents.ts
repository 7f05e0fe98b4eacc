import { danishDate, danishTableDate } from "../../model/calendar-date.ts";
import { clockText } from "../../model/clock-time.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import { courseSteps, type PlacedStep } from "../course.ts";
import { type KitContext, runningLine } from "../kit-context.ts";
import { timeSpan } from "../programme.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import {
  type DocumentBuilder,
  fieldRow,
  type KitDocument,
  list,
  paragraph,
  section,
  table,
  textField,
  ticks,
  wordDocument,
} from "./kit-document.ts";
import { clusterFact, contactLine } from "./meeting-facts.ts";

const { course: TEXT, common: COMMON } = DOCUMENTS;

/** A course over several days: the whole of it for the coordinator, a letter before each step, and each further meeting's run plan. */
export const courseDocuments: DocumentBuilder = ({ context }) => {
  const steps = courseSteps(context);
  if (steps.length === 0) return [];
  return [
    overview(context, steps),
    ...steps.flatMap((placed, index) => letter(onDay(context, placed), steps.slice(index), steps)),
    ...steps.flatMap((placed) => runPlan(onDay(context, placed), placed)),
  ];
};

/** With the step's own day in the running header. */
function onDay(context: KitContext, { date }: PlacedStep): KitContext {
  return { ...context, running: runningLine(context, date) };
}

function overview(context: KitContext, steps: readonly PlacedStep[]): KitDocument {
  const text = TEXT.overview;
  const title = fill(text.title, { topic: context.template.title });
  const letters = steps.map(({ step, letter: day }) =>
    fill(text.letter, { date: danishDate(day), title: step.title }),
  );
  return wordDocument(
    context,
    { suffix: "forloeb", what: text.what, title, lead: text.lead, isOnePage: true },
    [
      {
        kind: "facts",
        heading: text.cluster,
        items: [clusterFact(context), { term: text.contact, text: contactLine(context) }],
      },
      ...section(text.steps.caption, courseTable(steps)),
      ...section(text.letters, ticks("forloeb-breve", letters)),
      paragraph(text.note, "quiet"),
    ],
  );
}

function courseTable(steps: readonly PlacedStep[]): DocumentTable {
  const rows = steps.map((placed) => [
    whenText(placed),
    [placed.step.title, TEXT.kinds[placed.step.kind]],
    placed.step.purpose,
  ]);
  return table(TEXT.overview.steps, [3.2, 4.5, 7.5], rows);
}

/** Day and time under one another; own work begins on its day. */
function whenText({ date, clock }: PlacedStep): readonly string[] {
  const day = danishTableDate(date);
  return clock ? [day, fill(TEXT.clock, { time: timeSpan(clock) })] : [fill(TEXT.from, { date: day })];
}

/** The letter about the first of the steps that lie ahead; the one after it is named at its end. */
function letter(
  context: KitContext,
  [placed, next]: readonly PlacedStep[],
  steps: readonly PlacedStep[],
): readonly KitDocument[] {
  if (!placed) return [];
  const { step } = placed;
  const number = steps.indexOf(placed) + 1;
  const text = TEXT.letter;
  const name = { title: step.title };
  const suffix = `forloeb-brev-${number}`;
  const lead = fill(text.lead, { cluster: context.cluster.name, number, count: steps.length });
  return [
    wordDocument(context, { suffix, what: fill(text.what, name), title: step.title, lead, isOnePage: true }, [
      { kind: "facts", heading: text.facts, items: stepFacts(context, placed) },
      ...section(step.kind === "own-work" ? text.work : text.before, list(step.tasks)),
      ...programmeBlocks(placed),
      ...(next
        ? section(text.next, paragraph(fill(text.nextText, { title: next.step.title, when: longWhen(next) })))
        : []),
      ...section(text.course, courseTable(steps)),
    ]),
  ];
}

function stepFacts(context: KitContext, placed: PlacedStep) {
  const { step, place, clock } = placed;
  return [
    { term: COMMON.topic, text: context.template.title },
    { term: TEXT.letter.purpose, text: step.purpose },
    { term: COMMON.meeting.when, text: longWhen(placed) },
    ...(clock ? [{ term: COMMON.meeting.where, text: place }] : []),
    { term: TEXT.overview.contact, text: contactLine(context) },
  ];
}

function longWhen({ date, clock }: PlacedStep): string {
  return clock
    ? fill(TEXT.longWhen, { date: danishDate(date), time: timeSpan(clock) })
    : fill(TEXT.from, { date: danishDate(date) });
}

/** The programme of a meeting of its own; the package's own meeting has one already. */
function programmeBlocks({ step, clock }: PlacedStep): readonly DocumentBlock[] {
  if (!("programme" in step) || !clock) return [];
  let from = clock.from;
  const rows = step.programme.map(({ title, minutes, description }) => {
    from += minutes;
    return [timeSpan({ from: from - minutes, to: from }), title, description];
  });
  return section(COMMON.programme.caption, table(COMMON.programme, [2.2, 4, 7], rows));
}

/** What whoever leads a further meeting of the course has in hand. */
function runPlan(context: KitContext, placed: PlacedStep): readonly KitDocument[] {
  const { step, clock } = placed;
  if (!("programme" in step) || !clock) return [];
  const text = TEXT.runPlan;
  const title = fill(text.title, { title: step.title });
  const ends = { end: clockText(clock.to) };
  return [
    wordDocument(
      context,
      { suffix: `forloeb-drejebog-${step.id}`, what: title, title, lead: text.lead, isOnePage: true },
      [
        { kind: "facts", heading: COMMON.meeting.heading, items: stepFacts(context, placed) },
        ...section(text.before.heading, ticks(`forloeb-${step.id}`, text.before.items)),
        ...programmeBlocks(placed),
        ...section(text.after.heading, list(text.after.items.map((item) => fill(item, ends)))),
        fieldRow([textField(`forloeb-noter-${step.id}`, text.notes)], 2),
      ],
    ),
  ];
}
