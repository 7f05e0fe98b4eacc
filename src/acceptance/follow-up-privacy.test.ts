import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { followUp } from "../conductors/follow-up.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { loadInputs } from "../conductors/load-inputs.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { acceptedPractices } from "../indicators/compute-results.ts";
import { computeResults } from "../indicators/computed-results.fixture.ts";
import type { MeasureCount } from "../model/counts.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { changedData } from "./later-data.fixture.ts";

/** Packages with a sheet for each practice. */
const SAMPLES = [
  ["midtkraft-b12", "solsikke"],
  ["kaps-opioider-2", "fjordlys"],
] as const;

/** Two practices of a sample whose hidden numbers could be one more and one less, with every result the same. */
interface Twin {
  readonly measure: string;
  readonly more: string;
  readonly less: string;
}

async function twinOf(template: string, sample: string): Promise<Twin> {
  const folder = `samples/${sample}`;
  const data = [`${folder}/maalinger-2026-04.csv`];
  const loaded = await loadInputs({ template, cluster: `${folder}/klynge.yaml`, data });
  const { cluster, counts } = loaded;
  if (!loaded.template || !cluster || !counts) throw new Error("the sample has mistakes");
  const labels = codesFor([...acceptedPractices(cluster)]);
  const publish = (rows: readonly MeasureCount[]) =>
    computeResults({ template: loaded.template ?? never(), cluster, counts: rows, labels });
  const published = publish(counts);
  const text = JSON.stringify(published);
  for (const { measure, practices } of published.measures) {
    const hidden = practices.flatMap(({ label, cell }) =>
      cell.kind === "hidden" && cell.reason !== "no-data" ? practiceOf(labels, label) : [],
    );
    for (const [more, less] of hidden.flatMap((a) => hidden.map((b) => [a, b] as const))) {
      if (more === less) continue;
      const moved = counts.map((row) => ({
        ...row,
        numerator: row.numerator + stepOf(row, { measure, more, less }),
      }));
      if (moved.every(({ numerator }) => numerator >= 0) && JSON.stringify(publish(moved)) === text)
        return { measure, more, less };
    }
  }
  throw new Error("nothing in the sample is hidden");
}

/** The codes that all builds use: which further practices are hidden follows the codes. */
function codesFor(practices: readonly string[]): ReadonlyMap<string, string> {
  return new Map(practices.map((practice, index) => [practice, `K${10 + ((index * 17) % 89)}`]));
}

function practiceOf(labels: ReadonlyMap<string, string>, label: string): string {
  return [...labels].find(([, code]) => code === label)?.[0] ?? "";
}

function stepOf(row: Pick<MeasureCount, "measure" | "practice">, { measure, more, less }: Twin): number {
  if (row.measure !== measure) return 0;
  return row.practice === more ? 1 : row.practice === less ? -1 : 0;
}

const never = (): never => {
  throw new Error("not reached");
};

/** Every file below a folder, as bytes, by name. */
function bytesOf(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

const FACTORS = [1, 0.7, 0.9, 1.25, 0.95, 0.6];

/** A first meeting with these figures, and the two after it, which are the same whatever the first one's. */
async function threeMeetings(template: string, sample: string, first: string) {
  const work = temporaryFolder();
  const source = `samples/${sample}/maalinger-2026-04.csv`;
  const later = (period: string, shift: number) =>
    changedData(source, join(work, `${shift}.csv`), {
      period,
      numerator: ({ numerator, denominator }, index) =>
        Math.min(denominator, Math.round(numerator * (FACTORS[(index * 7 + shift) % FACTORS.length] ?? 1))),
    });
  const out = join(work, "out");
  const cluster = `samples/${sample}/klynge.yaml`;
  const key = join(work, "noegle.csv");
  const loaded = await loadInputs({ template, cluster, data: [first] });
  const codes = codesFor(loaded.cluster ? [...acceptedPractices(loaded.cluster)] : []);
  writeFileSync(key, ["ydernummer;kode", ...[...codes].map((row) => row.join(";"))].join("\n"));
  const request = sampleRequest(out, { template, cluster, key, data: [first] });
  const one = await generateKit(request);
  const { cluster: _, template: __, ...common } = request;
  const next = (folder: string, date: string, data: string) =>
    followUp({ ...common, key: one.key.path, folder, date, data: [data] });
  const two = await next(one.folder, "2026-12-10", later("2025-11-01/2026-10-31", 1));
  const three = await next(two.folder, "2027-12-09", later("2026-11-01/2027-10-31", 2));
  return { one, two, three };
}

const codesOf = ({ results }: MeetingKit) =>
  [...new Set(results.measures.flatMap(({ practices }) => practices.map(({ label }) => label)))].sort();

describe.each(SAMPLES)("what was hidden at the first meeting of %s", async (template, sample) => {
  const twin = await twinOf(template, sample);
  const source = `samples/${sample}/maalinger-2026-04.csv`;
  const other = changedData(source, join(temporaryFolder(), "maalinger-2026-04.csv"), {
    numerator: (row) => row.numerator + stepOf(row, twin),
  });
  const mine = await threeMeetings(template, sample, source);
  const theirs = await threeMeetings(template, sample, other);

  it("could have been another number: all files of the follow-ups are the same to the last byte", () => {
    expect(readFileSync(other, "utf8")).not.toBe(readFileSync(source, "utf8"));
    for (const meeting of ["two", "three"] as const) {
      const [first, second] = [bytesOf(mine[meeting].folder), bytesOf(theirs[meeting].folder)];
      expect([...first.keys()].some((name) => name.startsWith("praksis/"))).toBe(true);
      expect([...second.keys()]).toEqual([...first.keys()]);
      for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
    }
  });

  it("is not in what the kits keep of each other, nor drawn in the course over all meetings", () => {
    const hidden = mine.one.kit.results.measures.filter(({ cluster }) => cluster === undefined);
    const kept = mine.three.kit.history?.[0]?.measures ?? [];
    for (const { measure } of hidden)
      expect(kept.find((one) => one.measure === measure)).not.toHaveProperty("cluster");
    expect(mine.three.kit.charts.some(({ kind }) => kind === "trend")).toBe(true);
  });

  it("stands under the same codes at every meeting", () => {
    expect(codesOf(mine.two.kit)).toEqual(codesOf(mine.one.kit));
    expect(codesOf(mine.three.kit)).toEqual(codesOf(mine.one.kit));
  });
});
