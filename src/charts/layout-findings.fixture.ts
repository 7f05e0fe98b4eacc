import type { FontMetrics } from "../typeset/font-metrics.ts";
import { colour } from "./chart-style.ts";
import { type DrawnBox, type DrawnItem, drawnItems } from "./drawn-items.fixture.ts";

/** Rounding of coordinates in the drawing. */
const TOLERANCE = 0.05;

/**
 * What is wrong with where things stand in a drawing: texts that leave the picture, overlap each other, or are crossed
 * by a line or covered by a mark. Thin guide lines may pass behind text.
 */
export function layoutFindings(svg: string, metrics: FontMetrics): readonly string[] {
  const picture = pictureBox(svg);
  const items = drawnItems(svg, metrics);
  const texts = items.filter(({ kind }) => kind === "text");
  const obstacles = items.filter(({ kind, name }) => kind !== "text" && name !== colour("guide"));
  return [
    ...items.filter(({ box }) => !isInside(box, picture)).map((item) => `${nameOf(item)} leaves the picture`),
    ...texts.flatMap((text, index) =>
      [...texts.slice(index + 1), ...obstacles]
        .filter((other) => isOverlapping(text.box, other.box))
        .map((other) => `${nameOf(text)} meets ${nameOf(other)}`),
    ),
  ];
}

function nameOf({ kind, name }: DrawnItem): string {
  return `${kind} “${name}”`;
}

function pictureBox(svg: string): DrawnBox {
  const [, width = "0", height = "0"] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return { left: 0, top: 0, right: Number(width), bottom: Number(height) };
}

function isInside(box: DrawnBox, picture: DrawnBox): boolean {
  return (
    box.left >= picture.left - TOLERANCE &&
    box.top >= picture.top - TOLERANCE &&
    box.right <= picture.right + TOLERANCE &&
    box.bottom <= picture.bottom + TOLERANCE
  );
}

function isOverlapping(one: DrawnBox, other: DrawnBox): boolean {
  return (
    one.left < other.right - TOLERANCE &&
    other.left < one.right - TOLERANCE &&
    one.top < other.bottom - TOLERANCE &&
    other.top < one.bottom - TOLERANCE
  );
}
