import { describe, expect, it } from "vitest";
import type { Counts, Results } from "../model/results.ts";
import { compareSizes } from "./compare-sizes.ts";

type Pair = readonly [numerator: number, denominator: number];

const countsOf = ([numerator, denominator]: Pair): Counts => ({ numerator, denominator });

/** One measure with the cluster's counts, or only with those of the practices that are shown. */
function results(cluster: Pair | undefined, practices: Readonly<Record<string, Pair>> = {}): Results {
  const cells = Object.entries(practices).map(([label, pair]) => ({
    label,
    cell: { kind: "shown", counts: countsOf(pair) },
  }));
  const level = cluster ? { cluster: { counts: countsOf(cluster) } } : {};
  return { measures: [{ measure: "m", practices: cells, ...level }] } as unknown as Results;
}

describe("a cluster's sizes beside those of the meeting before", () => {
  it.each<readonly [string, Pair, Pair, "leap" | "remark" | "nothing"]>([
    ["as large", [100, 1000], [80, 1000], "nothing"],
    ["a fifth more", [100, 1000], [100, 1200], "nothing"],
    ["more than a fifth more", [100, 1000], [100, 1201], "remark"],
    ["more than a fifth fewer", [100, 1000], [100, 799], "remark"],
    ["not quite seven times as many", [100, 1000], [100, 6999], "remark"],
    ["seven times as many", [100, 1000], [100, 7000], "leap"],
    ["a seventh", [100, 7000], [100, 1000], "leap"],
    ["seven times the numerator alone", [100, 1000], [700, 1000], "leap"],
    ["a numerator that was nobody", [0, 1000], [700, 1000], "nothing"],
  ])("%s", (_, before, after, expected) => {
    const { leaps, diagnostics } = compareSizes(results(before), results(after), "tal.csv");
    expect(leaps.map(({ doubt }) => doubt)).toEqual(expected === "leap" ? ["spring"] : []);
    const remarks = diagnostics.map(({ code, severity, values }) => [code, severity, values]);
    const remark = ["change/size-changed", "warning", { measures: "m" }];
    expect(remarks).toEqual(expected === "remark" ? [remark] : []);
  });

  it("are those of the practices both show where a level is hidden", () => {
    const before = results(undefined, { A: [5, 50], B: [6, 50], C: [9, 90] });
    const after = results([900, 9000], { A: [50, 500], B: [60, 500], D: [5, 50] });
    expect(compareSizes(before, after, "tal.csv").leaps).toHaveLength(1);
    expect(compareSizes(before, results(undefined, { D: [5, 50] }), "tal.csv")).toEqual({
      leaps: [],
      diagnostics: [],
    });
  });
});
