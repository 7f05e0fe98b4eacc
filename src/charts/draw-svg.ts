import { logger, parse, resetSVGDefIds, textMetrics, View, Warn } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";

declare module "vega" {
  /** How Vega measures text; the package exports it, but its types leave it out. */
  export const textMetrics: {
    width: (
      item: { readonly fontSize?: number; readonly fontWeight?: string | number },
      text: string,
    ) => number;
  };
}

/**
 * Draws a spec as SVG, without a screen, the network or the disk.
 *
 * @throws Error when compiler or drawing have anything to remark; the specs are ours, so a warning is a bug of ours
 */
export async function drawSvg(spec: TopLevelSpec, metrics: FontMetrics): Promise<string> {
  // Without a canvas Vega guesses the width of text, and its guess is far off.
  textMetrics.width = ({ fontSize, fontWeight }, text) =>
    textWidth(metrics, text, fontSize ?? 11, fontWeight === "bold" ? "bold" : "regular");
  // Identifiers inside the drawing count on for as long as the process lives, unless they are reset.
  resetSVGDefIds();
  const remarks: string[] = [];
  const notebook = logger(Warn, "warn", (_method, _level, words) => remarks.push(words.join(" ")));
  const view = new View(parse(compile(spec, { logger: notebook }).spec), {
    renderer: "none",
    loader: CLOSED_LOADER,
    logger: notebook,
  });
  const svg = await view.toSVG().finally(() => view.finalize());
  if (remarks.length > 0) throw new Error(`chart spec: ${remarks.join("; ")}`);
  return tidySvg(svg);
}

/** Charts carry their data. Whatever asks for a file or an address is refused. */
const CLOSED_LOADER = {
  load: refuseAddress,
  sanitize: refuseAddress,
  http: refuseAddress,
  file: refuseAddress,
};

async function refuseAddress(): Promise<never> {
  throw new Error("chart spec: a chart must not load anything");
}

/**
 * Leaves of a drawing only what is seen.
 *
 * Hidden labels would come back as text when Office converts a picture to shapes; class names and roles are the drawing
 * library's own business; digits beyond a hundredth of a point cannot be seen and may differ between machines.
 *
 * @internal exported for its tests
 */
export function tidySvg(svg: string): string {
  return svg
    .replaceAll(/<text[^>]* opacity="0"[^>]*>[^<]*<\/text>/g, "")
    .replaceAll(/<path (?:class="background"|[^>]*display="none")[^>]*\/>/g, "")
    .replaceAll(/<[^>]*>/g, tidyTag);
}

function tidyTag(tag: string): string {
  return tag
    .replaceAll(/ (?:class|role|aria-[a-z]+|xmlns:xlink)="[^"]*"/g, "")
    .replaceAll(/-?\d+\.\d{3,}(?:e-\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2)) + 0))
    .replace(' transform="translate(0,0)"', "")
    .replace(' opacity="1"', "");
}
