import type { DrawnCell, DrawnTable } from "../model/drawn-deck.ts";
import { linePitchPoints } from "./fit-text.ts";
import { CELL_SIDE_INCHES, cellWeight, type TableContent, type TablePlan } from "./plan-table.ts";

interface TablePlace {
  /** The slide it stands on, whose words for it every block has. */
  readonly slide: { readonly id: string; readonly alt: string };
  /** Which of two blocks side by side. */
  readonly block: number;
  readonly x: number;
  readonly y: number;
}

/** A planned table: a tinted heading row, thin guide lines, numbers to the right. */
export function drawTable(content: TableContent, plan: TablePlan, place: TablePlace): DrawnTable {
  const { columnWidths, rowHeights, sizePoints } = plan;
  const { slide, block, x, y } = place;
  const second = block === 0 ? "" : ` ${block + 1}`;
  const headings = content.columns.map(({ heading }) => heading);
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return {
    kind: "table",
    name: `Tabel ${slide.id}${second}`,
    place: `Tabel${second}`,
    alt: slide.alt,
    box: { x, y, width, height: tableHeight(plan) },
    columnWidths,
    rowHeights,
    sizePoints,
    // Points, because programs disagree about what a table's single line is, and rows are measured.
    linePoints: linePitchPoints(sizePoints),
    margins: { sideInches: CELL_SIDE_INCHES, verticalInches: plan.verticalPaddingInches },
    rows: [headings, ...content.rows].map((cells, row) =>
      content.columns.map((_, column) => tableCell(content, cells[column] ?? "", { row, column })),
    ),
  };
}

export const tableHeight = ({ rowHeights }: TablePlan): number =>
  rowHeights.reduce((sum, height) => sum + height, 0);

function tableCell(
  content: TableContent,
  text: string,
  { row, column }: { readonly row: number; readonly column: number },
): DrawnCell {
  const isHeading = row === 0;
  const isFirstReference =
    content.referenceRows > 0 && row === content.rows.length - content.referenceRows + 1;
  const weight = cellWeight(content, row, column);
  return {
    text,
    weight,
    colour: isHeading || (weight === "bold" && column === 0) ? "accent" : "ink",
    align: content.columns[column]?.align ?? "left",
    vertical: isHeading ? "middle" : content.vertical,
    ...(isHeading && { fill: "tint" }),
    ...(isFirstReference && { above: { colour: "accent", points: 1.5 } }),
    below: isHeading ? { colour: "accent", points: 1.5 } : { colour: "guide", points: 0.75 },
  };
}
