import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";

/** A rectangle in a drawing, in points from its upper left corner. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnItem {
  readonly kind: "text" | "line" | "mark";
  /** A text's words, or the colour of a line or mark. */
  readonly name: string;
  readonly box: DrawnBox;
}

/** Height of letters above and below the line they stand on, as a share of the type size. */
const ABOVE_LINE = 0.75;
const BELOW_LINE = 0.2;

/** What stands where in a drawing of ours: texts by the typeface's widths, lines, and marks. */
export function drawnItems(svg: string, metrics: FontMetrics): readonly DrawnItem[] {
  const offsets: Point[] = [{ x: 0, y: 0 }];
  const items: DrawnItem[] = [];
  for (const [, closing, tag, attributes = "", content = ""] of svg.matchAll(TAGS)) {
    const here = moved(offsets.at(-1), attributes);
    if (tag === "g" && closing === "/") offsets.pop();
    else if (tag === "g") offsets.push(here);
    else if (tag === "text" && closing === "") items.push(drawnText(here, attributes, content, metrics));
    else if (tag === "line") items.push(drawnLine(here, attributes));
    else if (tag === "path" && attributes.includes("transform=")) items.push(drawnMark(here, attributes));
  }
  return items;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const TAGS = /<(\/?)(g|text|line|path)\b([^>]*)>([^<]*)/g;

function moved(from: Point | undefined, attributes: string): Point {
  const [, x = "0", y = "0"] = /translate\(([^,]+),([^)]+)\)/.exec(attributes) ?? [];
  return { x: (from?.x ?? 0) + Number(x), y: (from?.y ?? 0) + Number(y) };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function drawnText({ x, y }: Point, attributes: string, content: string, metrics: FontMetrics): DrawnItem {
  const name = content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const size = Number.parseFloat(attribute(attributes, "font-size") ?? "0");
  const weight = attribute(attributes, "font-weight") === "bold" ? "bold" : "regular";
  const width = textWidth(metrics, name, size, weight);
  const anchor = attribute(attributes, "text-anchor");
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  const box = { left, right: left + width, top: y - size * ABOVE_LINE, bottom: y + size * BELOW_LINE };
  return { kind: "text", name, box };
}

function drawnLine({ x, y }: Point, attributes: string): DrawnItem {
  const endX = x + Number(attribute(attributes, "x2") ?? 0);
  const endY = y + Number(attribute(attributes, "y2") ?? 0);
  const box = {
    left: Math.min(x, endX),
    right: Math.max(x, endX),
    top: Math.min(y, endY),
    bottom: Math.max(y, endY),
  };
  return { kind: "line", name: attribute(attributes, "stroke") ?? "", box };
}

/** Marks are drawn around their own origin, so the largest number in their path is their reach. */
function drawnMark({ x, y }: Point, attributes: string): DrawnItem {
  const numbers = (attribute(attributes, "d") ?? "").match(/-?\d+(?:\.\d+)?/g) ?? [];
  const reach = numbers.reduce((most, number) => Math.max(most, Math.abs(Number(number))), 0);
  const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  return { kind: "mark", name: attribute(attributes, "fill") ?? "", box };
}
