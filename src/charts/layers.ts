import type { ChartSize } from "../model/chart.ts";
import type { ColourRole } from "../model/palette.ts";
import { POINTS_PER_INCH } from "../model/slide-layouts.ts";
import type { Weight } from "../typeset/font-metrics.ts";

/** A whole picture: panels side by side, or under one another, each with its own layers. Plain data, in points. */
export interface PictureSpec {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
}

/** Layers on the same coordinates, in points from the panel's upper left corner. */
export interface Panel {
  /** Where the panel stands in the picture. */
  readonly left: number;
  /** The picture's upper edge when left out. */
  readonly top?: number;
  /** Drawn in the order they stand in. */
  readonly layers: readonly Layer[];
}

/** What of one kind is drawn together. */
export type Layer =
  | { readonly kind: "rule"; readonly items: readonly Rule[] }
  | { readonly kind: "rect"; readonly items: readonly Rect[] }
  | { readonly kind: "sign"; readonly items: readonly Sign[] }
  /** One line through its items. */
  | { readonly kind: "line"; readonly items: readonly (Point & Stroke)[] }
  | { readonly kind: "text"; readonly items: readonly PlacedText[] };

/** How a line or a rim looks. */
export interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDash?: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line from a point; absent ends are level with it. */
export interface Rule extends Point, Stroke {
  readonly x2?: number;
  readonly y2?: number;
}

interface Rect extends Point, Partial<Stroke> {
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

type SignShape = "circle" | "diamond" | "square" | `triangle-${"left" | "right" | "up" | "down"}`;

export interface Sign extends Point, Partial<Stroke> {
  readonly shape: SignShape;
  /** From edge to edge, in points. */
  readonly diameter: number;
  readonly fill: string;
}

/** One line of text. `y` is its middle. */
export interface PlacedText extends Point {
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  readonly weight: Weight;
  readonly colour: ColourRole;
}

/** A picture's size in whole points, so that type stands at its true size where it is placed. */
export function pictureSize({ widthInches, heightInches }: ChartSize) {
  return {
    width: Math.round(widthInches * POINTS_PER_INCH),
    height: Math.round(heightInches * POINTS_PER_INCH),
  };
}

/** Straight lines of one look, or of a look each; none where there are none. */
export function ruleLayer(rules: readonly Rule[]): readonly Layer[] {
  return rules.length === 0 ? [] : [{ kind: "rule", items: rules }];
}

/** A box by its edges. */
interface DrawnBox extends Partial<Stroke> {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
}

export function boxLayer(boxes: readonly DrawnBox[]): readonly Layer[] {
  if (boxes.length === 0) return [];
  const items = boxes.map(({ left, right, top, bottom, ...look }): Rect => {
    const [x, y] = [Math.min(left, right), Math.min(top, bottom)];
    return { x, y, width: Math.abs(right - left), height: Math.abs(bottom - top), ...look };
  });
  return [{ kind: "rect", items }];
}

export function signLayer(signs: readonly Sign[]): readonly Layer[] {
  return signs.length === 0 ? [] : [{ kind: "sign", items: signs }];
}

/** One line through points. */
export function lineLayer(points: readonly Point[], look: Stroke): readonly Layer[] {
  return points.length === 0 ? [] : [{ kind: "line", items: points.map((point) => ({ ...point, ...look })) }];
}

/** Texts as one layer. Empty ones are left out. */
export function textLayer(texts: readonly PlacedText[]): readonly Layer[] {
  const items = texts.filter(({ text }) => text !== "");
  return items.length === 0 ? [] : [{ kind: "text", items }];
}
