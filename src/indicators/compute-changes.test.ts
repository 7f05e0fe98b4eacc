import { describe, expect, it } from "vitest";
import type { Cell, MeasureResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { computeChange } from "./compute-changes.ts";

const SHARE = { id: "m", kind: "proportion" } as Measure;

const shown = (numerator: number, denominator: number, standing: "within" | "above" = "within"): Cell => ({
  kind: "shown",
  counts: { numerator, denominator },
  estimate: { value: (100 * numerator) / denominator, lower95: 0, upper95: 100 },
  certainty: "firm",
  standing,
});
const hidden: Cell = { kind: "hidden", reason: "small-count" };

function result(
  year: string,
  cluster: readonly [number, number],
  cells: Record<string, Cell>,
): MeasureResult {
  const period = { id: year, label: year };
  const [numerator, denominator] = cluster;
  return {
    measure: "m",
    period,
    practices: Object.entries(cells).map(([label, cell]) => ({ label, cell })),
    cluster: { period, counts: { numerator, denominator }, estimate: { value: 0, lower95: 0, upper95: 0 } },
    references: [],
    againstReferences: {},
  };
}

describe("change between two kits", () => {
  // Newcombe 1998 Stat Med 17:873 table II, method 10, case (a): 56/70 against 48/80 gives 0.0524 to 0.3339.
  const before = result("2025", [48, 80], {
    B: shown(48, 80),
    A: shown(60, 80, "above"),
    C: hidden,
    D: shown(20, 100),
  });
  const after = result("2026", [56, 70], {
    A: shown(30, 80),
    B: shown(56, 70),
    C: shown(40, 90),
    E: shown(9, 90),
  });
  const change = computeChange(SHARE, before, after);

  it("gives the cluster's difference with Newcombe's interval, in percentage points", () => {
    expect(change.cluster?.difference.value).toBeCloseTo(20, 9);
    expect(change.cluster?.difference.lower95).toBeCloseTo(5.24, 2);
    expect(change.cluster?.difference.upper95).toBeCloseTo(33.39, 2);
    expect(change.cluster?.difference.side).toBe("up");
  });

  it("keeps the earlier order and puts newcomers last", () => {
    expect(change.practices.map(({ label }) => label)).toEqual(["D", "B", "A", "C", "E"]);
  });

  it("compares only what both kits show", () => {
    expect(change.practices.filter(({ side }) => side).map(({ label }) => label)).toEqual(["B", "A"]);
    expect(change.practices.find(({ label }) => label === "D")).toEqual({
      label: "D",
      before: shown(20, 100),
      remarks: [],
    });
  });

  it("remarks on practices that were far out and on sizes that have changed", () => {
    expect(change.practices.find(({ label }) => label === "A")?.remarks).toEqual(["extreme-before"]);
    const grown = computeChange(
      SHARE,
      result("2025", [48, 80], { A: shown(20, 100) }),
      result("2026", [48, 80], { A: shown(20, 121) }),
    );
    expect(grown.practices[0]?.remarks).toEqual(["size-changed"]);
  });

  it("calls a change chance as long as the interval holds zero", () => {
    const small = computeChange(SHARE, result("2025", [30, 100], {}), result("2026", [25, 100], {}));
    expect(small.cluster?.difference.side).toBe("may-be-chance");
  });

  it("judges a practice in closed view by what is told of it, so that equal values are judged alike", () => {
    const told = (numerator: number, denominator: number, drawnFrom: number): Cell => ({
      ...(shown(numerator, denominator) as Extract<Cell, { kind: "shown" }>),
      estimate: { value: Math.round((100 * numerator) / denominator), lower95: 0, upper95: 100 },
      drawnFrom,
    });
    const both = computeChange(
      SHARE,
      result("2025", [48, 80], { A: told(20, 100, 80), B: told(200, 1000, 80) }),
      result("2026", [48, 80], { A: told(28, 100, 80), B: told(280, 1000, 80) }),
    );
    // By its own 1.000 patients B would have risen: 20,0 % to 28,0 %.
    expect(both.practices.map(({ side }) => side)).toEqual(["may-be-chance", "may-be-chance"]);
  });

  it("takes today's size for a kit from before there were classes, never the practice's own number", () => {
    const told = (numerator: number, denominator: number): Cell => ({
      ...(shown(numerator, denominator) as Extract<Cell, { kind: "shown" }>),
      drawnFrom: 80,
    });
    const change = computeChange(
      SHARE,
      result("2025", [48, 80], { A: shown(20, 100), B: shown(200, 1000) }),
      result("2026", [48, 80], { A: told(28, 100), B: told(280, 1000) }),
    );
    expect(change.practices.map(({ side }) => side)).toEqual(["may-be-chance", "may-be-chance"]);
  });

  it("cannot tell where no interval is told", () => {
    const bare = { ...shown(28, 100), estimate: { value: 28 } } as Cell;
    const change = computeChange(
      SHARE,
      result("2025", [48, 80], { A: shown(20, 100) }),
      result("2026", [48, 80], { A: bare }),
    );
    expect(change.practices[0]?.side).toBe("cannot-tell");
  });

  it("never compares bare counts", () => {
    expect(computeChange({ ...SHARE, kind: "count" }, before, after).cluster).toBeUndefined();
  });
});
