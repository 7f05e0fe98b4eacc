import type { DrawnCell, DrawnTable } from "../../model/drawn-deck.ts";
import type { Box, Stroke } from "../../model/slide-layouts.ts";
import { svgElement } from "../../ooxml/svg.ts";
import { hexOf, lineBetween, strokeLook } from "./mark-picture.ts";
import { inPoints, type LineLook, lineSvg, linesAt, type Pen } from "./text-lines.ts";

/** A table, cell by cell: surfaces and lines first, so that none lies over words. */
export function tablePicture(table: DrawnTable, pen: Pen): string {
  const cells = placedCells(table);
  return [
    ...cells.map(({ cell, box }) => groundOf(cell, box, pen)),
    ...cells.map(({ cell, box }) => wordsOf(cell, box, { table, pen })),
  ].join("");
}

function placedCells({ box, columnWidths, rowHeights, rows }: DrawnTable) {
  const [lefts, tops] = [startsOf(columnWidths, box.x), startsOf(rowHeights, box.y)];
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => {
      const [x = 0, y = 0] = [lefts[column], tops[row]];
      const [width = 0, height = 0] = [columnWidths[column], rowHeights[row]];
      return { cell, box: { x, y, width, height } };
    }),
  );
}

function startsOf(lengths: readonly number[], from: number): readonly number[] {
  return lengths.map((_, index) => lengths.slice(0, index).reduce((sum, one) => sum + one, from));
}

function groundOf({ fill, above, below }: DrawnCell, box: Box, pen: Pen): string {
  const { x, y, width, height } = inPoints(box);
  const across = (at: number, stroke: Stroke) =>
    lineBetween([x, at], [x + width, at], strokeLook(stroke, pen));
  return [
    fill ? svgElement("rect", { x, y, width, height, fill: hexOf(fill, pen) }) : "",
    above ? across(y, above) : "",
    below ? across(y + height, below) : "",
  ].join("");
}

interface Writing {
  readonly table: DrawnTable;
  readonly pen: Pen;
}

function wordsOf(cell: DrawnCell, box: Box, { table, pen }: Writing): string {
  const { x, y, width, height } = inPoints({
    x: box.x + table.margins.sideInches,
    y: box.y + table.margins.verticalInches,
    width: box.width - 2 * table.margins.sideInches,
    height: box.height - 2 * table.margins.verticalInches,
  });
  const { weight, colour, align, vertical, text } = cell;
  const look: LineLook = { sizePoints: table.sizePoints, weight, colour, align };
  const lines = linesAt(text, width, look, pen);
  const top = vertical === "middle" ? y + (height - lines.length * table.linePoints) / 2 : y;
  const at = align === "right" ? x + width : x;
  const drawn = lines.map((line, index) =>
    line === "" ? "" : lineSvg(line, { x: at, bottom: top + (index + 1) * table.linePoints }, look, pen),
  );
  return drawn.join("");
}
