import { type Box, bottomOf } from "../../model/slide-layouts.ts";

/** Boxes may touch by less than anyone can see. */
const HAIR = 0.03;

/** What covers more than this of an area is its ground, not something in its way. */
const GROUND = 0.5;

/** Kept between what is read and what is in its way. */
const AWAY = 0.08;

/** What is left of an area beside everything that stands in its way: the largest rectangle that a cut at one side leaves. */
export function freeArea(area: Box, others: readonly Box[]): Box {
  const inTheWay = others.filter((other) => shared(area, other) < GROUND * surface(area));
  return inTheWay.reduce((left, other) => (isApart(left, other) ? left : largestCut(left, other)), area);
}

const surface = ({ width, height }: Box): number => width * height;

const rightOf = ({ x, width }: Box): number => x + width;

function shared(one: Box, other: Box): number {
  const width = Math.min(rightOf(one), rightOf(other)) - Math.max(one.x, other.x);
  const height = Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function isApart(one: Box, other: Box): boolean {
  return (
    rightOf(one) <= other.x + HAIR ||
    rightOf(other) <= one.x + HAIR ||
    bottomOf(one) <= other.y + HAIR ||
    bottomOf(other) <= one.y + HAIR
  );
}

function largestCut({ x, y, width, height }: Box, other: Box): Box {
  const below = bottomOf(other) + AWAY;
  const beside = rightOf(other) + AWAY;
  const cuts: readonly Box[] = [
    { x, y, width, height: other.y - AWAY - y },
    { x, y: below, width, height: y + height - below },
    { x, y, width: other.x - AWAY - x, height },
    { x: beside, y, width: x + width - beside, height },
  ];
  const sound = cuts.filter((cut) => cut.width > 0 && cut.height > 0);
  return sound.toSorted((one, two) => surface(two) - surface(one))[0] ?? { x, y, width, height };
}
