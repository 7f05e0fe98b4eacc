import { clockText } from "../../model/clock-time.ts";
import { danishCountWord, danishList } from "../../model/danish-number.ts";
import type { Deck, Slide } from "../../model/deck.ts";
import { wantedDocuments } from "../../model/document-name.ts";
import type { DocumentBlock, DocumentCell, DocumentTable } from "../../model/document-sheet.ts";
import type { Measure } from "../../model/template.ts";
import { changeId, trendId } from "../charts/course-charts.ts";
import type { KitContext } from "../kit-context.ts";
import { partMinutes, type ScheduledBlock, timeSpan } from "../programme.ts";
import { arrivedSentences, strayMeasures, thinMeasures } from "../sentences/coverage-sentences.ts";
import { minutesText, sayAndAsk } from "../speaker-notes.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import {
  type DocumentBuilder,
  heading,
  list,
  paragraph,
  right,
  section,
  table,
  ticks,
  wordDocument,
} from "./kit-document.ts";
import { contactLine, meetingFacts } from "./meeting-facts.ts";

const { runPlan: TEXT, common: COMMON } = DOCUMENTS;

/** The leader's run plan: the meeting minute by minute, and what to do when it goes another way. */
export const runPlanDocument: DocumentBuilder = ({ context, deck }) => {
  const { template, programme } = context;
  const slides = slidesByBlock(deck, programme);
  const title = fill(TEXT.title, { topic: template.title });
  return [
    wordDocument(context, { suffix: "drejebog", ...TEXT, title }, [
      meetingFacts(context, { term: COMMON.questionsBefore, text: contactLine(context) }),
      ...arrivedFigures(context),
      ...section(TEXT.before.heading, ticks("drejebog-foer", preparations(context))),
      ...section(TEXT.overview.caption, overviewTable(context, slides)),
      ...programme.flatMap((scheduled) => [
        heading(scheduled.block.title, {
          time: `${timeSpan(scheduled)} · ${minutesText(scheduled.minutes)}`,
        }),
        blockTable(scheduled, slides.get(scheduled.block.id) ?? [], context),
      ]),
      ...section(TEXT.after.heading, ticks("drejebog-efter", afterwards(context))),
      // Looked up when it is needed: last, where it is found.
      ...section(TEXT.rescue.caption, rescueTable(context)),
    ]),
  ];
};

/** What the leader looks at when the figures have come: who is in, which period, and where there is little to read. */
function arrivedFigures(context: KitContext): readonly DocumentBlock[] {
  if (context.measured.length === 0) return [];
  const ask = fill(TEXT.arrived.ask, { contact: context.cluster.contact.name });
  const sentences = [...arrivedSentences(context), ...strayMeasures(context), ...thinMeasures(context)];
  return section(TEXT.arrived.heading, list(sentences), paragraph(ask));
}

function preparations({ template, results, cluster }: KitContext): readonly string[] {
  const wanted = wantedDocuments(template.documents);
  const hasCodes = cluster.view.kind === "closed" && results.measures.length > 0;
  const { deck, notes, plans, youAreHere, chairs, clock, attendance } = TEXT.before;
  return [
    deck,
    notes,
    fill(plans, { practices: danishCountWord(results.coverage.members) }),
    ...(hasCodes && wanted.includes("you-are-here") ? [youAreHere] : []),
    chairs,
    clock,
    ...(wanted.includes("attendance-list") ? [attendance] : []),
  ];
}

function afterwards({ template, measured }: KitContext): readonly string[] {
  const hasEvaluation = wantedDocuments(template.documents).includes("evaluation");
  const { plans, date, evaluations, topics, doubts } = TEXT.after;
  return [
    plans,
    date,
    ...(hasEvaluation ? [evaluations] : []),
    topics,
    ...(measured.length > 0 ? [doubts] : []),
  ];
}

function overviewTable({ programme }: KitContext, slides: SlidesByBlock): DocumentTable {
  const rows = programme.map(({ block, minutes, ...time }) => [
    timeSpan(time),
    block.title,
    fill(TEXT.overview.minutes, { minutes }),
    slideRange(slides.get(block.id) ?? []),
    block.description,
  ]);
  return table(TEXT.overview, [2.4, 4, right(1.7), right(1.5), 6], rows);
}

/** What to say and do when the meeting takes another turn: the lines a first-time leader lacks most. */
function rescueTable(context: KitContext): DocumentTable {
  const { oneTalks, silence, defence, defenceWithoutFigures, tangent, time } = TEXT.rescue;
  const hasFigures = context.measured.length > 0;
  const row = ({ when, say, act }: { when: string; say: string; act: string }) => [when, say, act];
  const rows = [
    ...(hasFigures ? [doubtedFigures(context)] : []),
    row(oneTalks),
    row(silence),
    row(hasFigures ? defence : defenceWithoutFigures),
    row(tangent),
    [time.when, time.say, timeActions(context)],
  ];
  return { ...table(TEXT.rescue, [2.5, 6.2, 7], rows), isWhole: true };
}

function doubtedFigures({ measured, cluster }: KitContext): DocumentTable["rows"][number] {
  const { when, say, example, act } = TEXT.rescue.doubt;
  const known = measured.map(({ measure }) => measure.errorSources[0]).find(Boolean);
  const said = known ? [say, fill(example, { example: known })] : [say];
  return [when, said, fill(act, { contact: cluster.contact.name })];
}

/** Minutes that a round in plenary can be shortened to. */
const SHORTEST_PLENARY = 5;

/** Where minutes can be found, and the clock time the plan must not be pushed beyond. */
function timeActions({ programme }: KitContext): readonly string[] {
  const text = TEXT.rescue.time;
  const plenaries = programme.flatMap(({ block, minutes }) => {
    if (block.kind !== "measures") return [];
    const { plenary } = partMinutes(block.parts, minutes);
    if (plenary <= SHORTEST_PLENARY) return [];
    return [
      fill(text.plenary, { title: block.title, minutes: minutesText(plenary), shortest: SHORTEST_PLENARY }),
    ];
  });
  const plan = programme.find(({ block }) => block.kind === "implementation");
  return [
    ...(plenaries.length > 0 ? [fill(text.shorten, { plenaries: danishList(plenaries) })] : []),
    ...(plan ? [fill(text.plan, { time: clockText(plan.from), title: plan.block.title })] : []),
  ];
}

/** A slide and the number it has when it is shown. */
interface NumberedSlide {
  readonly slide: Slide;
  readonly number: number;
}

/**
 * The slides of each block of the programme, by the block's id: a section of the deck opens with the divider of its block
 * or has its title. Of the others, the first is on the wall when the meeting begins, and the rest are the introduction.
 *
 * @internal exported for its tests
 */
export function slidesByBlock(deck: Deck, programme: KitContext["programme"]): SlidesByBlock {
  const introduction = programme.find(({ block }) => block.kind === "introduction") ?? programme[0];
  const found = new Map<string, NumberedSlide[]>();
  let number = 0;
  for (const { name, slides } of deck.sections) {
    // What is looked up and not shown has no place on the clock.
    if (name === SLIDES.appendix.section) break;
    const divided =
      programme.find(({ block }) => slides[0]?.id === `skille-${block.id}`) ??
      programme.find(({ block }) => block.title === name && !found.has(block.id));
    const undivided = number === 0 ? programme[0] : introduction;
    const id = (divided ?? undivided)?.block.id ?? "";
    const numbered = slides.map((slide) => {
      number += 1;
      return { slide, number };
    });
    found.set(id, [...(found.get(id) ?? []), ...numbered]);
  }
  return found;
}

type SlidesByBlock = ReadonlyMap<string, readonly NumberedSlide[]>;

/** "Slide 3–9", for the table of the whole meeting. */
function slideRange(slides: readonly NumberedSlide[]): string {
  const [first, last] = [slides[0]?.number, slides.at(-1)?.number];
  if (first === undefined || last === undefined) return "–";
  return first === last ? `${first}` : `${first}–${last}`;
}

/** What is shown, said and asked in one block, slide by slide. */
function blockTable(
  scheduled: ScheduledBlock,
  slides: readonly NumberedSlide[],
  { template }: KitContext,
): DocumentTable {
  const caption = fill(TEXT.block.caption, { title: scheduled.block.title });
  const rows = slides.flatMap(({ slide, number }, index) =>
    isGroupWork(slide, scheduled)
      ? groupRows(slide, number, scheduled)
      : [[index === 0 ? clockText(scheduled.from) : "", ...slideCells({ slide, number }, template.measures)]],
  );
  return table({ ...TEXT.block, caption }, [1.2, 3.9, 7.9, 3.2], rows);
}

function slideCells({ slide, number }: NumberedSlide, measures: readonly Measure[]): readonly DocumentCell[] {
  const { say, ask } = sayAndAsk(slide.notes);
  const shown = findingOf(slide, measures) ?? slide.title;
  return [fill(TEXT.block.slide, { number, shown }), say.length > 0 ? say : "–", ask.length > 0 ? ask : "–"];
}

/** What a measure's slide is about: its title is the finding, which is what is to be said. */
function findingOf({ id }: Slide, measures: readonly Measure[]): string | undefined {
  for (const { id: measure, number, shortTitle } of measures) {
    const name = { measure: `${number}: ${shortTitle}` };
    if (id === measure) return fill(TEXT.block.measure, name);
    if (id === changeId(measure)) return fill(TEXT.block.change, name);
    if (id === trendId(measure)) return fill(TEXT.block.course, name);
  }
  return undefined;
}

/** The slide with the groups' questions is up during group work and during the gathering after it. */
function isGroupWork(slide: Slide, { block }: ScheduledBlock): boolean {
  return block.kind === "measures" && slide.id === `spoergsmaal-${block.id}`;
}

function groupRows(
  slide: Slide,
  number: number,
  { block, minutes, from }: ScheduledBlock,
): readonly (readonly DocumentCell[])[] {
  if (block.kind !== "measures") return [];
  const parts = partMinutes(block.parts, minutes);
  const groupsFrom = from + parts.introduction;
  const { say, ask } = sayAndAsk(slide.notes);
  const { groupWork, plenary } = TEXT;
  const shown = fill(groupWork.shown, { minutes: minutesText(parts.groups) });
  return [
    [clockText(groupsFrom), fill(TEXT.block.slide, { number, shown }), say, [groupWork.ask]],
    [
      clockText(groupsFrom + parts.groups),
      fill(plenary.shown, { number, minutes: minutesText(parts.plenary) }),
      plenary.say,
      ask,
    ],
  ];
}
