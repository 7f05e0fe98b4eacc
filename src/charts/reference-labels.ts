import type { ReferenceLine } from "../model/charts/chart-parts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { shortenText } from "../typeset/shorten-text.ts";
import type { AxisScale, Span } from "./axis.ts";
import { EDGE, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";

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

/** A label to be set at a vertical line. */
interface LineLabel {
  /** Where the line stands, in points. */
  readonly x: number;
  readonly width: number;
  /** The strongest line's label stands nearest to the plot. */
  readonly isStrong: boolean;
}

/** Where a label stands: the rows count upwards from the plot, and its line reaches up to its row. */
interface LabelPlace {
  readonly row: number;
  /** Left edge of the text. */
  readonly left: number;
  /** "above" sits on top of its line, the others beside it. */
  readonly side: "left" | "right" | "above";
}

const TO_OWN_LINE = 5;
const TO_OTHER_LINE = 4;
const BETWEEN_LABELS = 10;

type Placed<Line extends LineLabel> = LabelPlace & { readonly line: Line };

interface Search<Line extends LineLabel> {
  readonly cost: number;
  readonly places: readonly Placed<Line>[];
}

/**
 * Sets labels at their lines so that none overlaps another, crosses another label's line or leaves the area.
 *
 * Lines may coincide, so every place of every label is tried and the calmest set is taken; there are four labels at
 * most. Undefined when there is no such set; with as many rows as labels there always is one for labels shorter than a
 * quarter of the area, since lines at opposite ends then cannot reach each other's labels.
 *
 * @internal exported for its tests
 * @returns a place for each line, in the order of the lines
 */
export function placeReferenceLabels<Line extends LineLabel>(
  lines: readonly Line[],
  area: Span,
  rows: number,
): readonly Placed<Line>[] | undefined {
  const middle = (lines.find(({ isStrong }) => isStrong) ?? lines[0])?.x ?? 0;
  const candidates = lines.map((line) =>
    placesOf(line, area, rows)
      .map((place) => ({ place, cost: costOf(place, middle) }))
      .sort((a, b) => a.cost - b.cost),
  );
  let best: Search<Line> | undefined;
  const tryNext = ({ cost, places }: Search<Line>) => {
    const choices = candidates[places.length];
    if (choices === undefined) best = { cost, places };
    for (const choice of choices ?? []) {
      const total = cost + choice.cost;
      // Choices come in the order of their cost, so the remaining ones cannot be better either.
      if (best !== undefined && total >= best.cost) return;
      if (places.every((other) => isClear(choice.place, other) && isClear(other, choice.place)))
        tryNext({ cost: total, places: [...places, choice.place] });
    }
  };
  tryNext({ cost: 0, places: [] });
  return best?.places;
}

function placesOf<Line extends LineLabel>(line: Line, area: Span, rows: number): Placed<Line>[] {
  const { x, width } = line;
  const beside = [
    { side: "right" as const, left: x + TO_OWN_LINE },
    { side: "left" as const, left: x - TO_OWN_LINE - width },
  ].filter(({ left }) => left >= area.left && left + width <= area.right);
  const onTop = Math.min(Math.max(x - width / 2, area.left), area.right - width);
  const places = [...beside, { side: "above" as const, left: onTop }];
  return Array.from({ length: rows }, (_, row) => places.map((place) => ({ ...place, row, line }))).flat();
}

/** Whether the text of `place` keeps away from the text and the line of `other`. */
function isClear(place: Placed<LineLabel>, other: Placed<LineLabel>): boolean {
  const right = place.left + place.line.width;
  const otherRight = other.left + other.line.width;
  const isApart = right + BETWEEN_LABELS <= other.left || otherRight + BETWEEN_LABELS <= place.left;
  if (place.row === other.row && !isApart) return false;
  const otherLineTop = other.side === "above" ? other.row - 1 : other.row;
  const isBesideLine = other.line.x + TO_OTHER_LINE <= place.left || right + TO_OTHER_LINE <= other.line.x;
  return otherLineTop < place.row || isBesideLine;
}

/** Low rows are calm; the strongest label wants the lowest; labels point away from the strongest line. */
function costOf({ row, side, line }: Placed<LineLabel>, middle: number): number {
  const height = row * (line.isStrong ? 8 : 2);
  const outwards = line.x < middle ? "left" : "right";
  const turned = side === "above" ? 3 : side === outwards ? 0 : 1;
  return height + turned;
}
