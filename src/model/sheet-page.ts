/** Lengths that the layout of a sheet counts with and its file states, in Word's own unit: a twip is 1/1440 inch. */
export const TWIPS_PER_INCH = 1440;
export const TWIPS_PER_CM = TWIPS_PER_INCH / 2.54;

/** A4 portrait; the header has room for two lines and the footer for three before they push the text. */
export const PAGE = {
  width: 11906,
  height: 16838,
  side: 1134,
  top: 1191,
  bottom: 1077,
  header: 510,
  footer: 400,
} as const;

/** Width every table and line of a sheet fills. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

/** Space between a cell's border and its text. */
export const CELL_MARGIN = { top: 60, bottom: 45, side: 115 } as const;

/** Where the text of a list stands, from the left edge. */
export const LIST_INDENT = 340;

/** Room between a frame and its text at the sides. */
export const FRAME_INSET = 140;

/** Where the numbers in a list of contents end. */
export const CONTENTS_WIDTH = 9025;

/** How thick the lines of frames and tables are: in eighths of a point, as files state it, and in twips. */
export const LINE_EIGHTHS = 6;
export const LINE_HEIGHT = (LINE_EIGHTHS / 8) * 20;
