import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children } from "../../../ooxml/xml-tree.ts";
import { bottomOf, EMU_PER_POINT } from "./box.ts";
import type { Ruler } from "./measured-lines.ts";
import { neededHeight } from "./needed-height.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { CellText } from "./slide-view.ts";
import { slideTables } from "./table-cells.ts";
import { rulerOf } from "./text-overflow.ts";

/** Room inside a cell where the file does not say, in EMU. */
const SIDE_MARGIN = 91_440;
const TOP_MARGIN = 45_720;

/** A table may end this far below the slide before it is said to run over, in points. */
const TOLERANCE = 4;

/** P17 for tables: rows grow with their text, and the table with them. */
export const tableOverflow: SlideRule = (slide, view, metrics) => {
  const cells = new Map(slide.cells.map((cell) => [cell.cell, cell]));
  const ruler = rulerOf(slide, metrics);
  return slideTables(slide).flatMap(({ shape, table }) => {
    if (!shape.box) return [];
    const end = shape.box.y / EMU_PER_POINT + grownHeight(table, cells, ruler);
    const isOver = end > bottomOf(view.surface) / EMU_PER_POINT + TOLERANCE;
    return isOver ? [onShape(slide, shape, { code: "slide/table-overflow" })] : [];
  });
};

/** Height of the table once every row has grown to what its text needs, in points. */
function grownHeight(table: Element, cells: ReadonlyMap<Element, CellText>, ruler: Ruler): number {
  const grid = child(table, "a:tblGrid");
  const widths = grid
    ? children(grid, "a:gridCol").map((column) => Number(column.getAttribute("w")) || 0)
    : [];
  const heights = children(table, "a:tr").map((row) => {
    const own = (Number(row.getAttribute("h")) || 0) / EMU_PER_POINT;
    const needed = children(row, "a:tc").map((cell, column) => {
      const text = cells.get(cell);
      return text ? cellHeight(text, spannedWidth(cell, widths.slice(column)), ruler) : 0;
    });
    return Math.max(own, ...needed);
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Height a cell asks of its row; nothing when it reaches over several, or cannot be measured for sure. */
function cellHeight(text: CellText, widthEmu: number, ruler: Ruler): number {
  const { cell } = text;
  if (Number(cell.getAttribute("rowSpan") ?? 1) > 1) return 0;
  const properties = child(cell, "a:tcPr");
  if (properties?.hasAttribute("vert") && properties.getAttribute("vert") !== "horz") return 0;
  const margin = (name: string, standard: number) => Number(properties?.getAttribute(name) ?? standard);
  const width = widthEmu - margin("marL", SIDE_MARGIN) - margin("marR", SIDE_MARGIN);
  const around = margin("marT", TOP_MARGIN) + margin("marB", TOP_MARGIN);
  const needed = neededHeight(text, width / EMU_PER_POINT, ruler);
  return needed ? needed.height + around / EMU_PER_POINT : 0;
}

function spannedWidth(cell: Element, widths: readonly number[]): number {
  const span = Number(cell.getAttribute("gridSpan") ?? 1);
  return widths.slice(0, span).reduce((sum, width) => sum + width, 0);
}
