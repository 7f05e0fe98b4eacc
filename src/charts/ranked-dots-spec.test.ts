import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { DotRow } from "../model/charts/measure-charts.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { drawSvg } from "./draw-svg.ts";
import { practiceRows, rankedDots } from "./ranked-dots.fixture.ts";
import { rankedDotsSpec } from "./ranked-dots-spec.ts";

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

/** Drawn lines of the chart's own rows: those as thick as an interval. */
function intervalsIn(rows: readonly DotRow[]): number {
  const spec = rankedDotsSpec(rankedDots({ rows }), { widthInches: 11, heightInches: 4 }, metrics);
  const svg = drawSvg(spec);
  return (svg.match(/<line[^>]*stroke-width="(2|1\.25)"/g) ?? []).length;
}

const bare = (row: DotRow): DotRow => {
  if (row.kind !== "value") return row;
  const { lower: _, upper: __, ...rest } = row;
  return rest;
};

it("has no row for who is not shown, and more room for the others", () => {
  const svg = (hidden: number) => {
    const rows = practiceRows(8, { hidden });
    const spec = rankedDotsSpec(rankedDots({ rows }), { widthInches: 11, heightInches: 4 }, metrics);
    return {
      rows,
      words: [...drawSvg(spec).matchAll(/>([^<]+)<\/text>/g)].map(([, word]) => word),
    };
  };
  const { rows, words } = svg(3);
  const [shown, hidden] = [rows.slice(0, 5), rows.slice(5)].map((part) => part.map(({ label }) => label));
  expect(words).toEqual(expect.arrayContaining(shown ?? []));
  expect(words.filter((word) => word !== undefined && hidden?.includes(word))).toEqual([]);
});

describe("a row without an interval", () => {
  it("has its mark and no line, not even one without length", () => {
    const rows = practiceRows(6);
    const all = intervalsIn(rows);
    expect(intervalsIn(rows.map((row, index) => (index < 2 ? bare(row) : row)))).toBe(all - 2);
    expect(intervalsIn(rows.map(bare))).toBe(all - 6);
  });
});
