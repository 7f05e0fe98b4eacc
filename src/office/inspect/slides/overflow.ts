import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, inside } from "../../../ooxml/xml-tree.ts";
import type { FontMetrics } from "../../../typeset/font-metrics.ts";
import type { Finding } from "../finding.ts";
import { bottomOf, EMU_PER_POINT } from "./box.ts";
import { neededHeight, type Ruler } from "./needed-height.ts";
import type { SlideShape } from "./slide-shape.ts";
import { attributeIn, type ShapeText } from "./slide-texts.ts";
import { type CellText, onShape, type PresentationView, type SlideView, slideTables } from "./slide-view.ts";

/**
 * Room inside a box or cell where the file does not say, in EMU: a tenth of an inch at the sides, half of it above
 * and below.
 */
export const SIDE_INSET = 91_440;
export const TOP_INSET = 45_720;

/** Text may miss its box by this part of a line before it is said to run over. */
const TOLERANCE = 0.4;

const FITTINGS = ["noAutofit", "normAutofit", "spAutoFit"];

/**
 * P17 for boxes of a fixed size. One that PowerPoint may make smaller is measured as well until the file says by how
 * much: it does so when somebody edits the text, not when it is shown.
 */
export function textOverflow(slide: SlideView, metrics: FontMetrics): readonly Finding[] {
  const ruler = rulerOf(slide, metrics);
  return slide.texts.flatMap((text) => {
    const over = overflow(text, ruler);
    if (over === undefined) return [];
    return [{ code: "slide/text-overflow", values: { needed: over }, ...onShape(slide, text.shape) }];
  });
}

function rulerOf({ theme: { typefaces } }: SlideView, metrics: FontMetrics): Ruler {
  return { metrics, typefaces };
}

/** How many lines a text needs more than its box has; undefined when it fits or cannot be measured for sure. */
function overflow(text: ShapeText, ruler: Ruler): number | undefined {
  const { shape } = text;
  const properties = bodyProperties(shape);
  if (!shape.box || !isMeasurable(shape, properties)) return undefined;
  const around = insets(properties, ["lIns", "rIns", "tIns", "bIns"]);
  const room = shape.box.height / EMU_PER_POINT - around.height;
  const needed = neededHeight(text.paragraphs, shape.box.width / EMU_PER_POINT - around.width, ruler);
  if (!needed || needed.height - room <= TOLERANCE * needed.lastLine) return undefined;
  return Math.ceil((needed.height - room) / needed.lastLine - TOLERANCE);
}

/** What stays empty at left and right, and above and below, in points. */
function insets(
  properties: readonly Element[],
  [left, right, top, bottom]: readonly [string, string, string, string],
) {
  const inset = (name: string, standard: number) =>
    Number(attributeIn(properties, name) ?? standard) / EMU_PER_POINT;
  return {
    width: inset(left, SIDE_INSET) + inset(right, SIDE_INSET),
    height: inset(top, TOP_INSET) + inset(bottom, TOP_INSET),
  };
}

/** What a shape and the places it stands in say of its box, nearest first. */
export function bodyProperties(shape: SlideShape): readonly Element[] {
  return [shape, ...shape.inherited].flatMap(({ element }) => inside(element, "p:txBody", "a:bodyPr") ?? []);
}

/** A plain box of fixed size with horizontal text in one column. */
function isMeasurable({ element }: SlideShape, properties: readonly Element[]): boolean {
  const fitting = properties
    .flatMap((body) => children(body))
    .find(({ localName }) => FITTINGS.includes(localName ?? ""));
  const isFixed = fitting?.localName !== "spAutoFit" && !fitting?.getAttribute("fontScale");
  const isPlain =
    attributeIn(properties, "wrap") !== "none" &&
    (attributeIn(properties, "vert") ?? "horz") === "horz" &&
    Number(attributeIn(properties, "numCol") ?? 1) <= 1;
  return isFixed && isPlain && ["rect", "roundRect"].includes(geometryOf(element));
}

function geometryOf(shape: Element): string {
  const geometry = inside(shape, "p:spPr", "a:prstGeom") ?? inside(shape, "p:spPr", "a:custGeom");
  return geometry ? (geometry.getAttribute("prst") ?? "custom") : "rect";
}

/** A table may end this far below the slide before it is said to run over, in points. */
const POINTS_BELOW = 4;

/** P17 for tables: rows grow with their text, and the table with them. */
export function tableOverflow(
  slide: SlideView,
  view: PresentationView,
  metrics: FontMetrics,
): readonly Finding[] {
  const cells = new Map(slide.cells.map((cell) => [cell.cell, cell]));
  const ruler = rulerOf(slide, metrics);
  return slideTables(slide).flatMap(({ shape, table }) => {
    if (!shape.box) return [];
    const end = shape.box.y / EMU_PER_POINT + grownHeight(table, cells, ruler);
    const isOver = end > bottomOf(view.surface) / EMU_PER_POINT + POINTS_BELOW;
    return isOver ? [{ code: "slide/table-overflow", ...onShape(slide, shape) }] : [];
  });
}

/** Height of the table once every row has grown to what its text needs, in points. */
function grownHeight(table: Element, cells: ReadonlyMap<Element, CellText>, ruler: Ruler): number {
  const columns = children(child(table, "a:tblGrid"), "a:gridCol");
  const widths = columns.map((column) => Number(column.getAttribute("w")) || 0);
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
  const properties = children(cell, "a:tcPr");
  if ((attributeIn(properties, "vert") ?? "horz") !== "horz") return 0;
  const around = insets(properties, ["marL", "marR", "marT", "marB"]);
  const needed = neededHeight(text.paragraphs, widthEmu / EMU_PER_POINT - around.width, ruler);
  return needed ? needed.height + around.height : 0;
}

function spannedWidth(cell: Element, widths: readonly number[]): number {
  const span = Number(cell.getAttribute("gridSpan") ?? 1);
  return widths.slice(0, span).reduce((sum, width) => sum + width, 0);
}
