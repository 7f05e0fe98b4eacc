import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { SIDE_TYPE } from "./chart-style.ts";
import type { PlacedText } from "./layers.ts";

export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface NameRoom {
  readonly plot: Box;
  /** Diameter of the points. */
  readonly diameter: number;
  /** Lines that no name may cross. */
  readonly lines: readonly Box[];
}

const HALF_LINE = SIDE_TYPE / 2 + 1;

/**
 * Names beside, above or below their points, wherever they meet no other point, no line and no name already set.
 * Where there is no such place a point stays without its name, which the ranked dots carry.
 */
export function pointNames(
  points: readonly NamedPoint[],
  { plot, diameter, lines }: NameRoom,
  metrics: FontMetrics,
): PlacedText[] {
  const taken: Box[] = [...lines, ...points.map(({ x, y }) => around(x, y, diameter / 2, diameter / 2))];
  return points.flatMap(({ x, y, label }): PlacedText[] => {
    const half = textWidth(metrics, label, SIDE_TYPE) / 2;
    const beside = half + diameter;
    const away = HALF_LINE + diameter / 2;
    const places = [
      { x: x + beside, y },
      { x: x - beside, y },
      { x, y: y - away },
      { x, y: y + away },
    ];
    const place = places.find((candidate) => {
      const box = around(candidate.x, candidate.y, half, HALF_LINE);
      return label !== "" && isWithin(box, plot) && taken.every((other) => isApart(box, other));
    });
    if (place === undefined) return [];
    taken.push(around(place.x, place.y, half, HALF_LINE));
    return [{ ...place, text: label, align: "center", size: SIDE_TYPE, weight: "regular", colour: "ink" }];
  });
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function isWithin(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}

function isApart(one: Box, other: Box): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return isBeside || one.bottom <= other.top || other.bottom <= one.top;
}
