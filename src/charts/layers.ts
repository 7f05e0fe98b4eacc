import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { ColourRole } from "../model/palette.ts";
import type { Weight } from "../typeset/font-metrics.ts";
import { colour } from "./chart-style.ts";

/** One view of several layers on the same coordinates: a whole chart, or one of the panels side by side in it. */
export type Panel = Extract<TopLevelSpec, { layer: unknown }>;

/** One kind of mark with its data. Layers are drawn in the order they stand in. */
export type Layer = Panel["layer"][number];

/** Points per inch: pictures are laid out in points, so that type stands at its true size where they are placed. */
const POINTS_PER_INCH = 72;

/** A picture's size in whole points. */
export function pictureSize({ widthInches, heightInches }: ChartSize) {
  return {
    width: Math.round(widthInches * POINTS_PER_INCH),
    height: Math.round(heightInches * POINTS_PER_INCH),
  };
}

/** The whole picture: panels side by side, nothing around them, every text in the typeface of the files. */
export function pictureSpec(panels: readonly Panel[], gap = 0): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: colour("paper"),
    padding: 0,
    bounds: "flush",
    spacing: gap,
    hconcat: [...panels],
    config: {
      // The typeface alone, without a list of others: Office does not read such lists in pictures.
      font: "Calibri",
      // Descriptions of marks would repeat their exact values in the vector file.
      aria: false,
      view: { stroke: null },
    },
  };
}

const inPoints = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
const toSameScale = (field: string) => ({ field });
const asGiven = (field: string) => ({ field, type: "nominal", scale: null });
const asGivenNumber = (field: string) => ({ field, type: "quantitative", scale: null });
const asText = (field: string) => ({ field, type: "nominal" });

/**
 * How a field is read in each channel: as a position that the layout has settled, in points from the panel's upper left
 * corner, or as a look that stands in the data outright.
 */
const CHANNELS = {
  x: inPoints,
  x2: toSameScale,
  y: inPoints,
  y2: toSameScale,
  shape: asGiven,
  fill: asGiven,
  stroke: asGiven,
  size: asGivenNumber,
  strokeWidth: asGivenNumber,
  text: asText,
  detail: asText,
} as const;

/** A field that is read on an axis of the chart. */
interface ScaledField {
  readonly field: string;
  readonly scale: object;
}

type Channels = Partial<Record<keyof typeof CHANNELS, string | number | ScaledField>>;

/**
 * One layer of marks for values; none where there are no values.
 *
 * @param channels the field of each channel; a number stands for the same place in points for all
 */
export function drawn(
  mark: Extract<Layer, { mark: unknown }>["mark"],
  values: readonly object[],
  channels: Channels,
): readonly Layer[] {
  if (values.length === 0) return [];
  const encoding = Object.entries(channels).map(([channel, place]) => {
    if (typeof place === "number") return [channel, { value: place }];
    return [channel, typeof place === "string" ? CHANNELS[channel as keyof Channels](place) : place];
  });
  return [{ data: { values: [...values] }, mark, encoding: Object.fromEntries(encoding) }];
}

/** One line of text at its place in the panel, in points. `y` is the middle of the line. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  readonly weight: Weight;
  readonly colour: ColourRole;
}

/** Draws texts, one layer for each typographic style. Empty texts are left out. */
export function textLayers(texts: readonly PlacedText[]): readonly Layer[] {
  const styles = new Map<string, PlacedText[]>();
  for (const text of texts) {
    if (text.text === "") continue;
    const style = `${text.align} ${text.weight} ${text.size} ${text.colour}`;
    styles.set(style, [...(styles.get(style) ?? []), text]);
  }
  return [...styles.values()].flatMap(textLayer);
}

function textLayer(texts: readonly PlacedText[]): readonly Layer[] {
  const [first] = texts;
  if (first === undefined) return [];
  const mark = {
    type: "text",
    align: first.align,
    baseline: "middle",
    fontSize: first.size,
    fontWeight: first.weight === "bold" ? "bold" : "normal",
    fill: colour(first.colour),
  } as const;
  const values = texts.map(({ x, y, text }) => ({ x, y, text }));
  return drawn(mark, values, { x: "x", y: "y", text: "text" });
}
