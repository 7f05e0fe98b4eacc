import { describe, expect, it } from "vitest";
import type { LevelKit } from "../model/comparison.ts";
import { packageKey } from "../model/comparison.ts";
import type { Counts, LevelResult, MeasureResult } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { oracleCases } from "../stats/oracle.fixture.ts";
import { compareClusters } from "./compare-clusters.ts";
import { estimateLevel } from "./told-estimate.ts";

interface Case {
  id: string;
  kind: "proportion" | "rate";
  x: number[];
  n: number[];
  p_value: number;
  typical_difference: number;
}
const variation = oracleCases<{ tolerance_relative: number; cases: Case[] }>("variation_summary.json");
const { clusters: residuals } = oracleCases<{
  clusters: { tolerance_typical_difference: number; cases: Case[] };
}>("deleted_residuals.json");

const SPAN = { from: "2026-01-01", to: "2026-12-31" };
const PERIOD = { id: "2025", label: "2025" };
const SMALL = {
  disclosureLimit: 5,
  minimumDenominator: 10,
  firmDenominator: 1,
  firmWidthPoints: 100,
  firmEvents: 0,
  minimumPractices: 4,
};

function levelOf(counts: Counts, measure: Measure, period = PERIOD): LevelResult {
  return { period, counts, estimate: estimateLevel(counts, measure) };
}

function kitOf(cluster: string, results: Partial<MeasureResult>, more: Partial<LevelKit> = {}): LevelKit {
  const result: MeasureResult = {
    measure: "m",
    period: PERIOD,
    practices: [],
    references: [],
    againstReferences: {},
    ...results,
  };
  return {
    cluster,
    region: "Region Midtjylland",
    topic: "Emne",
    meetingDate: "2026-05-01",
    template: { id: "pakke", version: "1.0.0" },
    definitions: { m: "as now" },
    results: { measures: [result], coverage: { members: 0, included: 0, notIncluded: 0 } },
    ...more,
  };
}

function compared(kits: readonly LevelKit[], measure: Measure) {
  const template = { measures: [measure], smallNumbers: SMALL } as unknown as PackageTemplate;
  const [kit] = kits;
  const packages = new Map(kit ? [[packageKey(kit), { template, definitions: { m: "as now" } }]] : []);
  return compareClusters(kits, { span: SPAN, packages });
}

const measureOf = (kind: "proportion" | "rate") => ({ id: "m", kind, base: 1 }) as Measure;

/** The counts of an oracle as those of clusters, each under a name of its own. */
function kitsOf({ x, n }: Case, measure: Measure): readonly LevelKit[] {
  return x.map((numerator, at) =>
    kitOf(`Klynge ${at}`, { cluster: levelOf({ numerator, denominator: n[at] ?? 0 }, measure) }),
  );
}

describe("clusters beside each other", () => {
  it.each(variation.cases.filter(({ x }) => x.length >= SMALL.minimumPractices))(
    "differ by more than chance as the oracle has it: $id",
    (row) => {
      const measure = measureOf(row.kind);
      const [found] = compared(kitsOf(row, measure), measure);
      expect(Math.abs((found?.heterogeneity ?? Number.NaN) - row.p_value)).toBeLessThanOrEqual(
        variation.tolerance_relative * row.p_value,
      );
      expect(found?.clusters).toHaveLength(row.x.length);
    },
  );

  it.each(residuals.cases.filter(({ kind }) => kind === "proportion"))(
    "typically lie as far apart as the oracle has it: $id",
    (row) => {
      const measure = measureOf("proportion");
      const [found] = compared(kitsOf(row, measure), measure);
      const points = 100 * row.typical_difference;
      const step = points < 2 ? 0.1 : 1;
      expect(Math.abs((found?.typicalDifference ?? Number.NaN) - points)).toBeLessThanOrEqual(
        step / 2 + residuals.tolerance_typical_difference * points,
      );
    },
  );

  const measure = measureOf("proportion");
  const level = (numerator: number) => ({ cluster: levelOf({ numerator, denominator: 1000 }, measure) });
  const four = [200, 210, 220, 230].map((numerator, at) => kitOf(`K${at}`, level(numerator)));

  it("leave out and name who shows no level, has another period or counts something else", () => {
    const other = { id: "2024", label: "2024" };
    const kits = [
      ...four,
      kitOf("Skjult", {}),
      kitOf("Før", {
        period: other,
        cluster: levelOf({ numerator: 900, denominator: 1000 }, measure, other),
      }),
      kitOf("Anden", level(900), { definitions: { m: "otherwise" } }),
      kitOf("Ude", level(900), { meetingDate: "2027-05-01" }),
      kitOf("Nabo", level(900), { region: "Region Syddanmark" }),
    ];
    const [found, ...others] = compared(kits, measure);
    expect(others).toEqual([]);
    expect(found?.clusters.map(({ name }) => name)).toEqual(["K0", "K1", "K2", "K3"]);
    expect(found?.leftOut).toEqual({
      hidden: ["Skjult"],
      otherPeriod: ["Før"],
      otherDefinition: ["Anden"],
    });
  });

  it("come from the latest kit of each, under their ids where two have one name, and are none below four", () => {
    expect(compared(four.slice(1), measure)).toEqual([]);
    const twins = ["nord", "syd"].map((clusterId) => kitOf("K0", level(250), { clusterId }));
    const later = kitOf("K3", level(100), { meetingDate: "2026-11-01" });
    const [found] = compared([...four.slice(1), ...twins, later], measure);
    expect(found?.clusters.map(({ name, level: { counts } }) => [name, counts.numerator])).toEqual([
      ["K3", 100],
      ["K1", 210],
      ["K2", 220],
      ["K0 (nord)", 250],
      ["K0 (syd)", 250],
    ]);
  });

  it("mark who is clearly apart, as practices are marked within a cluster", () => {
    const kits = [
      ...[200, 201, 202, 203, 204].map((n, at) => kitOf(`K${at}`, level(n))),
      kitOf("Høj", level(320)),
    ];
    const [found] = compared(kits, measure);
    expect(found?.clusters.filter(({ standing }) => standing !== "within")).toMatchObject([
      { name: "Høj", standing: "above" },
    ]);
  });

  it("tell how far practices lie apart inside, of five or more with sure numbers only", () => {
    const cell = (numerator: number) => ({
      label: `P${numerator}`,
      cell: {
        ...({ kind: "shown", certainty: "firm", standing: "within" } as const),
        counts: { numerator, denominator: 400 },
        estimate: { value: numerator / 4 },
      },
    });
    const inside = [40, 80, 120, 160, 200].map(cell);
    const [found] = compared(
      [
        ...four,
        kitOf("Fire", { ...level(240), practices: inside.slice(1) }),
        kitOf("Fem", { ...level(250), practices: inside }),
      ],
      measure,
    );
    expect(found?.clusters.find(({ name }) => name === "Fire")?.within).toBeUndefined();
    expect(found?.clusters.find(({ name }) => name === "Fem")?.within).toBeGreaterThan(10);
  });

  it("have lines of region and nation only where all kits say the same", () => {
    const reference = (numerator: number) =>
      ({ ...levelOf({ numerator, denominator: 10_000 }, measure), level: "region" }) as const;
    const nation = { ...levelOf({ numerator: 5, denominator: 10 }, measure), level: "nation" } as const;
    const kits = four.map((kit, at) =>
      kitOf(kit.cluster, { ...level(200 + at), references: [reference(at === 0 ? 2000 : 2100), nation] }),
    );
    const [found] = compared(kits, measure);
    expect(found?.references).toEqual([nation]);
  });

  it("say nothing of chance where a patient can count several times, and leave bare counts out", () => {
    const repeats = { ...measureOf("rate"), repeats: true } as Measure;
    const [found] = compared(four, repeats);
    expect(found).toBeDefined();
    expect(found?.heterogeneity).toBeUndefined();
    expect(compared(four, { ...measure, kind: "count" })).toEqual([]);
  });
});
