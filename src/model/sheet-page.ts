/** Lengths that the layout of a sheet counts with and its file states, in Word's own unit: a twip is 1/1440 inch. */
export const TWIPS_PER_INCH = 1440;
export const TWIPS_PER_CM = TWIPS_PER_INCH / 2.54;

/** A page with its margins, and how far header and footer stand from its edges, in twips. */
export interface SheetPage {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** A4 portrait; the header has room for two lines and the footer for three before they push the text. */
export const PAGE: SheetPage = {
  width: 11906,
  height: 16838,
  left: 1134,
  right: 1134,
  top: 1191,
  bottom: 1077,
  header: 510,
  footer: 400,
};

/** Width every table and line of a sheet fills. */
export const textWidth = ({ width, left, right }: SheetPage): number => width - left - right;

/** Height between the margins. */
export const textHeight = ({ height, top, bottom }: SheetPage): number => height - top - bottom;

/** What a sheet to write on needs at least, in centimetres. */
export const LEAST_ROOM = { width: 14, height: 19 };

/** Whether sheets can be laid out in the room that margins leave. */
export function hasRoom(page: SheetPage): boolean {
  const { width, height } = LEAST_ROOM;
  return textWidth(page) >= width * TWIPS_PER_CM && textHeight(page) >= height * TWIPS_PER_CM;
}

/** Space between a cell's border and its text. */
export const CELL_MARGIN = { top: 60, bottom: 45, side: 115 } as const;

/** Where the text of a list stands, from the left edge. */
export const LIST_INDENT = 340;

/** Room between a frame and its text at the sides. */
export const FRAME_INSET = 140;

/** How far from the right edge of the text the numbers in a list of contents end. */
export const CONTENTS_INDENT = 613;

/** How thick the lines of frames and tables are: in eighths of a point, as files state it, and in twips. */
export const LINE_EIGHTHS = 6;
export const LINE_HEIGHT = (LINE_EIGHTHS / 8) * 20;
