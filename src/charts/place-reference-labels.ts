import type { Span } from "./axis-scale.ts";

/** A label to be set at a vertical line. */
export interface LineLabel {
  /** Where the line stands, in points. */
  readonly x: number;
  readonly width: number;
  /** The strongest line's label stands nearest to the plot. */
  readonly isStrong: boolean;
}

/** Where a label stands: the rows count upwards from the plot, and its line reaches up to its row. */
export interface LabelPlace {
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
