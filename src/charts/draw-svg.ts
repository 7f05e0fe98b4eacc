import { type SceneItem, type SceneMark, SVGStringRenderer, sceneFromJSON } from "vega-scenegraph";
import { colour } from "./chart-style.ts";
import type { Layer, Panel, PictureSpec, PlacedText } from "./layers.ts";

/** Draws a picture as SVG: without a screen, the network or the disk. */
export function drawSvg({ width, height, panels }: PictureSpec): string {
  const scene = group(panels.map((panel) => panelItem(panel, { width, height })));
  const renderer = new SVGStringRenderer().initialize(null, width, height, [0, 0]);
  return tidySvg(renderer.background(colour("paper")).render(sceneFromJSON(scene)).svg());
}

function group(items: readonly SceneItem[]): SceneMark {
  return { marktype: "group", items };
}

/** The drawing library writes into what it is given, so it gets items of its own. */
function panelItem(
  { left: x, top: y = 0, layers }: Panel,
  size: { readonly width: number; readonly height: number },
): SceneItem {
  return { x, y, ...size, items: layers.map(markOf) };
}

function markOf(layer: Layer): SceneMark {
  if (layer.kind === "text") return { marktype: "text", items: layer.items.map(written) };
  return { marktype: layer.kind, items: layer.items.map((item) => ({ ...item })) };
}

function written({ size, weight, colour: role, ...text }: PlacedText): SceneItem {
  return {
    ...text,
    baseline: "middle",
    // One typeface, without a list of others: Office does not read such lists in pictures.
    font: "Calibri",
    fontSize: size,
    fontWeight: weight === "bold" ? "bold" : "normal",
    fill: colour(role),
  };
}

/**
 * Leaves of a drawing only what is seen: class names and roles are the drawing library's own business; digits beyond a
 * hundredth of a point cannot be seen and may differ between machines.
 *
 * @internal exported for its tests
 */
export function tidySvg(svg: string): string {
  return svg
    .replaceAll(/<path (?:class="background"|[^>]*display="none")[^>]*\/>/g, "")
    .replaceAll(/<[^>]*>/g, tidyTag);
}

function tidyTag(tag: string): string {
  return tag
    .replaceAll(/ (?:class|role|aria-[a-z]+|xmlns:xlink)="[^"]*"/g, "")
    .replaceAll(/-?\d+\.\d{3,}(?:e-\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2)) + 0))
    .replace(' transform="translate(0,0)"', "");
}
