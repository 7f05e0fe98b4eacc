/** A rectangle on the slide in EMU, Office's own unit: 914 400 to the inch, 12 700 to the point. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const EMU_PER_POINT = 12_700;

/** Differences nobody can see, from rounding between units. */
const HAIR = 2 * EMU_PER_POINT;

const rightOf = ({ x, width }: Box): number => x + width;
export const bottomOf = ({ y, height }: Box): number => y + height;

/** Whether a box lies within another, but for a hair. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - HAIR &&
    inner.y >= outer.y - HAIR &&
    rightOf(inner) <= rightOf(outer) + HAIR &&
    bottomOf(inner) <= bottomOf(outer) + HAIR
  );
}

/** Whether two boxes share more than a hair of surface. */
export function overlap(one: Box, other: Box): boolean {
  return sharedWidth(one, other) > HAIR && sharedHeight(one, other) > HAIR;
}

/** How much of their widths two boxes share; negative when they stand apart. */
export function sharedWidth(one: Box, other: Box): number {
  return Math.min(rightOf(one), rightOf(other)) - Math.max(one.x, other.x);
}

/** Whether a box lies wholly above another, but for a hair. */
export function isAbove(upper: Box, lower: Box): boolean {
  return bottomOf(upper) <= lower.y + HAIR;
}

function sharedHeight(one: Box, other: Box): number {
  return Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y);
}
