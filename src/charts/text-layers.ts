import type { ColourRole } from "../model/palette.ts";
import type { Weight } from "../typeset/font-metrics.ts";
import { colour } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";

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
export function textLayers(texts: readonly PlacedText[]): Layer[] {
  const styles = new Map<string, PlacedText[]>();
  for (const text of texts) {
    if (text.text === "") continue;
    const style = `${text.align} ${text.weight} ${text.size} ${text.colour}`;
    styles.set(style, [...(styles.get(style) ?? []), text]);
  }
  return [...styles.values()].map(textLayer);
}

function textLayer(texts: readonly PlacedText[]): Layer {
  const [first] = texts;
  if (first === undefined) throw new RangeError("a text layer needs at least one text");
  return {
    data: { values: texts.map(({ x, y, text }) => ({ x, y, text })) },
    mark: {
      type: "text",
      align: first.align,
      baseline: "middle",
      fontSize: first.size,
      fontWeight: first.weight === "bold" ? "bold" : "normal",
      fill: colour(first.colour),
    },
    encoding: { x: inPoints("x"), y: inPoints("y"), text: { field: "text", type: "nominal" } },
  };
}
