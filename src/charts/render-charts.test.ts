import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Chart, ChartImage } from "../model/chart.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { overview } from "./overview.fixture.ts";
import { practiceRows, rankedDots } from "./ranked-dots.fixture.ts";
import { renderCharts } from "./render-charts.ts";

const CHARTS: readonly Chart[] = [
  rankedDots({ id: "få", rows: practiceRows(5) }),
  rankedDots({ id: "mange", rows: practiceRows(35) }),
  overview({}, { id: "overblik" }),
];
const SIZES = new Map(CHARTS.map(({ id }) => [id, { widthInches: 12, heightInches: 4 }]));

let metrics: FontMetrics;
let images: ReadonlyMap<string, ChartImage>;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
  images = await renderCharts(CHARTS, { sizes: SIZES, metrics });
});

const fingerprint = (drawn: ReadonlyMap<string, ChartImage>) =>
  [...drawn].map(([id, { svg, png }]) => [id, svg, createHash("sha256").update(png).digest("hex")]);

describe("renderCharts", () => {
  it("gives the same bytes again, also in another order and as a second kit in one process", async () => {
    const again = await renderCharts([...CHARTS].reverse(), { sizes: SIZES, metrics });
    expect(fingerprint(again).reverse()).toEqual(fingerprint(images));
  });

  it("draws the raster twin at 150 pixels an inch, without metadata", async () => {
    for (const { png } of images.values()) {
      const { format, width, height, exif, icc, xmp } = await sharp(png).metadata();
      expect({ format, width, height, exif, icc, xmp }).toEqual({ format: "png", width: 1800, height: 600 });
      expect(png.byteLength).toBeLessThan(200_000);
    }
  });

  it("draws text and marks, not only lines", async () => {
    const { dominant } = await sharp(images.get("få")?.png).stats();
    expect(dominant).toEqual({ r: 248, g: 248, b: 248 });
    const { data } = await sharp(images.get("få")?.png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 3) colours.add(data.subarray(at, at + 3).toString("hex"));
    for (const needed of ["13262e", "1f6f8b", "b0470e", "0f4c5c"])
      expect(
        [...colours].some((found) => distance(found, needed) < 12),
        needed,
      ).toBe(true);
  });

  it("writes vector files that Office can read: plain attributes, one typeface, nothing hidden", () => {
    for (const { svg } of images.values()) {
      expect(svg).not.toMatch(/style=|class=|<style|clip-path|<defs|opacity="0"|aria-|href/);
      expect(new Set(svg.match(/font-family="[^"]*"/g))).toEqual(new Set(['font-family="Calibri"']));
    }
  });

  it("refuses a chart that nobody has placed", async () => {
    await expect(renderCharts(CHARTS, { sizes: new Map(), metrics })).rejects.toThrow(
      "no size for the chart få",
    );
  });
});

function distance(one: string, other: string): number {
  const channels = [0, 2, 4].map(
    (at) => Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16),
  );
  return Math.max(...channels.map(Math.abs));
}
