import type { DrawnParagraph } from "../model/drawn-document.ts";
import {
  type EdgeBox,
  type EdgeColumn,
  type EdgeLine,
  HOUSE_SHEETS,
  type SheetDesign,
  type TakenEdge,
} from "../model/sheet-design.ts";
import { type SheetPage, textWidth } from "../model/sheet-page.ts";
import { countLines } from "../typeset/break-lines.ts";
import { faceWidth, inTypeface, LINE_HEIGHT } from "../typeset/font-metrics.ts";
import { typefaceNamed } from "../typeset/typefaces.ts";
import { sum } from "./sheet-part.ts";
import { type DocumentStyles, type SheetMeasures, type SheetStyle, textHeight } from "./sheet-styles.ts";

const TWIPS_PER_POINT = 20;

/** What a document says at the edges of its pages. */
export interface Running {
  readonly header: string;
  readonly footer: string;
}

export type EdgeStyles = Pick<DocumentStyles, "header" | "footer">;

/** White between what stands at an edge and the text, and between a picture and words beside it, in twips. */
const GAP = 170;

/** What our line needs besides its words: the space to the line below it. */
const RULE = 90;

/**
 * The page with margins that header and footer of a template have room in, whatever stands in them: programs push the
 * text down for what is in line, and for nothing that floats.
 */
export function settledPage(running: Running, styles: EdgeStyles, measures: SheetMeasures): SheetPage {
  const { page, template } = measures.design ?? HOUSE_SHEETS;
  if (!template) return page;
  const { header, footer } = edgeRooms(running, styles, measures);
  const art = [...(template.header?.art ?? []), ...(template.footer?.art ?? [])].filter(meetsText(page));
  const [above, below] = [art.filter(isAbove(page)), art.filter((box) => !isAbove(page)(box))];
  const edge = page.height - page.bottom;
  const top = Math.max(page.top, header.end + GAP, ...above.map(({ bottom }) => bottom + GAP));
  const lowest = Math.min(edge, footer.end - GAP, ...below.map((box) => box.top - GAP));
  return { ...page, top: Math.ceil(top), bottom: Math.ceil(page.height - lowest) };
}

const isAbove =
  ({ height }: SheetPage) =>
  ({ top, bottom }: EdgeBox): boolean =>
    top + bottom < height;

const meetsText =
  ({ left, right, width }: SheetPage) =>
  (box: EdgeBox): boolean =>
    box.right > left && box.left < width - right;

/** How our own lines are set so that they keep clear of what a template has there, and how far both reach. */
export function edgeRooms(running: Running, styles: EdgeStyles, { metrics, design }: SheetMeasures) {
  const worn = { metrics, design: design ?? HOUSE_SHEETS };
  return {
    header: headerRoom(running.header, styles.header, worn),
    footer: footerRoom(running.footer, styles.footer, worn),
  };
}

interface EdgeRoom {
  readonly set: Pick<DrawnParagraph, "before" | "after" | "indentRight">;
  /** In twips from the top of the page: the lower end of a header, the upper end of a footer. */
  readonly end: number;
}

type Worn = Required<SheetMeasures>;

/** Beside a picture at the right where half the width is left, else below it. */
function headerRoom(text: string, style: SheetStyle, { metrics, design }: Worn): EdgeRoom {
  const { page, template } = design;
  const start = page.header + edgeHeight(template?.header, metrics);
  if (text === "") return { set: {}, end: start };
  const art = artOf(design).filter((box) => isAbove(page)(box) && box.bottom > start);
  const right = page.width - page.right;
  const nearest = Math.min(...art.map(({ left }) => left)) - GAP;
  const isBeside = art.length > 0 && nearest - page.left > textWidth(page) / 2;
  const lowest = Math.max(start, ...art.map(({ bottom }) => bottom + GAP));
  const room = isBeside ? { indentRight: Math.ceil(right - nearest) } : { before: Math.ceil(lowest - start) };
  const height = textHeight(text, style, style.textWidth - (room.indentRight ?? 0)) + RULE;
  return { set: art.length > 0 ? room : {}, end: start + (room.before ?? 0) + height };
}

/** Above any picture that stands where it would. */
function footerRoom(text: string, style: SheetStyle, { metrics, design }: Worn): EdgeRoom {
  const { page, template } = design;
  const start = page.height - page.footer - edgeHeight(template?.footer, metrics);
  if (text === "") return { set: {}, end: start };
  const art = artOf(design).filter((box) => !isAbove(page)(box) && box.top < start);
  const after = start - Math.min(start, ...art.map(({ top }) => top - GAP));
  const height = textHeight(`${text} Side 10 af 10`, style);
  return { set: after > 0 ? { after: Math.ceil(after) } : {}, end: start - after - height };
}

function artOf({ page, template }: SheetDesign): readonly EdgeBox[] {
  return [...(template?.header?.art ?? []), ...(template?.footer?.art ?? [])].filter(meetsText(page));
}

/** Height of what a template has in line at an edge, in twips: rather too high than too low. */
function edgeHeight(edge: TakenEdge | undefined, metrics: SheetMeasures["metrics"]): number {
  const columnHeight = ({ width, least, lines }: EdgeColumn) =>
    Math.max(least, sum(lines.map((line) => lineHeight(line, width, metrics))));
  return sum((edge?.rows ?? []).map((row) => Math.max(0, ...row.map(columnHeight))));
}

function lineHeight(line: EdgeLine, width: number, metrics: SheetMeasures["metrics"]): number {
  const { text, size, bold, typeface, around, picture, spacing } = line;
  const wide = inTypeface(metrics, typefaceNamed(typeface));
  const face = bold ? wide.bold : wide.regular;
  const lines = countLines(text, width / TWIPS_PER_POINT, (words) => faceWidth(face, words, size));
  const high = Math.ceil(size * (wide.lineHeight ?? LINE_HEIGHT) * TWIPS_PER_POINT * spacing);
  // A picture stands on the line that words stand on, and what hangs below that is below it too.
  const pictured = Math.ceil(picture * spacing + (high / spacing) * DESCENT);
  return around + Math.max(lines, 1) * high + (picture > 0 ? Math.max(0, pictured - high) : 0);
}

/** Part of a line that hangs below its words. */
const DESCENT = 0.25;

/** Whether a template's logo stands at an edge. */
export const hasPicture = ({ pictures }: TakenEdge): boolean => pictures.length > 0;
