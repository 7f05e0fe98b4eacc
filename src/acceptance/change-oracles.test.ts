import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { loadInputs } from "../conductors/load-inputs.ts";
import { renderKit } from "../conductors/render-kit.ts";
import { computeChange } from "../indicators/compute-changes.ts";
import { estimateLevel } from "../indicators/told-estimate.ts";
import { buildKit } from "../kit/build-kit.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Counts, MeasureResult } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { oracleRows } from "../stats/oracle.fixture.ts";

import "../conductors/sample-kit.fixture.ts";

/**
 * Reference rows with counts of two groups: each becomes a measure whose cluster had the second group's counts before
 * and has the first's now, and is looked for on the slide it comes to.
 */
interface Row {
  readonly id: string;
  readonly now: Counts;
  readonly before: Counts;
  readonly difference: readonly [number, number, number];
  readonly ratio?: readonly [number, number, number];
}

type Written = Readonly<Record<string, number | string>>;

const numbers = (row: Written, names: readonly string[]) => names.map((name) => Number(row[name]));
const counts = (numerator: unknown, denominator: unknown): Counts => ({
  numerator: Number(numerator),
  denominator: Number(denominator),
});
const triple = (row: Written, name: string, unit: number): [number, number, number] => {
  const [value = 0, lower = 0, upper = 0] = numbers(row, [name, "lower", "upper"]);
  return [unit * value, unit * lower, unit * upper];
};

const NEWCOMBE = oracleRows<Written>("newcombe_diff.csv")
  .filter(({ confidence }) => confidence === 0.95)
  .map(
    (row): Row => ({
      id: String(row.id),
      now: counts(row.x1, row.n1),
      before: counts(row.x2, row.n2),
      difference: triple(row, "diff", 100),
    }),
  );

const RATIOS = oracleRows<Written>("rate_ratio.csv").filter(
  ({ method }) => method === "exact-conditional-central",
);

const MOVER = oracleRows<Written>("rate_diff.csv")
  .filter(({ method }) => method === "MOVER with exact limits below 10 events and Byar's from 10")
  .map((row): Row => {
    const isSame = (other: Written) =>
      String(numbers(other, ["x1", "t1", "x2", "t2"])) === String(numbers(row, ["x1", "t1", "x2", "t2"]));
    const ratio = RATIOS.find(isSame);
    return {
      id: String(row.id),
      now: counts(row.x1, row.t1),
      before: counts(row.x2, row.t2),
      difference: triple(row, "diff", 1),
      ...(ratio && row.x2 !== 0 ? { ratio: triple(ratio, "ratio", 1) } : {}),
    };
  });

const ALL: readonly Row[] = [...NEWCOMBE, ...MOVER];

/** A number as the slides write it, worked out here in another way; never rounded to what stands for no change. */
function written(value: number, decimals: number, noChange: number): string {
  const text = value.toFixed(decimals);
  if (Math.abs(value - noChange) > 1e-12 && Number(text) === noChange)
    return written(value, decimals + 1, noChange);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const sign = Number(text) < 0 ? "−" : "";
  return `${sign}${whole.length > 3 ? `${whole.slice(0, -3)}.${whole.slice(-3)}` : whole},${fraction}`;
}

/** Two limits beside each other have as many decimals as the one that needs more. */
function both(lower: number, upper: number, decimals: number, noChange: number): string {
  const [one, other] = [written(lower, decimals, noChange), written(upper, decimals, noChange)];
  const most = Math.max(...[one, other].map((text) => text.split(",")[1]?.length ?? 0));
  return `${written(lower, most, noChange)}til${written(upper, most, noChange)}`;
}

const holds = ([, lower, upper]: readonly [number, number, number], noChange: number) =>
  lower <= noChange && upper >= noChange;

/** As many measures as a package usually has. */
const ROWS_PER_KIT = 8;

let slides: readonly string[];

beforeAll(async () => {
  const { template, cluster } = await loadInputs({
    template: "kiap-type2-diabetes",
    cluster: "samples/nordlys/klynge.yaml",
    data: ["samples/nordlys/maalinger-2026-04.csv"],
  });
  if (!template || !cluster) throw new Error("the sample has mistakes");
  const starts = ALL.flatMap((_, index) => (index % ROWS_PER_KIT === 0 ? index : []));
  const decks = starts.map((start) => ALL.slice(start, start + ROWS_PER_KIT));
  slides = (await Promise.all(decks.map((rows) => slidesOf(rows, template, cluster)))).flat();
}, 240_000);

async function slidesOf(
  rows: readonly Row[],
  template: PackageTemplate,
  cluster: Cluster,
): Promise<readonly string[]> {
  const measures = rows.flatMap((row, index) => measureOf(row, index, template.measures[0]) ?? []);
  const resultsOf = (when: "before" | "now"): readonly MeasureResult[] =>
    measures.map((measure, index) => resultOf(measure, rows[index]?.[when] ?? counts(0, 1), when));
  const [earlier, later] = [resultsOf("before"), resultsOf("now")];
  const kit = buildKit({
    template: { ...template, measures, documents: ["deck"] },
    cluster,
    results: { measures: later, coverage: { members: 10, included: 10, notIncluded: 0 } },
    followUp: {
      earlierMeeting: "2026-06-10",
      chosen: [],
      open: [],
      decided: [],
      goals: [],
      trends: [],
      changes: measures.flatMap((measure, index) => {
        const [before, now] = [earlier[index], later[index]];
        return before && now ? computeChange(measure, before, now) : [];
      }),
    },
  });
  const { files } = await renderKit(kit, "assets/fonts");
  const deck = [...files].find(([name]) => name.endsWith(".pptx"))?.[1] ?? new Uint8Array();
  return Object.entries(unzipSync(deck))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, xml]) => wordsOf(strFromU8(xml)));
}

function measureOf(row: Row, index: number, model: Measure | undefined): Measure | undefined {
  if (!model) return undefined;
  const rate = NEWCOMBE.includes(row) ? {} : { kind: "rate" as const, base: 1000, unit: "pr. 1.000 sikrede" };
  return { ...model, id: `maal-${index}`, number: index + 1, subject: `tallet ${row.id}`, ...rate };
}

function resultOf(measure: Measure, own: Counts, when: "before" | "now"): MeasureResult {
  const period = { id: when, label: when === "before" ? "2025" : "2026" };
  return {
    measure: measure.id,
    period,
    practices: [],
    cluster: { period, counts: own, estimate: estimateLevel(own, measure) },
    references: [],
    againstReferences: {},
  };
}

/** What a reader sees of a slide, without blanks: lines are broken where they fit. */
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = ""]) => text)
    .join("")
    .replaceAll(/\s/g, "");

describe("published differences on the change slides", () => {
  it("are enough, with both ends and both answers among them", () => {
    expect(NEWCOMBE.length).toBeGreaterThanOrEqual(18);
    expect(MOVER.length).toBeGreaterThanOrEqual(10);
    expect(MOVER.filter(({ ratio }) => ratio).length).toBeGreaterThanOrEqual(9);
    expect(ALL.some(({ now }) => now.numerator === 0)).toBe(true);
    expect(new Set(ALL.map(({ difference }) => holds(difference, 0))).size).toBe(2);
  });

  it.each(ALL)("$id", ({ id, difference, ratio }) => {
    const key = `tallet ${id}`.replaceAll(/\s/g, "");
    const isOwn = (text: string) =>
      new RegExp(`Tallet${key.slice(6)}(pr\\.1\\.000sikrede)?(erfaldet|ersteget|var|ersomsidst)`).test(text);
    const [slide = "", ...others] = slides.filter(isOwn);
    expect(others).toEqual([]);
    const [value, lower, upper] = difference;
    const sign = value > 0 ? "+" : "";
    const unit = ALL.findIndex((row) => row.id === id) < NEWCOMBE.length ? "procentpoint" : "pr.1.000sikrede";
    if (value === 0) expect(slide).toContain("Dereringenforskel(95%-interval");
    else
      expect(slide).toContain(
        `Forskellener${sign}${written(value, 1, 0)}${unit}(95%-interval${both(lower, upper, 1, 0)})`,
      );
    const mayBeChance = holds(difference, 0) || (ratio !== undefined && holds(ratio, 1));
    expect(slide.includes("størreendtilfældigvariation")).toBe(!mayBeChance);
    expect(slide.includes("Denkanskyldestilfældigheder.")).toBe(mayBeChance && value !== 0);
    expect(slide.includes("gangeniveauetsidst")).toBe(ratio !== undefined);
    if (!ratio) return;
    const [multiple, least, most] = ratio;
    expect(slide).toContain(
      `Niveauetnuer${written(multiple, 2, Number.NaN)}gangeniveauetsidst(95%-interval${both(least, most, 2, 1)}).`,
    );
  });
});
