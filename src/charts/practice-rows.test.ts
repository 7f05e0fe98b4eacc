import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { practiceGrid } from "./practice-rows.ts";
import { openRows, rankedDots } from "./ranked-dots.fixture.ts";

const SIZE = { widthInches: 12.03, heightInches: 3.9 };

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

const layOut = (count: number) => {
  const look = () => ({ isFirm: true });
  const { size, panels, columns } = practiceGrid(
    rankedDots({ rows: openRows(count) }),
    { look },
    SIZE,
    metrics,
  );
  const rows = panels.flat();
  const labels = rows.map(({ words: [label = ""] }) => label);
  // Left of the plot the name; right of it the value, the counts and the remark.
  const counts = rows.filter(({ row }) => row.kind === "value").map(({ words }) => words[2]);
  return { size, labels, counts, columns };
};

describe("practiceGrid", () => {
  it.each([5, 11, 17])("sets type smaller rather than cut a name, with %i practices", (count) => {
    const { labels, size, counts, columns } = layOut(count);
    expect(labels).toEqual(openRows(count).map(({ label }) => label));
    expect(columns).toHaveLength(4);
    expect(counts.every((text) => text !== "")).toBe(true);
    expect(size).toBeGreaterThanOrEqual(12);
  });

  it.each([25, 35])("keeps %i names apart where two panels leave no room for all of them", (count) => {
    const { labels } = layOut(count);
    expect(labels.some((label) => label.includes("…"))).toBe(true);
    expect(new Set(labels).size).toBe(count);
  });
});
