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
    const { cluster, stayed } = computeChange(
      SHARE,
      result("2025", [48, 80], {}),
      result("2026", [56, 70], {}),
    );
    expect(cluster?.difference.value).toBeCloseTo(20, 9);
    expect(cluster?.difference.lower95).toBeCloseTo(5.24, 2);
    expect(cluster?.difference.upper95).toBeCloseTo(33.39, 2);
    expect(cluster?.difference.side).toBe("up");
    expect(stayed).toBeUndefined();
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

describe("change in a cluster whose practices have changed", () => {
  type Pairs = Readonly<Record<string, readonly [number, number]>>;
  const sum = (pairs: Pairs, at: 0 | 1) => Object.values(pairs).reduce((total, pair) => total + pair[at], 0);
  const open = (year: string, pairs: Pairs) =>
    result(
      year,
      [sum(pairs, 0), sum(pairs, 1)],
      Object.fromEntries(Object.entries(pairs).map(([label, pair]) => [label, shown(...pair)])),
    );
  const closed = (year: string, pairs: Pairs): MeasureResult => {
    const { practices, ...rest } = open(year, pairs);
    return {
      ...rest,
      practices: practices.map(({ label, cell }) => ({
        label,
        cell: { ...(cell as Extract<Cell, { kind: "shown" }>), drawnFrom: 80 },
      })),
    };
  };
  const THEN: Pairs = { A: [200, 1000], B: [210, 1000], C: [190, 1000], D: [205, 1000] };
  const NOW: Pairs = { A: [170, 1000], B: [180, 1000], C: [160, 1000], D: [170, 1000] };

  it("is that of the practices with figures both times, also where the whole moves the other way", () => {
    const { cluster, stayed } = computeChange(
      SHARE,
      open("2025", THEN),
      open("2026", { ...NOW, E: [700, 1000] }),
    );
    expect(cluster?.difference.side).toBe("down");
    expect(cluster?.difference.value).toBeCloseTo(100 * (680 / 4000 - 805 / 4000), 9);
    expect(stayed).toMatchObject({ practices: 4, joined: 1, left: 0 });
    expect(stayed?.whole?.after.counts).toEqual({ numerator: 1380, denominator: 5000 });
  });

  it("is told in closed view in whole units where one or two have come or gone, and the whole not beside it", () => {
    const one = computeChange(SHARE, closed("2025", THEN), closed("2026", { ...NOW, E: [700, 1000] }));
    expect(one.cluster).toMatchObject({ isRounded: true, before: { estimate: { value: 20 } } });
    expect(one.cluster?.after.estimate.value).toBe(17);
    expect(one.cluster?.difference).toMatchObject({ value: -3, side: "down" });
    expect(one.stayed).toEqual({ practices: 4, joined: 1, left: 0 });
    const three = { E: [700, 1000], F: [650, 1000], G: [710, 1000] } as const;
    const many = computeChange(SHARE, closed("2025", { ...THEN, ...three }), closed("2026", NOW));
    expect(many.cluster?.isRounded).toBeUndefined();
    expect(many.stayed?.whole?.before.counts.denominator).toBe(7000);
  });

  it("is told of those shown both times where one who came or went is hidden, and not of fewer than three", () => {
    const now = open("2026", { ...NOW, E: [3, 100] });
    const practices = now.practices.map((one) => (one.label === "E" ? { label: "E", cell: hidden } : one));
    const one = computeChange(SHARE, open("2025", THEN), { ...now, practices });
    expect(one.stayed).toEqual({ practices: 4, shown: 4, joined: 1, left: 0 });
    expect(one.cluster?.after.counts).toEqual({ numerator: 680, denominator: 4000 });
    const few = practices.map((one) => (["A", "B"].includes(one.label) ? { ...one, cell: hidden } : one));
    const none = computeChange(SHARE, open("2025", THEN), { ...now, practices: few });
    expect([none.cluster, none.stayed]).toEqual([undefined, { practices: 4, joined: 1, left: 0 }]);

    const two = computeChange(SHARE, open("2025", THEN), open("2026", { A: [170, 1000], B: [180, 1000] }));
    expect([two.cluster, two.stayed]).toEqual([undefined, { practices: 2, joined: 0, left: 2 }]);
  });

  it("takes a practice without data for one that is not there, and a hidden one for one that is", () => {
    const [then, now] = [open("2025", THEN), open("2026", NOW)];
    const missing: Cell = { kind: "hidden", reason: "no-data" };
    const withOne = (cell: Cell) => ({ ...now, practices: [...now.practices, { label: "E", cell }] });
    expect(computeChange(SHARE, then, withOne(missing)).stayed).toBeUndefined();
    expect(computeChange(SHARE, then, withOne(hidden)).stayed?.joined).toBe(1);
  });
});
