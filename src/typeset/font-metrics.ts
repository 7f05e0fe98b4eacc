/** Widths of one font face as plain data. Kerning is left out: it narrows text by under 1 %, so boxes stay safe. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  /** Advance width in font units by Unicode code point. A character that is absent cannot be drawn. */
  readonly advances: Readonly<Record<number, number>>;
}

export interface FontMetrics {
  readonly regular: FaceMetrics;
  readonly bold: FaceMetrics;
  /** Height of a line in parts of the size; `LINE_HEIGHT` when left out. */
  readonly lineHeight?: number;
  /** What a machine without this typeface may show instead; left out where that is somebody else's choice. */
  readonly standIn?: FontMetrics;
}

/** What a text may be shown in at its widest. */
export const standInOf = (metrics: FontMetrics): FontMetrics => metrics.standIn ?? metrics;

export type Weight = "regular" | "bold";

/** Line height of Calibri and Carlito: ascent, descent and gap in parts of the size. */
export const LINE_HEIGHT = 1.2207;

/** The widths of text in another typeface, which is so many times as wide and has lines of that height. */
export function inTypeface(
  { regular, bold }: FontMetrics,
  typeface: { readonly width: number; readonly bold: number; readonly lineHeight: number },
): FontMetrics {
  const widened = (face: FaceMetrics, by: number) => ({ ...face, unitsPerEm: face.unitsPerEm / by });
  return {
    regular: widened(regular, typeface.width),
    bold: widened(bold, typeface.bold),
    lineHeight: typeface.lineHeight,
  };
}

/** Width of one line of text, in the unit of `size` (points give points, pixels give pixels). */
export function textWidth(
  metrics: FontMetrics,
  text: string,
  size: number,
  weight: Weight = "regular",
): number {
  return faceWidth(metrics[weight], text, size);
}

/** The same in a face that is chosen already. */
export function faceWidth(face: FaceMetrics, text: string, size: number): number {
  const widest = face.advances[0x57] ?? face.unitsPerEm;
  let units = 0;
  for (const character of text) units += face.advances[character.codePointAt(0) ?? 0] ?? widest;
  return (units * size) / face.unitsPerEm;
}
