import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { PositionChart } from "../model/charts/relative-charts.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { colour } from "./chart-style.ts";
import { drawSvg } from "./draw-svg.ts";
import { drawnItems } from "./drawn-items.fixture.ts";
import { layoutFindings } from "./layout-findings.fixture.ts";
import { position } from "./position.fixture.ts";
import { positionSpec } from "./position-spec.ts";

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

const draw = (chart: PositionChart) =>
  drawSvg(positionSpec(chart, { widthInches: 6.69, heightInches: 0.55 + 0.36 * chart.rows.length }, metrics));
const wordsIn = (svg: string) =>
  drawnItems(svg, metrics)
    .filter(({ kind }) => kind === "text")
    .map(({ name }) => name);

/** The code stands on its own mark on purpose, and on whatever lies behind that. */
const onOwnMark = (finding: string) => finding.startsWith("text “K”");

describe("positionSpec", () => {
  it.each([
    [1, 5],
    [4, 5],
    [7, 11],
    [7, 35],
    [12, 35],
  ])("keeps its words inside and apart with %i measures and %i practices", (measures, practices) => {
    const svg = draw(position({ measures, practices }));
    expect(layoutFindings(svg, metrics).filter((finding) => !onOwnMark(finding))).toEqual([]);
  });

  it("names the practice on each of its marks, and nobody else", () => {
    const words = wordsIn(draw(position()));
    expect(words.filter((word) => word === "K")).toHaveLength(6);
    const known = [
      "Målepunkt",
      "Bedre",
      "Klyngens praksis",
      "Jer",
      "Klyngen",
      "Region",
      "Land",
      "som klyngen",
    ];
    expect(words).toEqual(expect.arrayContaining(known));
  });

  it("writes no name into the marks where the practice is known by name", () => {
    const { code: _code, ...open } = position();
    expect(wordsIn(draw(open))).not.toContain("K");
  });

  it("draws the others grey, whatever they are on their own sheet", () => {
    const svg = draw(position({ measures: 1, practices: 11 }));
    const fills = [...svg.matchAll(/<circle[^>]*fill="(#[0-9A-F]{6})"/gi)].map(([, fill]) => fill);
    expect(fills.filter((fill) => fill === colour("uncertain"))).toHaveLength(10);
  });

  it("draws a tick where the practice stood, with a line to its mark where both are shown", () => {
    const { rows } = position({ measures: 5 });
    // The fifth value of the fixture is hidden now.
    const ticked = rows.map((row, index) => (index < 3 || index === 4 ? { ...row, before: 1.2 } : row));
    const lines = (svg: string) =>
      [...svg.matchAll(new RegExp(`stroke="${colour("practice")}" stroke-width="([0-9.]+)"`, "g"))].map(
        ([, width]) => width,
      );
    const first = lines(draw(position({ measures: 5 })));
    const followUp = draw(position({ measures: 5 }, { rows: ticked }));
    const drawn = lines(followUp);
    const count = (width: string) =>
      drawn.filter((one) => one === width).length - first.filter((one) => one === width).length;
    expect([count("2.5"), count("1.5")]).toEqual([4, 3]);
    expect(layoutFindings(followUp, metrics).filter((finding) => !onOwnMark(finding))).toEqual([]);
  });

  it("says by a sign that the practice lies further out than the axis goes", () => {
    const inside = draw(position({ measures: 3 }));
    const beyond = draw(position({ measures: 4 }));
    const signs = (svg: string) => [...svg.matchAll(new RegExp(`fill="${colour("quiet")}"`, "g"))].length;
    expect(signs(beyond) - signs(inside)).toBeGreaterThanOrEqual(1);
  });
});
