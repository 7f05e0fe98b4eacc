import type { Element } from "../../../ooxml/xml-node.ts";
import { child, inside } from "../../../ooxml/xml-tree.ts";

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

/** Where a shape says it stands, in the coordinates of its group. */
export interface Placement {
  readonly box: Box;
  readonly isTurned: boolean;
}

/** A group's own coordinates and where they lie on the slide; `unknown` when it does not say or is turned. */
export type Frame = { readonly inside: Box; readonly outside: Box } | "unknown";

/** What a shape's own transform says; undefined when it inherits its place. */
export function placementOf(shape: Element): Placement | undefined {
  const transform = transformOf(shape);
  const box = transform && boxFrom(transform, "off", "ext");
  return box && { box, isTurned: (Number(transform.getAttribute("rot")) || 0) % 21_600_000 !== 0 };
}

/** The coordinates that the members of a group are written in. */
export function frameOf(group: Element, around: Frame | undefined): Frame {
  const transform = transformOf(group);
  const placement = placementOf(group);
  const inside = transform && boxFrom(transform, "chOff", "chExt");
  if (!placement || placement.isTurned || !inside || around === "unknown") return "unknown";
  return { inside, outside: placeIn(placement.box, around) };
}

/** A box of a group's coordinates on the slide. */
export function placeIn(box: Box, frame: Exclude<Frame, "unknown"> | undefined): Box {
  if (!frame) return box;
  const { inside, outside } = frame;
  const across = inside.width === 0 ? 1 : outside.width / inside.width;
  const down = inside.height === 0 ? 1 : outside.height / inside.height;
  return {
    x: outside.x + (box.x - inside.x) * across,
    y: outside.y + (box.y - inside.y) * down,
    width: box.width * across,
    height: box.height * down,
  };
}

function transformOf(shape: Element): Element | undefined {
  return inside(shape, "p:spPr", "a:xfrm") ?? inside(shape, "p:grpSpPr", "a:xfrm") ?? child(shape, "p:xfrm");
}

function boxFrom(transform: Element, corner: "off" | "chOff", size: "ext" | "chExt"): Box | undefined {
  const from = child(transform, `a:${corner}`);
  const extent = child(transform, `a:${size}`);
  const [x, y] = [Number(from?.getAttribute("x")), Number(from?.getAttribute("y"))];
  const [width, height] = [Number(extent?.getAttribute("cx")), Number(extent?.getAttribute("cy"))];
  const isWhole = from && extent && [x, y, width, height].every(Number.isFinite);
  return isWhole ? { x, y, width, height } : undefined;
}
