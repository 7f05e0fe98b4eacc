import type { TopLevelSpec } from "vega-lite";
import { colour } from "./chart-style.ts";
import { DANISH_LOCALE } from "./danish-locale.ts";
import type { Panel } from "./layer.ts";

/** Points per inch: pictures are laid out in points, so that type stands at its true size where they are placed. */
export const POINTS_PER_INCH = 72;

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
      locale: DANISH_LOCALE,
    },
  };
}
