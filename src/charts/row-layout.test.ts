import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { openRows, rankedDots } from "./ranked-dots.fixture.ts";
import { rowLayout } from "./row-layout.ts";

const SIZE = { widthInches: 12.03, heightInches: 3.9 };

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

const layOut = (count: number) => {
  const layout = rowLayout(rankedDots({ rows: openRows(count) }), SIZE, metrics);
  return { ...layout, labels: layout.panels.flat().map(({ words }) => words.label) };
};

describe("rowLayout", () => {
  it.each([5, 11, 17])("sets type smaller rather than cut a name, with %i practices", (count) => {
    const { labels, size, panels } = layOut(count);
    expect(labels).toEqual(openRows(count).map(({ label }) => label));
    expect(panels.flat().every(({ row, words }) => row.kind === "hidden" || words.counts !== "")).toBe(true);
    expect(size).toBeGreaterThanOrEqual(12);
  });

  it.each([25, 35])("keeps %i names apart where two panels leave no room for all of them", (count) => {
    const { labels } = layOut(count);
    expect(labels.some((label) => label.includes("…"))).toBe(true);
    expect(new Set(labels).size).toBe(count);
  });
});
