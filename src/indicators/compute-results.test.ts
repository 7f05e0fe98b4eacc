import { describe, expect, it } from "vitest";
import type { Acceptance, Cluster } from "../model/cluster.ts";
import type { Level, MeasureCount, Period } from "../model/counts.ts";
import { hasInterval } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { computeResults } from "./computed-results.fixture.ts";

const PERIOD: Period = { id: "2025", label: "2025", from: "2025-01-01", to: "2025-12-31" };
const EARLIER: Period = { id: "2024", label: "2024", from: "2024-01-01", to: "2024-12-31" };
const ACCEPTED: Acceptance = { kind: "accepted", date: "2026-01-01" };

const measure = (fields: Partial<Measure> = {}): Measure =>
  ({ number: 1, id: "m", kind: "proportion", better: "lower", ...fields }) as Measure;

const template = (one: Measure = measure()): PackageTemplate =>
  ({
    measures: [one],
    smallNumbers: {
      disclosureLimit: 5,
      minimumDenominator: 10,
      firmDenominator: 30,
      firmWidthPoints: 30,
      firmEvents: 10,
      minimumPractices: 4,
    },
  }) as unknown as PackageTemplate;

const cluster = (acceptances: readonly Acceptance[]): Cluster =>
  ({
    name: "Prøveklyngen",
    view: { kind: "open" },
    references: ["region", "nation"],
    members: acceptances.map((acceptance, index) => ({ practice: `00000${index}`, acceptance })),
  }) as unknown as Cluster;

const row = (
  level: Level,
  practice: string | undefined,
  numerator: number,
  denominator: number,
  period = PERIOD,
) =>
  ({
    level,
    practice,
    numerator,
    denominator,
    period,
    measure: "m",
    place: { file: "x.csv" },
  }) as MeasureCount;

const labels = new Map(Array.from({ length: 9 }, (_, index) => [`00000${index}`, "HFCADGBEI".charAt(index)]));
const practiceRows = (cells: readonly (readonly [number, number])[]) =>
  cells.map(([numerator, denominator], index) => row("practice", `00000${index}`, numerator, denominator));

const compute = (cells: readonly (readonly [number, number])[], extra: readonly MeasureCount[] = []) => {
  const results = computeResults({
    template: template(),
    cluster: cluster(cells.map(() => ACCEPTED)),
    counts: [...practiceRows(cells), ...extra],
    labels,
  });
  const [first] = results.measures;
  if (!first) throw new Error("no result");
  return first;
};

describe("results of a measure", () => {
  it("pool the cluster and give each practice its Wilson interval in percent", () => {
    const result = compute([
      [65, 100],
      [30, 100],
      [35, 100],
      [40, 100],
    ]);
    expect(result.cluster?.counts).toEqual({ numerator: 170, denominator: 400 });
    const cell = result.practices.find(({ label }) => label === "H")?.cell;
    // Source: PHEindicatormethods testdata_Byars_Wilson, 65 of 100.
    expect(cell).toMatchObject({ kind: "shown", certainty: "firm", estimate: { value: 65 } });
    expect(cell?.kind === "shown" && hasInterval(cell.estimate) && cell.estimate.lower95).toBeCloseTo(
      55.254443296888,
      9,
    );
  });

  it("mark a practice only when it differs from the rest at 99.8 %", () => {
    const standings = compute([
      [60, 100],
      [30, 100],
      [31, 100],
      [29, 100],
    ]).practices.map(({ cell }) => cell.kind === "shown" && cell.standing);
    expect(standings.filter((standing) => standing === "above")).toHaveLength(1);
    expect(standings.filter((standing) => standing === "within")).toHaveLength(3);
  });

  it("never class a practice with few patients or a wide interval", () => {
    const result = compute([
      [20, 25],
      [30, 100],
      [31, 100],
      [29, 100],
    ]);
    expect(result.practices.find(({ label }) => label === "H")?.cell).toMatchObject({
      certainty: "uncertain",
      standing: "unclassed",
    });
  });

  it("stand in the order of labels, whatever the order of the register", () => {
    expect(
      compute([
        [20, 100],
        [30, 100],
        [31, 100],
      ]).practices.map(({ label }) => label),
    ).toEqual(["C", "F", "H"]);
  });

  it("use the newest period and say when a reference has another", () => {
    const result = compute(
      [
        [20, 100],
        [30, 100],
        [31, 100],
        [40, 100],
      ],
      [row("practice", "000000", 90, 100, EARLIER), row("region", undefined, 2500, 10_000, EARLIER)],
    );
    expect(result.period.id).toBe("2025");
    expect(result.cluster?.counts.numerator).toBe(121);
    expect(result.references.map(({ period }) => period.id)).toEqual(["2024"]);
    expect(result.againstReferences).toEqual({ region: "above" });
  });

  it("leave out a practice without acceptance from every figure, and count it", () => {
    const counts = practiceRows([
      [20, 100],
      [30, 100],
      [31, 100],
      [99, 100],
    ]);
    const input = { template: template(), labels, counts };
    const withDecline = computeResults({
      ...input,
      cluster: cluster([ACCEPTED, ACCEPTED, ACCEPTED, { kind: "declined" }]),
    });
    const without = computeResults({
      ...input,
      counts: counts.slice(0, 3),
      cluster: cluster([ACCEPTED, ACCEPTED, ACCEPTED, { kind: "declined" }]),
    });
    expect(withDecline).toEqual(without);
    expect(withDecline.coverage).toEqual({ members: 4, included: 3, notIncluded: 1 });
  });

  it("compare a rate by Poisson limits and never class a bare count", () => {
    const cells = [
      [180, 3000],
      [60, 3000],
      [62, 3000],
      [58, 3000],
    ] as const;
    const withKind = (one: Measure) =>
      computeResults({
        template: template(one),
        cluster: cluster(cells.map(() => ACCEPTED)),
        counts: practiceRows(cells),
        labels,
      }).measures[0]?.practices.find(({ label }) => label === "H")?.cell;
    expect(withKind(measure({ kind: "rate", base: 1000 }))).toMatchObject({
      standing: "above",
      estimate: { value: 60 },
    });
    expect(withKind(measure({ kind: "count" }))).toMatchObject({
      standing: "unclassed",
      estimate: { value: 180 },
    });
  });

  it("class no practice against a total that is not shown", () => {
    // Two of 600 in one practice and nobody in the others: their standing would tell that somebody is left.
    const result = compute([
      [2, 600],
      [0, 600],
      [0, 600],
      [0, 600],
    ]);
    expect(result.cluster).toBeUndefined();
    const standings = result.practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell.standing : []));
    expect(standings).toEqual(["unclassed", "unclassed", "unclassed"]);
    expect(result.againstReferences).toEqual({});
  });

  it("make a level of the cluster of no fewer than three practices with patients", () => {
    const three = [
      [20, 100],
      [30, 100],
      [31, 100],
    ] as const;
    expect(compute(three).cluster?.counts).toEqual({ numerator: 81, denominator: 300 });
    // A practice without patients is none that could stand behind the others.
    const two = compute([...three.slice(0, 2), [0, 0], [0, 0], [0, 0]], [row("region", undefined, 300, 900)]);
    expect(two.cluster).toBeUndefined();
    expect(two.againstReferences).toEqual({});
    expect(compute(three.slice(0, 1)).cluster).toBeUndefined();
  });

  it("leave out a reference that is itself a small count", () => {
    const cells = [
      [20, 100],
      [30, 100],
      [31, 100],
    ] as const;
    expect(compute(cells, [row("region", undefined, 3, 900)]).references).toEqual([]);
    expect(compute(cells, [row("region", undefined, 300, 900)]).references).toHaveLength(1);
  });
});

describe("measures that are parts of one whole", () => {
  it("hide one more part where the shown ones would tell a small one", () => {
    const parts = ["a", "b", "c"].map((id) => measure({ id, partOf: "produkter" }));
    const numerators: Readonly<Record<string, readonly number[]>> = {
      a: [40, 30, 35, 38, 41],
      b: [30, 30, 30, 30, 30],
      c: [3, 20, 22, 24, 21],
    };
    const counts = parts.flatMap(({ id }) =>
      (numerators[id] ?? []).map((numerator, index) => {
        const denominator = ["a", "b", "c"].reduce((sum, part) => sum + (numerators[part]?.[index] ?? 0), 0);
        return { ...row("practice", `00000${index}`, numerator, denominator), measure: id };
      }),
    );
    const { measures } = computeResults({
      template: { ...template(), measures: parts },
      cluster: cluster(Array.from({ length: 5 }, () => ACCEPTED)),
      counts,
      labels,
    });
    const ofFirst = measures.map(({ practices }) => practices.find(({ label }) => label === "H")?.cell);
    expect(ofFirst.map((cell) => (cell?.kind === "hidden" ? cell.reason : "shown"))).toEqual([
      "shown",
      "secondary",
      "small-count",
    ]);
  });
});
