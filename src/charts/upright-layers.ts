import type { Axis, Direction } from "../model/charts/chart-parts.ts";
import { asGiven } from "./as-given.ts";
import { colour, LINE, SIDE_TYPE } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";
import type { UprightLayout } from "./upright-layout.ts";

/** Lines across the plot at the ticks of the value axis, their labels left of it. */
export function valueAxisLayers(axis: Axis, layout: UprightLayout): readonly Layer[] {
  const { plot, scale, tickRight } = layout;
  const ticks = axis.ticks.map(({ value, label }) => ({ y: scale.toPoints(value), label }));
  const texts = ticks.map(({ y, label }): PlacedText => {
    return {
      x: tickRight,
      y,
      text: label,
      align: "right",
      size: SIDE_TYPE,
      weight: "regular",
      colour: "quiet",
    };
  });
  const grid: Layer = {
    data: { values: ticks.map(({ y }) => ({ y })) },
    mark: { type: "rule", stroke: colour("guide"), strokeWidth: LINE.guide },
    encoding: { x: { value: plot.left }, x2: { value: plot.right }, y: inPoints("y") },
  };
  return [grid, ...textLayers(texts)];
}

const LEADER_FROM = 3;
const LEADER_TO = 4;
const LEVEL = 3;

/** Names at the right ends of the lines, with a thin leader where a name had to move. */
export function endLabelLayers({ endLabels, endLabelLeft, plot }: UprightLayout): readonly Layer[] {
  const texts = endLabels.map(({ text, y, weight, colour: role }): PlacedText => {
    return { x: endLabelLeft, y, text, align: "left", size: SIDE_TYPE, weight, colour: role };
  });
  const leaders = endLabels
    .filter(({ y, lineY }) => Math.abs(y - lineY) > LEVEL)
    .map(({ y, lineY, colour: role }) => ({
      from: plot.right + LEADER_FROM,
      to: endLabelLeft - LEADER_TO,
      lineY,
      y,
      stroke: colour(role),
    }));
  if (leaders.length === 0) return textLayers(texts);
  const layer: Layer = {
    data: { values: leaders },
    mark: { type: "rule", strokeWidth: LINE.guide },
    encoding: {
      x: inPoints("from"),
      x2: { field: "to" },
      y: inPoints("lineY"),
      y2: { field: "y" },
      stroke: asGiven("stroke"),
    },
  };
  return [layer, ...textLayers(texts)];
}

const ARROW = 16;
const HEAD = 9;
const TO_WORDS = 8;

/** The arrow along the value axis and the words for the better direction, above the plot. */
export function uprightDirectionLayers(direction: Direction, { plot }: UprightLayout): readonly Layer[] {
  const isDown = direction.towards === "left";
  const [top, bottom] = [1, 1 + ARROW];
  const x = plot.left + HEAD / 2;
  const ink = colour("cluster");
  const words: PlacedText = {
    x: x + HEAD / 2 + TO_WORDS,
    y: (top + bottom) / 2,
    text: direction.label,
    align: "left",
    size: SIDE_TYPE,
    weight: "bold",
    colour: "cluster",
  };
  return [
    {
      data: {
        values: [{ x, top: isDown ? top : top + HEAD / 2, bottom: isDown ? bottom - HEAD / 2 : bottom }],
      },
      mark: { type: "rule", stroke: ink, strokeWidth: 2 },
      encoding: { x: inPoints("x"), y: inPoints("top"), y2: { field: "bottom" } },
    },
    {
      data: {
        values: [
          {
            x,
            y: isDown ? bottom - HEAD / 2 : top + HEAD / 2,
            shape: isDown ? "triangle-down" : "triangle-up",
          },
        ],
      },
      mark: { type: "point", filled: true, opacity: 1, fill: ink, stroke: null, size: HEAD ** 2 },
      encoding: { x: inPoints("x"), y: inPoints("y"), shape: asGiven("shape") },
    },
    ...textLayers([words]),
  ];
}

/** A line across the plot at one value. */
export function levelLayer(value: number, look: object, { plot, scale }: UprightLayout): Layer {
  return {
    data: { values: [{ y: scale.toPoints(scale.snap(value)) }] },
    mark: { type: "rule", ...look },
    encoding: { x: { value: plot.left }, x2: { value: plot.right }, y: inPoints("y") },
  };
}
