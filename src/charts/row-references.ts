import type { ReferenceLine } from "../model/charts/chart-parts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { shortenText } from "../typeset/shorten-text.ts";
import type { AxisScale } from "./axis-scale.ts";
import { EDGE, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";
import { type LabelPlace, placeReferenceLabels } from "./place-reference-labels.ts";

export interface PlacedReference {
  readonly reference: ReferenceLine;
  readonly place: LabelPlace;
  readonly label: string;
  /** Where the line begins above the plot. */
  readonly lineTop: number;
  /** Middle of the label's line of text. */
  readonly labelY: number;
}

/** The part of a panel above the plot, where the lines carry their names. */
export interface ReferenceHead {
  readonly width: number;
  readonly scale: AxisScale;
  readonly bottom: number;
  readonly labelRows: number;
  /** How much of the width one label may take. */
  readonly labelShare: number;
}

/** Height of one row of labels. */
export const LABEL_LINE = 15;
/** Labels of any length nearly always find a place. Else they are shortened; below a quarter of the panel all fit. */
export const LABEL_SHARES = [1, 0.45, 0.22];

/** Puts the names of the lines above the plot; undefined when the rows do not suffice. */
export function placeReferences(
  references: readonly ReferenceLine[],
  { width, scale, bottom, labelRows, labelShare }: ReferenceHead,
  metrics: FontMetrics,
): readonly PlacedReference[] | undefined {
  const longest = (width - 2 * EDGE) * labelShare;
  const lines = references.map((reference) => {
    const { isStrong } = REFERENCE_STYLE[reference.role];
    const type = { size: SIDE_TYPE, weight: isStrong ? "bold" : "regular" } as const;
    const label = shortenText(metrics, reference.label, longest, type);
    const x = scale.toPoints(reference.value);
    return { reference, label, x, isStrong, width: textWidth(metrics, label, type.size, type.weight) };
  });
  const placed = placeReferenceLabels(lines, { left: EDGE, right: width - EDGE }, labelRows);
  return placed?.map(({ line, ...place }) => {
    const rowTop = bottom + 2 - (place.row + 1) * LABEL_LINE;
    const lineTop = place.side === "above" ? rowTop + LABEL_LINE : rowTop + 2;
    return { reference: line.reference, label: line.label, place, lineTop, labelY: rowTop + LABEL_LINE / 2 };
  });
}
