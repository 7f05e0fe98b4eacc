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
    else if (tag === "circle" || tag === "polygon") items.push(drawnMark(here, attributes));
  }
  return items;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const TAGS = /<(\/?)(g|text|line|circle|polygon)\b([^>]*)>([^<]*)/g;

function moved(from: Point | undefined, attributes: string): Point {
  const [, x = "0", y = "0"] = /translate\(([^,]+),([^)]+)\)/.exec(attributes) ?? [];
  return { x: (from?.x ?? 0) + Number(x), y: (from?.y ?? 0) + Number(y) };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function numberIn(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? 0);
}

function drawnText(from: Point, attributes: string, content: string, metrics: FontMetrics): DrawnItem {
  const [x, y] = [from.x + numberIn(attributes, "x"), from.y + numberIn(attributes, "y")];
  const name = content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const size = numberIn(attributes, "font-size");
  const weight = attribute(attributes, "font-weight") === "bold" ? "bold" : "regular";
  const width = textWidth(metrics, name, size, weight);
  const anchor = attribute(attributes, "text-anchor");
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  const box = { left, right: left + width, top: y - size * ABOVE_LINE, bottom: y + size * BELOW_LINE };
  return { kind: "text", name, box };
}

function drawnLine(from: Point, attributes: string): DrawnItem {
  const ends = ["1", "2"].map((end) => {
    return { x: from.x + numberIn(attributes, `x${end}`), y: from.y + numberIn(attributes, `y${end}`) };
  });
  return { kind: "line", name: attribute(attributes, "stroke") ?? "", box: boxAround(ends) };
}

function drawnMark(from: Point, attributes: string): DrawnItem {
  const [x, y, reach] = ["cx", "cy", "r"].map((name) => numberIn(attributes, name)) as [
    number,
    number,
    number,
  ];
  const corners = (attribute(attributes, "points") ?? `${x - reach},${y - reach} ${x + reach},${y + reach}`)
    .split(/[ ,]/)
    .map(Number);
  const ends = corners.flatMap((across, index) =>
    index % 2 === 0 ? { x: from.x + across, y: from.y + (corners[index + 1] ?? 0) } : [],
  );
  return { kind: "mark", name: attribute(attributes, "fill") ?? "", box: boxAround(ends) };
}

function boxAround(points: readonly Point[]): DrawnBox {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
