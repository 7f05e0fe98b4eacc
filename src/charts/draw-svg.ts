import { short, svgElement } from "../ooxml/svg.ts";
import { escapeXml } from "../ooxml/xml-tree.ts";
import { colour } from "./chart-style.ts";
import type { Layer, Panel, PictureSpec, PlacedText, Rule, Sign, Stroke } from "./layers.ts";

/** How far below its middle a text's letters stand, in parts of its size. */
const TO_BASELINE = 0.3;

const ANCHOR = { left: "start", center: "middle", right: "end" } as const;

/** Half the width of a triangle whose sides are as long as its sign is wide. */
const TRIANGLE_REACH = Math.sqrt(3) / 2;

/** Draws a picture as SVG: without a screen, the network or the disk. */
export function drawSvg({ width, height, panels }: PictureSpec): string {
  const paper = svgElement("rect", { width, height, fill: colour("paper") });
  // One typeface, without a list of others: Office does not read such lists in pictures.
  const drawn = svgElement("g", { fill: "none", "font-family": "Calibri" }, panels.map(drawnPanel).join(""));
  const size = { width, height, viewBox: `0 0 ${short(width)} ${short(height)}` };
  return svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, paper + drawn);
}

function drawnPanel({ left, top = 0, layers }: Panel): string {
  const moved = left === 0 && top === 0 ? undefined : `translate(${short(left)},${short(top)})`;
  return svgElement("g", { transform: moved }, layers.map(drawnLayer).join(""));
}

function drawnLayer(layer: Layer): string {
  switch (layer.kind) {
    case "rule":
      return layer.items.map(drawnRule).join("");
    case "rect":
      return layer.items
        .map(({ x, y, width, height, fill, ...rim }) =>
          svgElement("rect", { x, y, width, height, fill, ...strokeLook(rim) }),
        )
        .join("");
    case "sign":
      return layer.items.map(drawnSign).join("");
    case "line": {
      const points = layer.items.map(({ x, y }) => `${short(x)},${short(y)}`).join(" ");
      return svgElement("polyline", { points, ...strokeLook(layer.items[0]) });
    }
    case "text":
      return layer.items.map(drawnText).join("");
    default:
      return layer satisfies never;
  }
}

function strokeLook({ stroke, strokeWidth, strokeDash }: Partial<Stroke> = {}) {
  return { stroke, "stroke-width": strokeWidth, "stroke-dasharray": strokeDash?.map(short).join(",") };
}

function drawnRule({ x, y, x2 = x, y2 = y, ...look }: Rule): string {
  return svgElement("line", { x1: x, y1: y, x2, y2, ...strokeLook(look) });
}

function drawnSign({ x, y, shape, diameter, fill, ...rim }: Sign): string {
  const look = { fill, ...strokeLook(rim) };
  if (shape === "circle") return svgElement("circle", { cx: x, cy: y, r: diameter / 2, ...look });
  const corners = CORNERS[shape].map(([across, down]) =>
    [x + (across * diameter) / 2, y + (down * diameter) / 2].map(short),
  );
  return svgElement("polygon", { points: corners.join(" "), ...look });
}

/** Corners of signs that have any, in parts of half their width from their middle. */
const CORNERS: Readonly<
  Record<Exclude<Sign["shape"], "circle">, readonly (readonly [across: number, down: number])[]>
> = {
  diamond: [
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, 1],
  ],
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  "triangle-right": [
    [TRIANGLE_REACH, 0],
    [-TRIANGLE_REACH, -1],
    [-TRIANGLE_REACH, 1],
  ],
  "triangle-left": [
    [-TRIANGLE_REACH, 0],
    [TRIANGLE_REACH, -1],
    [TRIANGLE_REACH, 1],
  ],
  "triangle-up": [
    [0, -TRIANGLE_REACH],
    [-1, TRIANGLE_REACH],
    [1, TRIANGLE_REACH],
  ],
  "triangle-down": [
    [0, TRIANGLE_REACH],
    [-1, -TRIANGLE_REACH],
    [1, -TRIANGLE_REACH],
  ],
};

function drawnText({ x, y, text, align, size, weight, colour: role }: PlacedText): string {
  const look = {
    "text-anchor": align === "left" ? undefined : ANCHOR[align],
    "font-size": size,
    "font-weight": weight === "bold" ? "bold" : undefined,
    fill: colour(role),
  };
  return svgElement("text", { x, y: y + Math.round(TO_BASELINE * size), ...look }, escapeXml(text));
}
