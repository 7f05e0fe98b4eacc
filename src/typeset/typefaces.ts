import { LINE_HEIGHT } from "./font-metrics.ts";

/** A typeface beside the one that text is measured in. */
export interface Typeface {
  /** How many times wider its text is, nearly all of its words as well as most of its lines; and its bold. */
  readonly width: number;
  readonly bold: number;
  /** Height of a line in parts of the size. */
  readonly lineHeight: number;
}

/**
 * Typefaces of Office whose widths are known well enough to measure text in them. None is narrower than the measured
 * one, so that what overflows in that overflows in them too.
 */
export const TYPEFACES: Readonly<Record<string, Typeface>> = {
  calibri: { width: 1, bold: 1, lineHeight: LINE_HEIGHT },
  carlito: { width: 1, bold: 1, lineHeight: LINE_HEIGHT },
  "calibri light": { width: 1, bold: 1.03, lineHeight: LINE_HEIGHT },
  aptos: { width: 1.1, bold: 1.15, lineHeight: 1.2 },
  "aptos display": { width: 1.1, bold: 1.15, lineHeight: 1.2 },
  arial: { width: 1.11, bold: 1.19, lineHeight: 1.149 },
  helvetica: { width: 1.11, bold: 1.19, lineHeight: 1.149 },
  "liberation sans": { width: 1.11, bold: 1.19, lineHeight: 1.149 },
  "segoe ui": { width: 1.12, bold: 1.19, lineHeight: 1.33 },
  tahoma: { width: 1.1, bold: 1.22, lineHeight: 1.207 },
  verdana: { width: 1.28, bold: 1.42, lineHeight: 1.215 },
  "times new roman": { width: 1.02, bold: 1.08, lineHeight: 1.15 },
  georgia: { width: 1.14, bold: 1.24, lineHeight: 1.136 },
  cambria: { width: 1.06, bold: 1.14, lineHeight: 1.172 },
};

/**
 * The widest of what text is shown in where both Calibri and what is drawn like it are missing: DejaVu Sans (1.24, in bold
 * 1.37) and DejaVu Serif (1.26, 1.37), measured beside Carlito over a page of a kit's text.
 */
export const STAND_IN: Typeface = { width: 1.27, bold: 1.38, lineHeight: 1.164 };

/** Of any other: as wide and high as text is in most. */
const UNKNOWN: Typeface = { width: 1.15, bold: 1.22, lineHeight: 1.3 };

export const typefaceNamed = (name: string): Typeface => TYPEFACES[name.toLowerCase()] ?? UNKNOWN;
