import type { Element } from "../../../ooxml/xml-node.ts";
import { child } from "../../../ooxml/xml-tree.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { ShapeText } from "./slide-view.ts";
import { sizePoints } from "./text-style.ts";

/** Smallest type that is read from the back of a meeting room. */
const LEAST_POINTS = 12;

/** P16 for text: every run at the size it is shown with. */
export const textSize: SlideRule = (slide) => {
  const seen = new Set<string>();
  return [...slide.texts, ...slide.cells].flatMap((text) => {
    const points = smallestOf(text);
    if (points >= LEAST_POINTS || seen.has(text.shape.name)) return [];
    seen.add(text.shape.name);
    const values = { points, least: LEAST_POINTS };
    return [onShape(slide, text.shape, { code: "slide/small-text", values })];
  });
};

function smallestOf(text: ShapeText): number {
  const shrunk = shrinkage(text.body);
  const sizes = text.runs.map(({ chain }) => sizePoints(chain) * shrunk);
  return Math.floor(Math.min(Number.POSITIVE_INFINITY, ...sizes) * 10) / 10;
}

/** How far PowerPoint has shrunk the text to fit its box, as it last wrote down. */
function shrinkage(body: Element): number {
  const properties = child(body, "a:bodyPr");
  const fitting = properties && child(properties, "a:normAutofit");
  const scale = Number(fitting?.getAttribute("fontScale"));
  return scale > 0 ? scale / 100_000 : 1;
}
