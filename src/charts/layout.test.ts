import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { chartSpec } from "./chart-spec.ts";
import { drawSvg } from "./draw-svg.ts";
import { drawnItems } from "./drawn-items.fixture.ts";
import { layoutFindings } from "./layout-findings.fixture.ts";
import { SITUATIONS } from "./situations.fixture.ts";

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

describe("every chart in every situation", () => {
  it.each(SITUATIONS.map((situation) => [`${situation.chart.kind}: ${situation.title}`, situation] as const))(
    "keeps its words inside, apart and readable: %s",
    async (_, { chart, size }) => {
      const svg = drawSvg(chartSpec(chart, size, metrics));
      expect(layoutFindings(svg, metrics)).toEqual([]);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, points]) => Number(points));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      const words = drawnItems(svg, metrics).filter(({ kind }) => kind === "text");
      for (const { name } of words)
        for (const character of name)
          expect(metrics.regular.advances[character.codePointAt(0) ?? 0]).toBeDefined();
      const points = [size.widthInches, size.heightInches].map((inches) => Math.round(inches * 72));
      expect(/viewBox="([^"]*)"/.exec(svg)?.[1]).toBe(`0 0 ${points.join(" ")}`);
    },
  );
});

describe("layoutFindings", () => {
  const picture = (content: string) =>
    `<svg viewBox="0 0 100 50"><g transform="translate(10,0)">${content}</g></svg>`;
  const text = (x: number, words: string) => `<text x="${x}" y="20" font-size="10">${words}</text>`;

  it("sees texts that overlap or leave the picture", () => {
    expect(layoutFindings(picture(text(0, "abc") + text(5, "def") + text(80, "ghij")), metrics)).toEqual([
      "text “ghij” leaves the picture",
      "text “abc” meets text “def”",
    ]);
  });

  it("sees a line or a mark on a text, but not a guide behind it", () => {
    const line = (stroke: string) => `<line x1="4" y1="5" x2="4" y2="35" stroke="${stroke}"/>`;
    const mark = '<circle cx="14" cy="18" r="3" fill="#000000"/>';
    expect(layoutFindings(picture(text(0, "abc") + line("#DCE3E6")), metrics)).toEqual([]);
    expect(layoutFindings(picture(text(0, "abc") + line("#55656D") + mark), metrics)).toEqual([
      "text “abc” meets line “#55656D”",
      "text “abc” meets mark “#000000”",
    ]);
  });
});
