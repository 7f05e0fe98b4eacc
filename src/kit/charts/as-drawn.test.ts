import { describe, expect, it } from "vitest";
import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import { asDrawn } from "./axes.ts";

const axis = (to: number) => ({ from: 0, to, ticks: [{ value: to, label: "" }] });
const chart = (lower: number, to: number) =>
  ({
    kind: "ranked-dots",
    rows: [
      { kind: "value", label: "K7", value: 24, lower, upper: 30 },
      { kind: "value", label: "B2", value: 24 },
    ],
    references: [{ role: "cluster", value: 26.017979904812268, label: "" }],
    axis: axis(to),
  }) as unknown as RankedDotsChart;

describe("a chart as the kit keeps it", () => {
  it("has its places no finer than a point on the page, whatever the axis", () => {
    const drawn = asDrawn(chart(15.98374625, 60)) as RankedDotsChart;
    expect(drawn.rows[0]).toMatchObject({ lower: 15.98, value: 24, label: "K7" });
    expect(drawn.references[0]?.value).toBe(26.02);
    expect((asDrawn(chart(0.59837462, 1.5)) as RankedDotsChart).rows[0]).toMatchObject({ lower: 0.598 });
  });

  it("gives a row without an interval none", () => {
    expect((asDrawn(chart(15, 60)) as RankedDotsChart).rows[1]).toEqual({
      kind: "value",
      label: "B2",
      value: 24,
    });
  });
});
