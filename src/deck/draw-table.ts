import { MATERIAL_LANGUAGE } from "../model/office-finish.ts";
import type { Palette } from "../model/palette.ts";
import { linePitchPoints } from "./fit-text.ts";
import { FONT_FACE, type Page } from "./page.ts";
import { CELL_SIDE_INCHES, cellWeight, type TableContent, type TablePlan } from "./plan-table.ts";
import type { TableCell } from "./pptx.ts";

interface TablePlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Draws a planned table: a tinted heading row, thin guide lines, numbers to the right. */
export function drawTable(page: Page, content: TableContent, plan: TablePlan, place: TablePlace) {
  const headings = content.columns.map(({ heading }) => heading);
  const rows = [headings, ...content.rows].map((cells, row) =>
    content.columns.map((_, column) =>
      tableCell(content, plan, { text: cells[column] ?? "", row, column, palette: page.palette }),
    ),
  );
  page.slide.addTable(rows, {
    x: place.x,
    y: place.y,
    w: plan.columnWidths.reduce((sum, width) => sum + width, 0),
    h: tableHeight(plan),
    colW: [...plan.columnWidths],
    rowH: [...plan.rowHeights],
    fontFace: FONT_FACE,
    fontSize: plan.sizePoints,
    objectName: place.name,
  });
}

export const tableHeight = ({ rowHeights }: TablePlan): number =>
  rowHeights.reduce((sum, height) => sum + height, 0);

interface CellPlace {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly palette: Palette;
}

function tableCell(
  content: TableContent,
  plan: TablePlan,
  { text, row, column, palette }: CellPlace,
): TableCell {
  const isHeading = row === 0;
  const isFirstReference =
    content.referenceRows > 0 && row === content.rows.length - content.referenceRows + 1;
  const bold = cellWeight(content, row, column) === "bold";
  const pad = plan.verticalPaddingInches;
  // The library knows line spacing in tables, its types do not. Points, because programs disagree about what a
  // table's single line is, and rows are measured.
  const options: NonNullable<TableCell["options"]> & { lineSpacing: number } = {
    lineSpacing: linePitchPoints(plan.sizePoints),
    bold,
    color: isHeading || (bold && column === 0) ? palette.accent : palette.ink,
    align: content.columns[column]?.align ?? "left",
    valign: isHeading ? "middle" : content.vertical,
    fontFace: FONT_FACE,
    fontSize: plan.sizePoints,
    lang: MATERIAL_LANGUAGE,
    margin: [pad, CELL_SIDE_INCHES, pad, CELL_SIDE_INCHES],
    border: [
      isFirstReference ? { type: "solid", color: palette.accent, pt: 1.5 } : { type: "none" },
      { type: "none" },
      { type: "solid", color: isHeading ? palette.accent : palette.guide, pt: isHeading ? 1.5 : 0.75 },
      { type: "none" },
    ],
    ...(isHeading && { fill: { color: palette.tint } }),
  };
  return { text, options };
}
