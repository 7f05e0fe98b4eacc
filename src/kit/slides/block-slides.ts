import { clockText } from "../../model/clock-time.ts";
import { danishList } from "../../model/danish-number.ts";
import type { ChartSlide, DividerSlide, Section, Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { Block, Case } from "../../model/template.ts";
import {
  groupHeadline,
  isSumRounded,
  type MeasureGroup,
  measureGroups,
  partsChart,
} from "../charts/parts-chart.ts";
import { isShortDeck, type KitContext, measuredIn } from "../kit-context.ts";
import { partMinutes, type ScheduledBlock, timeSpan } from "../programme.ts";
import { noLevelNote, note, rowsNotes, sourceLine } from "../sentences/page-notes.ts";
import { minutesText, speakerNotes, withinMinutes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { implementationSlides } from "./implementation-slides.ts";
import { FIGURE_MINUTES, measureSlide } from "./measure-slide.ts";
import { asWholeSentence, columns, inPages } from "./slide-parts.ts";

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const { measures: TEXT } = SLIDES;

/** One section per block of the programme; the introduction is the deck's opening and has none of its own. */
export function blockSections(context: KitContext): readonly Section[] {
  return context.programme.flatMap((scheduled): Section[] => {
    const slides = blockSlides(scheduled, context);
    return slides.length > 0 ? [{ name: scheduled.block.title, slides }] : [];
  });
}

function blockSlides(scheduled: ScheduledBlock, context: KitContext): readonly Slide[] {
  const { block } = scheduled;
  switch (block.kind) {
    case "introduction":
    case "follow-up":
      return [];
    case "break":
      return isShortDeck(context)
        ? []
        : [divider(scheduled, [fill(SLIDES.break.goesOn, { time: clockText(scheduled.to) })])];
    case "measures":
      return measureBlockSlides(block, scheduled, context);
    case "talk":
      return [divider(scheduled, [block.expert]), talkSlide(block, scheduled.minutes)];
    case "dialogue":
      return [
        divider(scheduled, []),
        ...caseSlides(block.cases ?? [], context, SLIDES.case.sayInDialogue),
        dialogueSlide(block, scheduled.minutes),
      ];
    case "implementation":
      return [
        divider(scheduled, SLIDES.implementation.steps),
        ...withinMinutes(implementationSlides(block, context), scheduled.minutes),
      ];
    default:
      return block satisfies never;
  }
}

function measureBlockSlides(
  block: BlockOf<"measures">,
  scheduled: ScheduledBlock,
  context: KitContext,
): readonly Slide[] {
  const measured = measuredIn(block.measures, context);
  const alone = measured.filter(({ measure }) => measure.partOf === undefined);
  const groups = measureGroups(context).filter(({ parts }) =>
    parts.every(({ measure }) => block.measures.includes(measure.id)),
  );
  const parts = partMinutes(block.parts, scheduled.minutes);
  const names = measured.map(({ measure }) => `${measure.number}. ${measure.title}`);
  return [
    ...(isShortDeck(context) ? [] : [divider(scheduled, names)]),
    ...withinMinutes(
      [
        ...recommendations(block, context),
        ...alone.map((one) => measureSlide(one, context)),
        ...groups.map((group) => groupSlide(group, context)),
      ],
      parts.introduction,
    ),
    ...caseSlides(block.cases ?? [], context, insteadOfFigures(context)),
    groupQuestions(block, parts, context),
  ];
}

/**
 * The opening of a block.
 *
 * @param say what the leader says; the block's own line of the programme, when left out
 */
export function divider(
  { block, minutes, ...time }: ScheduledBlock,
  lines: readonly string[],
  say: readonly string[] = [asWholeSentence(block.description)],
): DividerSlide {
  return {
    kind: "divider",
    id: `skille-${block.id}`,
    title: block.title,
    time: `${timeSpan(time)} · ${minutesText(minutes)}`,
    lines,
    notes: speakerNotes(block.kind === "break" ? { minutes, say } : { blockMinutes: minutes, say }),
  };
}

/** Measures a slide of recommendations holds in type that can be read from the back row. */
const RECOMMENDATIONS_PER_SLIDE = 2;

function recommendations(
  { id, measures: ids }: BlockOf<"measures">,
  { template }: KitContext,
): readonly TableSlide[] {
  const { recommendations: text } = TEXT;
  const measures = template.measures.filter((measure) => ids.includes(measure.id));
  return inPages(measures, RECOMMENDATIONS_PER_SLIDE).map((onPage, page): TableSlide => {
    const numbers = danishList(onPage.map(({ number }) => String(number)));
    const why = onPage.map(({ number, whyItMatters: words }) =>
      fill(SLIDES.common.measureWords, { number, words }),
    );
    return {
      kind: "table",
      id: `viden-${id}-${page + 1}`,
      title: fill(text.title, { numbers }),
      columns: columns(text.headings, [3, 5, 5]),
      rows: onPage.map(({ number, title, known, recommended }) => [
        `${number}. ${title}`,
        known,
        recommended,
      ]),
      density: "reading",
      alt: fill(text.alt, { numbers }),
      footnotes: [],
      notes: speakerNotes({ minutes: 2, say: [...text.say, ...why] }),
    };
  });
}

function groupQuestions(
  block: BlockOf<"measures">,
  parts: { readonly groups: number; readonly plenary: number },
  { template }: KitContext,
): TextSlide {
  const { questions: text } = TEXT;
  const measures = template.measures.filter(({ id }) => block.measures.includes(id));
  const minutes = { groups: minutesText(parts.groups), plenary: minutesText(parts.plenary) };
  return {
    kind: "text",
    id: `spoergsmaal-${block.id}`,
    purpose: "questions",
    title: fill(text.title, { block: block.title }),
    lead: fill(text.lead, minutes),
    groups: [
      {
        items: [
          ...(block.questions ?? []),
          ...measures.map(({ number, questions }) => `${number}. ${questions.join(" ")}`),
        ],
      },
    ],
    notes: speakerNotes({ minutes: parts.groups + parts.plenary, ...text }),
  };
}

/** Measures seen together: the parts of a bar, or the shares of a whole. */
function groupSlide(group: MeasureGroup, context: KitContext): ChartSlide {
  const { group: text } = TEXT;
  const [first] = group.parts;
  const unit = group.rest ? text.unit : (first?.measure.unit ?? "");
  const results = group.parts.map(({ result }) => result);
  const chart = partsChart(group);
  const rounded = isSumRounded(chart) ? text.rounded : "";
  const remarks = [group.note, ...rowsNotes(chart), rounded, noLevelNote(results)].filter(Boolean);
  const measures = group.parts.map(({ measure }) => measure);
  return {
    kind: "chart",
    id: group.id,
    title: groupHeadline(group),
    reading: text.reading,
    caption: [group.title, unit, first?.result.period.label ?? ""].filter(Boolean).join(" · "),
    chart: group.id,
    footnotes: [note(remarks.length > 0 ? remarks : [text.note]), sourceLine(context, measures)],
    notes: speakerNotes({
      minutes: FIGURE_MINUTES,
      say: [groupHeadline(group)],
      ask: text.ask,
      doubt: first?.measure.errorSources[0] ?? "",
    }),
  };
}

/** What the invited expert covers. The expert brings slides of their own; this one says what was asked for. */
function talkSlide({ id, title, points }: BlockOf<"talk">, minutes: number): TextSlide {
  return {
    kind: "text",
    id: `oplaeg-${id}`,
    title: fill(SLIDES.talk.title, { title }),
    groups: [{ items: points }],
    notes: speakerNotes({ minutes, ...SLIDES.talk }),
  };
}

/** Stories the groups can talk about, one a slide. */
function caseSlides(
  ids: readonly string[],
  { template }: KitContext,
  say: readonly string[],
): readonly TextSlide[] {
  const cases = ids.flatMap((id) => (template.cases ?? []).filter((one) => one.id === id));
  return cases.map((one) => caseSlide(one, say));
}

function insteadOfFigures({ measured }: KitContext): readonly string[] {
  const { say, sayWithoutFigures } = SLIDES.case;
  return measured.length > 0 ? say : sayWithoutFigures;
}

function caseSlide({ id, title, story, questions }: Case, say: readonly string[]): TextSlide {
  const { case: text } = SLIDES;
  return {
    kind: "text",
    id: `case-${id}`,
    title: fill(text.title, { title }),
    groups: [
      { heading: text.story, items: story },
      { heading: text.questions, items: questions },
    ],
    notes: speakerNotes({ say, ask: questions.slice(0, 1) }),
  };
}

/** Group work without figures: what to talk about. */
function dialogueSlide({ id, title, questions }: BlockOf<"dialogue">, minutes: number): TextSlide {
  const { dialogue: text } = SLIDES;
  return {
    kind: "text",
    id: `dialog-${id}`,
    purpose: "questions",
    title: fill(text.title, { title }),
    groups: [{ items: questions }],
    notes: speakerNotes({ minutes, say: text.say, ask: questions.slice(0, 1) }),
  };
}
