import { relationshipsOf } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { first } from "../../../ooxml/xml-tree.ts";
import { flattened, relationshipId, type SlideShape } from "./slide-shape.ts";
import type { PresentationView, SlideView } from "./slide-view.ts";

/** Kinds of picture by name: the deck's own charts are named so, and the words say it of others. */
const CHART_NAME = /^Diagram \D/;
const CHART_WORDS = [
  /(søjle|prik|linje|cirkel|punkt|stav|tragt)diagram|\b(kurve|graf) over/i,
  /\b(bar|line|pie|column|scatter|dot|funnel) (chart|plot|graph)|\b(graph|chart) of/i,
];

/** Last words of the addresses that say what a frame holds. */
const CHART_FRAMES = ["chart", "chartex"];

/** The charts of a slide: drawn by Office, or placed as pictures. */
export function chartsOf({ shapes }: SlideView): readonly SlideShape[] {
  return flattened(shapes).filter(
    (shape) => !shape.isDecorative && (isChartFrame(shape) || isChartPicture(shape)),
  );
}

/** The chart parts of a slide with the frame each stands in. */
export function chartParts(
  { file }: PresentationView,
  slide: SlideView,
): readonly { readonly shape: SlideShape; readonly part: string }[] {
  const targets = new Map(relationshipsOf(file, slide.part).map(({ id, target }) => [id, target]));
  return flattened(slide.shapes).flatMap((shape) => {
    const chart = isChartFrame(shape) ? first(shape.element, "c:chart") : undefined;
    const part = chart && targets.get(relationshipId(chart, "id"));
    return part !== undefined && file.has(part) ? [{ shape, part }] : [];
  });
}

/** The SVG parts of a slide's pictures with the picture each stands in. */
export function svgParts(
  { file }: PresentationView,
  slide: SlideView,
): readonly { readonly shape: SlideShape; readonly part: string }[] {
  const targets = new Map(relationshipsOf(file, slide.part).map(({ id, target }) => [id, target]));
  return flattened(slide.shapes).flatMap((shape) => {
    const vector = shape.kind === "picture" ? first(shape.element, "asvg:svgBlip") : undefined;
    const part = vector && targets.get(relationshipId(vector, "embed"));
    return part !== undefined && file.has(part) ? [{ shape, part }] : [];
  });
}

function isChartFrame({ kind, element }: SlideShape): boolean {
  if (kind !== "frame") return false;
  return CHART_FRAMES.includes(lastWord(first(element, "a:graphicData")));
}

function lastWord(data: Element | undefined): string {
  return (data?.getAttribute("uri") ?? "").split("/").at(-1) ?? "";
}

function isChartPicture({ kind, name, identity }: SlideShape): boolean {
  const words = identity?.getAttribute("descr") ?? "";
  return kind === "picture" && (CHART_NAME.test(name) || CHART_WORDS.some((pattern) => pattern.test(words)));
}
