import { clockText } from "../../model/clock-time.ts";
import type { Deck, Slide } from "../../model/deck.ts";
import type { DocumentCell, DocumentTable } from "../../model/document-sheet.ts";
import type { Measure } from "../../model/template.ts";
import { changeId, trendId } from "../charts/course-charts.ts";
import type { KitContext } from "../kit-context.ts";
import { partMinutes, type ScheduledBlock } from "../programme.ts";
import { minutesText, sayAndAsk } from "../speaker-notes.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { table } from "./kit-document.ts";

const { runPlan: TEXT } = DOCUMENTS;

/** A slide and the number it has when it is shown. */
export interface NumberedSlide {
  readonly slide: Slide;
  readonly number: number;
}

/**
 * The slides of each block of the programme, by the block's id: a section of the deck opens with the divider of its block
 * or has its title. Of the others, the first is on the wall when the meeting begins, and the rest are the introduction.
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

export type SlidesByBlock = ReadonlyMap<string, readonly NumberedSlide[]>;

/** "Slide 3–9", for the table of the whole meeting. */
export function slideRange(slides: readonly NumberedSlide[]): string {
  const [first, last] = [slides[0]?.number, slides.at(-1)?.number];
  if (first === undefined || last === undefined) return "–";
  return first === last ? `${first}` : `${first}–${last}`;
}

/** What is shown, said and asked in one block, slide by slide. */
export function blockTable(
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
  return table({ ...TEXT.block, caption }, [1.2, 3.8, 7, 4.2], rows);
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
