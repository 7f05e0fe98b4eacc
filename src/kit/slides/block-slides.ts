import { clockText } from "../../model/clock-time.ts";
import { danishList } from "../../model/danish-number.ts";
import type { DividerSlide, Section, Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { Block } from "../../model/template.ts";
import { measureGroups } from "../charts/parts-chart.ts";
import { type KitContext, measuredIn } from "../kit-context.ts";
import { measureSlide } from "../measure-slide.ts";
import { partMinutes, type ScheduledBlock, timeSpan } from "../programme.ts";
import { minutesText, speakerNotes } from "../speaker-notes.ts";
import { caseSlides, dialogueSlides, talkSlide } from "./dialogue-slides.ts";
import { groupSlide } from "./group-slide.ts";
import { implementationSlides } from "./implementation-slides.ts";

const IMPLEMENTATION_STEPS = ["Vælg det vigtigste og det letteste", "Skriv planen", "Aftal opfølgningen"];

type MeasuresBlock = Extract<Block, { kind: "measures" }>;

/** One section per block of the programme; the introduction is the deck's opening and has none of its own. */
export function blockSections(context: KitContext): readonly Section[] {
  return context.programme.flatMap((scheduled): Section[] => {
    const { block } = scheduled;
    switch (block.kind) {
      case "introduction":
      case "follow-up":
        return [];
      case "break":
        return [
          {
            name: block.title,
            slides: [divider(scheduled, [`Vi fortsætter kl. ${clockText(scheduled.to)}.`])],
          },
        ];
      case "measures":
        return [{ name: block.title, slides: measureBlockSlides(block, scheduled, context) }];
      case "talk":
        return [{ name: block.title, slides: [divider(scheduled, [block.expert]), talkSlide(block)] }];
      case "dialogue":
        return [{ name: block.title, slides: [divider(scheduled, []), ...dialogueSlides(block, context)] }];
      case "implementation":
        return [
          {
            name: block.title,
            slides: [divider(scheduled, IMPLEMENTATION_STEPS), ...implementationSlides(block, context)],
          },
        ];
      default:
        return block satisfies never;
    }
  });
}

function measureBlockSlides(
  block: MeasuresBlock,
  scheduled: ScheduledBlock,
  context: KitContext,
): readonly Slide[] {
  const measured = measuredIn(block.measures, context);
  const alone = measured.filter(({ measure }) => measure.partOf === undefined);
  const groups = measureGroups(context).filter(({ parts }) =>
    parts.every(({ measure }) => block.measures.includes(measure.id)),
  );
  const parts = partMinutes(block.parts, scheduled.minutes);
  const minutesEach = Math.max(1, Math.round(parts.introduction / Math.max(1, alone.length + groups.length)));
  return [
    divider(
      scheduled,
      measured.map(({ measure }) => `${measure.number}. ${measure.title}`),
    ),
    ...recommendations(block, context),
    ...alone.map((one) => measureSlide(one, context, minutesEach)),
    ...groups.map((group) => groupSlide(group, context, minutesEach)),
    ...caseSlides(block.cases ?? [], context),
    groupQuestions(block, parts, context),
  ];
}

function divider({ block, minutes, ...time }: ScheduledBlock, lines: readonly string[]): DividerSlide {
  return {
    kind: "divider",
    id: `skille-${block.id}`,
    title: block.title,
    time: `${timeSpan(time)} · ${minutesText(minutes)}`,
    lines,
    notes: speakerNotes({ minutes, say: [asWholeSentence(block.description)] }),
  };
}

/** One line of the programme, as it is said aloud. */
function asWholeSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Measures a slide of recommendations holds in type that can be read from the back row. */
const RECOMMENDATIONS_PER_SLIDE = 2;

function recommendations(block: MeasuresBlock, { template }: KitContext): readonly TableSlide[] {
  const measures = template.measures.filter(({ id }) => block.measures.includes(id));
  const pages = Math.ceil(measures.length / RECOMMENDATIONS_PER_SLIDE);
  return Array.from({ length: pages }, (_, page): TableSlide => {
    const onPage = measures.slice(page * RECOMMENDATIONS_PER_SLIDE, (page + 1) * RECOMMENDATIONS_PER_SLIDE);
    const numbers = danishList(onPage.map(({ number }) => String(number)));
    return {
      kind: "table",
      id: `viden-${block.id}-${page + 1}`,
      title: `Hvad ved vi, og hvad anbefales? Målepunkt ${numbers}`,
      columns: [
        { heading: "Målepunkt", align: "left", weight: 3 },
        { heading: "Hvad ved vi?", align: "left", weight: 5 },
        { heading: "Hvad anbefales?", align: "left", weight: 5 },
      ],
      rows: onPage.map(({ number, title, known, recommended }) => [
        `${number}. ${title}`,
        known,
        recommended,
      ]),
      density: "reading",
      alt: `Viden og anbefaling for målepunkt ${numbers}.`,
      footnotes: [],
      notes: speakerNotes({
        minutes: 2,
        say: [
          "Læs ikke op. Lad folk læse selv, og spørg, om nogen gør det anderledes og hvorfor.",
          ...onPage.map(({ number, whyItMatters }) => `Målepunkt ${number}: ${whyItMatters}`),
        ],
      }),
    };
  });
}

function groupQuestions(
  block: MeasuresBlock,
  parts: { readonly groups: number; readonly plenary: number },
  { template }: KitContext,
): TextSlide {
  const measures = template.measures.filter(({ id }) => block.measures.includes(id));
  return {
    kind: "text",
    id: `spoergsmaal-${block.id}`,
    title: `Tal sammen i grupper: ${block.title}`,
    lead: `${minutesText(parts.groups)} i grupper, derefter ${minutesText(parts.plenary)} samlet.`,
    groups: [{ items: measures.map(({ number, questions }) => `${number}. ${questions.join(" ")}`) }],
    notes: speakerNotes({
      minutes: parts.groups + parts.plenary,
      say: ["Del jer i grupper på tre til fire. Skriv på mødearket undervejs."],
      ask: ["Hvad overraskede jer, og hvad kan det skyldes?"],
      doubt:
        "Del årsagerne i tre: fejl i data, forskelle i patienter, forskelle i det, vi gør. Alle tre er gode svar.",
    }),
  };
}
