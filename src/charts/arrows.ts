import type { Direction } from "../model/charts/chart-parts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import type { Span } from "./axis.ts";
import { colour } from "./chart-style.ts";
import { type Layer, ruleLayer, signLayer, textLayer } from "./layers.ts";

const SHAFT = 30;
const HEAD = 9;
const QUIET_HEAD = 6;
const TO_WORDS = 7;

export interface DirectionPlace {
  readonly span: Span;
  readonly y: number;
  readonly size: number;
}

/**
 * The arrow and the words for the better direction, at the end of the axis the arrow points to.
 *
 * The arrow is drawn as shapes, because the typeface of the files may lack arrow characters.
 */
export function directionLayers(
  direction: Direction,
  { span, y, size }: DirectionPlace,
  metrics: FontMetrics,
): readonly Layer[] {
  const isLeft = direction.towards === "left";
  const inwards = isLeft ? 1 : -1;
  const tip = isLeft ? span.left : span.right;
  const end = tip + inwards * SHAFT;
  const width = textWidth(metrics, direction.label, size, "bold");
  const words = {
    x: isLeft ? end + TO_WORDS : end - TO_WORDS - width,
    y,
    text: direction.label,
    align: "left",
    size,
    weight: "bold",
    colour: "cluster",
  } as const;
  return [...arrowLayers([{ tip, y, towards: direction.towards, length: SHAFT }]), ...textLayer([words])];
}

export interface Arrow {
  readonly tip: number;
  readonly y: number;
  readonly towards: "left" | "right";
  readonly length: number;
  /** Thin and grey: between two numbers, not for the better direction. */
  readonly isQuiet?: boolean;
}

/** Arrows as a shaft and a triangle each. */
export function arrowLayers(arrows: readonly Arrow[]): readonly Layer[] {
  const shafts = arrows.map(({ tip, y, towards, length, isQuiet }) => {
    const inwards = towards === "left" ? 1 : -1;
    const look = { stroke: arrowColour(isQuiet), strokeWidth: isQuiet ? 1.25 : 2 };
    return { x: tip + inwards * headLength(isQuiet) * 0.7, x2: tip + inwards * length, y, ...look };
  });
  const heads = arrows.map(({ tip, y, towards, isQuiet }) => {
    const head = headLength(isQuiet);
    const x = tip + (towards === "left" ? head / 2 : -head / 2);
    return { x, y, shape: `triangle-${towards}`, fill: arrowColour(isQuiet), diameter: head } as const;
  });
  return [...ruleLayer(shafts), ...signLayer(heads)];
}

const arrowColour = (isQuiet = false) => colour(isQuiet ? "quiet" : "cluster");

const headLength = (isQuiet = false) => (isQuiet ? QUIET_HEAD : HEAD);
