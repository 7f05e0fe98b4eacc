import type { ProgrammeSlide } from "../model/deck.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import { drawTable, tableHeight } from "./draw-table.ts";
import { firstHolding } from "./fit-text.ts";
import { drawText, mustFit, type Page, roomBottom, waysOn } from "./page.ts";
import { type CellMeasure, isReadAlike, planTable, type TableContent } from "./plan-table.ts";
import { bodyTop, drawFoot, drawTitle, placeFootnotes } from "./slide-frame.ts";

const MEASURES = [
  { sizePoints: 20, verticalPaddingInches: 0.13 },
  { sizePoints: 20, verticalPaddingInches: 0.09 },
  { sizePoints: 18, verticalPaddingInches: 0.09 },
  { sizePoints: 18, verticalPaddingInches: 0.05 },
  { sizePoints: 18, verticalPaddingInches: 0.02 },
] as const;

const SMALLER = [
  { sizePoints: 16, verticalPaddingInches: 0.04 },
  { sizePoints: 14, verticalPaddingInches: 0.03 },
] as const;

/** The meeting as a timetable: clock times first and in bold. */
export function drawProgrammeSlide(page: Page, slide: ProgrammeSlide): readonly DrawnShape[] {
  const title = drawTitle(page, slide.title);
  const top = bodyTop(page, title.bottom);
  const footnote = placeFootnotes(page, slide.footnote === "" ? [] : [slide.footnote], [14, 13, 12]);
  const room = (footnote ? footnote.box.y - 0.12 : roomBottom(page)) - top;
  const content = timetable(slide);
  const { x, width: widthInches } = page.layout.room;
  const plan = mustFit(
    page,
    firstHolding(waysOn<CellMeasure>(page, MEASURES, SMALLER), {
      plan: (measure) => {
        const found = planTable(page.metrics, content, { ...measure, widthInches });
        return found && tableHeight(found) <= room ? found : undefined;
      },
      holds: ({ standInHeight }) => standInHeight <= room,
      alike: isReadAlike,
    }),
  );
  return [
    title.shape,
    drawTable(content, plan, { slide, block: 0, x, y: top }),
    ...(footnote ? [drawText(page, footnote)] : []),
    ...drawFoot(page),
  ];
}

function timetable({ headings, rows }: ProgrammeSlide): TableContent {
  return {
    columns: [
      { heading: headings.time, align: "left", weight: 0 },
      { heading: headings.title, align: "left", weight: 4 },
      { heading: headings.description, align: "left", weight: 5 },
      { heading: headings.minutes, align: "right", weight: 0 },
    ],
    rows: rows.map(({ time, title, description, minutes }) => [time, title, description, minutes]),
    boldColumns: [0],
    referenceRows: 0,
    vertical: "middle",
  };
}
