import type { Mark, ReferenceRole } from "../model/charts/chart-parts.ts";
import { type ColourRole, PALETTE } from "../model/palette.ts";

/** A colour of the house as SVG writes it. */
export function colour(role: ColourRole): string {
  return `#${PALETTE[role]}`;
}

interface MarkStyle {
  readonly shape: "circle" | "diamond" | "square";
  readonly colour: ColourRole;
  readonly isHollow: boolean;
  /** Diameter relative to a plain dot, so that all shapes weigh the same to the eye. */
  readonly scale: number;
}

/** Shape, colour and filling of each kind of mark; the word for it stands in the remark. */
export const MARK_STYLE: Readonly<Record<Mark, MarkStyle>> = {
  plain: { shape: "circle", colour: "practice", isHollow: false, scale: 1 },
  uncertain: { shape: "circle", colour: "uncertain", isHollow: true, scale: 0.92 },
  above: { shape: "diamond", colour: "above", isHollow: false, scale: 1.4 },
  below: { shape: "square", colour: "below", isHollow: false, scale: 0.98 },
};

interface ReferenceStyle {
  readonly colour: ColourRole;
  readonly width: number;
  /** Lengths of strokes and gaps in points; empty for a solid line. */
  readonly dash: readonly number[];
  readonly isStrong: boolean;
}

/** Lines that practices are read against. The cluster's is the strongest; the others differ by their dashes. */
export const REFERENCE_STYLE: Readonly<Record<ReferenceRole, ReferenceStyle>> = {
  cluster: { colour: "cluster", width: 2, dash: [], isStrong: true },
  region: { colour: "reference", width: 1.25, dash: [5, 3], isStrong: false },
  nation: { colour: "reference", width: 1.25, dash: [1.25, 2.5], isStrong: false },
  goal: { colour: "reference", width: 1.25, dash: [9, 3, 1.5, 3], isStrong: false },
};

/** A reference line's look as a mark has it. */
export function lineLook(role: ReferenceRole) {
  const { colour: ink, width, dash } = REFERENCE_STYLE[role];
  return { stroke: colour(ink), strokeWidth: width, ...(dash.length > 0 ? { strokeDash: dash } : {}) };
}

/** Weights of lines in points. */
export const LINE = { guide: 0.75, hairline: 0.5, interval: 2, uncertain: 1.25, rim: 1 } as const;

/** Type of axis, names of lines, headings and arrow, in points. */
export const SIDE_TYPE = 12;

/** Kept free at both sides of a panel, since Office sets text a hair wider than measured. */
export const EDGE = 2;
