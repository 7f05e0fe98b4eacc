import type { TableSlide } from "../model/deck.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import { bottomOf } from "../model/slide-layouts.ts";
import { drawTable, tableHeight } from "./draw-table.ts";
import { firstHolding, stackTexts, type Text } from "./fit-text.ts";
import { drawText, drawTexts, mustFit, type Page, roomBetween, roomBottom, waysOn } from "./page.ts";
import { type CellMeasure, isReadAlike, planTable, type TableContent, type TablePlan } from "./plan-table.ts";
import { bodyTop, drawFoot, drawTitle, placeFootnotes } from "./slide-frame.ts";

const READING: readonly CellMeasure[] = [
  { sizePoints: 20, verticalPaddingInches: 0.1 },
  { sizePoints: 20, verticalPaddingInches: 0.07 },
  { sizePoints: 18, verticalPaddingInches: 0.07 },
  { sizePoints: 18, verticalPaddingInches: 0.03 },
];

const DENSE: readonly CellMeasure[] = [
  { sizePoints: 18, verticalPaddingInches: 0.06 },
  { sizePoints: 16, verticalPaddingInches: 0.05 },
  { sizePoints: 14, verticalPaddingInches: 0.05 },
  { sizePoints: 14, verticalPaddingInches: 0.03 },
];

const DENSEST: readonly CellMeasure[] = [
  { sizePoints: 13, verticalPaddingInches: 0.03 },
  { sizePoints: 12, verticalPaddingInches: 0.025 },
  { sizePoints: 12, verticalPaddingInches: 0.01 },
];

/** A way to set a table: in how many blocks side by side, and in what type. */
type Setting = CellMeasure & { readonly count: number };

const inBlocks = (count: number, measures: readonly CellMeasure[]): readonly Setting[] =>
  measures.map((measure) => ({ ...measure, count }));

/** The best first: two blocks in readable type go before one block in small type. */
const SETTINGS = {
  reading: inBlocks(1, READING),
  dense: [...inBlocks(1, DENSE), ...inBlocks(2, DENSE), ...inBlocks(1, DENSEST), ...inBlocks(2, DENSEST)],
} as const;

const SMALLER = inBlocks(1, [
  { sizePoints: 16, verticalPaddingInches: 0.03 },
  { sizePoints: 14, verticalPaddingInches: 0.03 },
]);

const SUBTITLE_POINTS = { reading: 18, dense: 14 } as const;

const BLOCK_GAP = 0.6;

/** One part of a table beside the others, with a size of its own and the same text size as they. */
interface Block {
  readonly content: TableContent;
  readonly plan: TablePlan;
}

/** A table of all there is to say; a long dense one stands in two blocks side by side. */
export function drawTableSlide(page: Page, slide: TableSlide): readonly DrawnShape[] {
  const title = drawTitle(page, slide.title);
  const subtitle = mustFit(page, placeSubtitle(page, slide, title.next));
  const footnotes = placeFootnotes(page, slide.footnotes);
  const top = bodyTop(page, Math.max(title.bottom, ...subtitle.map(({ box }) => bottomOf(box))) - 0.1);
  const room = (footnotes ? footnotes.box.y - 0.12 : roomBottom(page)) - top;
  const blocks = mustFit(page, planBlocks(page, slide, room));
  return [
    title.shape,
    ...drawTexts(page, subtitle),
    ...blocks.map(({ content, plan }, block) => {
      const x = page.layout.room.x + block * (blockWidth(page, blocks.length) + BLOCK_GAP);
      return drawTable(content, plan, { slide, block, x, y: top });
    }),
    ...(footnotes ? [drawText(page, footnotes)] : []),
    ...drawFoot(page),
  ];
}

function placeSubtitle(page: Page, { subtitle, density }: TableSlide, top: number) {
  const paragraphs = [{ text: subtitle ?? "", colour: "quiet" as const }];
  const text: Text = { name: "Undertitel", paragraphs, sizePoints: SUBTITLE_POINTS[density] };
  return stackTexts(page.metrics, [text], roomBetween(page, top, roomBottom(page)));
}

const blockWidth = ({ layout: { room } }: Page, count: number): number =>
  (room.width - BLOCK_GAP * (count - 1)) / count;

function planBlocks(page: Page, slide: TableSlide, room: number): readonly Block[] | undefined {
  const plan = ({ count, ...measure }: Setting) => {
    const sized = { ...measure, widthInches: blockWidth(page, count) };
    const blocks = tableBlocks(slide, count).flatMap((content) => {
      const found = planTable(page.metrics, content, sized);
      return found && tableHeight(found) <= room ? [{ content, plan: found }] : [];
    });
    return blocks.length === count ? blocks : undefined;
  };
  return firstHolding(waysOn<Setting>(page, SETTINGS[slide.density], SMALLER), {
    plan,
    holds: (blocks) => blocks.every((block) => block.plan.standInHeight <= room),
    alike: (one, other) => one.count === other.count && isReadAlike(one, other),
  });
}

/** The rows in blocks of nearly equal length; the reference rows stay together at the end of the last. */
function tableBlocks(slide: TableSlide, count: number): readonly TableContent[] {
  const length = Math.ceil(slide.rows.length / count);
  return Array.from({ length: count }, (_, block) => ({
    columns: slide.columns,
    rows: slide.rows.slice(block * length, (block + 1) * length),
    boldColumns: slide.density === "reading" ? [0] : [],
    vertical: slide.density === "dense" ? "middle" : "top",
    referenceRows: block === count - 1 ? (slide.referenceRows ?? 0) : 0,
  }));
}
