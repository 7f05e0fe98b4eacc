import { clockText } from "../../model/clock-time.ts";
import { danishCountWord, danishList } from "../../model/danish-number.ts";
import { wantedDocuments } from "../../model/document-name.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { partMinutes, timeSpan } from "../programme.ts";
import { arrivedSentences, thinMeasures } from "../sentences/coverage-sentences.ts";
import { minutesText } from "../speaker-notes.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
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
import { blockTable, type SlidesByBlock, slideRange, slidesByBlock } from "./run-plan-rows.ts";

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
      ...section(TEXT.rescue.caption, rescueTable(context)),
      ...section(TEXT.after.heading, ticks("drejebog-efter", afterwards(context))),
    ]),
  ];
};

/** What the leader looks at when the figures have come: who is in, which period, and where there is little to read. */
function arrivedFigures(context: KitContext): readonly DocumentBlock[] {
  if (context.measured.length === 0) return [];
  const ask = fill(TEXT.arrived.ask, { contact: context.cluster.contact.name });
  const sentences = [...arrivedSentences(context), ...thinMeasures(context)];
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
  return table(
    TEXT.rescue,
    [3, 6, 6],
    [
      ...(hasFigures ? [doubtedFigures(context)] : []),
      row(oneTalks),
      row(silence),
      row(hasFigures ? defence : defenceWithoutFigures),
      row(tangent),
      [time.when, time.say, timeActions(context)],
    ],
  );
}

function doubtedFigures({ measured, cluster }: KitContext): DocumentTable["rows"][number] {
  const { when, say, example, act } = TEXT.rescue.doubt;
  const known = measured.map(({ measure }) => measure.errorSources[0]).find(Boolean);
  const said = known ? [say, fill(example, { example: known })] : [say];
  return [when, said, fill(act, { contact: cluster.contact.name })];
}

/** Where minutes can be found, and the clock time the plan must not be pushed beyond. */
function timeActions({ programme }: KitContext): readonly string[] {
  const text = TEXT.rescue.time;
  const plenaries = programme.flatMap(({ block, minutes }) => {
    if (block.kind !== "measures") return [];
    const { plenary } = partMinutes(block.parts, minutes);
    return [fill(text.plenary, { title: block.title, minutes: minutesText(plenary) })];
  });
  const plan = programme.find(({ block }) => block.kind === "implementation");
  return [
    ...(plenaries.length > 0 ? [fill(text.shorten, { plenaries: danishList(plenaries) })] : []),
    ...(plan ? [fill(text.plan, { time: clockText(plan.from), title: plan.block.title })] : []),
  ];
}
