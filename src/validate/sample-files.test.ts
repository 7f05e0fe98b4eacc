import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { composedTemplate } from "../conductors/composed-template.fixture.ts";
import { DATA_COLUMNS } from "../model/columns.ts";
import { groupBy } from "../model/group-by.ts";
import { csvTable } from "../read/read-csv.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { validateCluster } from "./cluster/validate-cluster.ts";
import { validateData } from "./data/data-counts.ts";
import { validateTemplate } from "./template/validate-template.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NAME = "maalinger-2026-04.csv";
const folder = mkdtempSync(join(tmpdir(), "samples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function treeOf(path: string) {
  const source = parseYaml(readFileSync(join(ROOT, path), "utf8"), path);
  if (!source.ok) throw new Error(`cannot be read: ${path}`);
  return source.value;
}

/** A sample's members, its template and its counts, each through its own door. */
function load(sample: string, id: string) {
  const cluster = validateCluster(treeOf(`samples/${sample}/klynge.yaml`));
  const template = validateTemplate(composedTemplate(id));
  if (!cluster.ok || !template.ok) throw new Error(`not sound: ${sample}`);
  const table = csvTable(NAME, readFileSync(join(ROOT, "samples", sample, NAME)), DATA_COLUMNS);
  const { members, name, references } = cluster.value;
  const { measures } = template.value;
  const counts = validateData(table.ok ? [table.value] : [], {
    measures,
    members,
    cluster: { name },
    references,
  });
  return { cluster, template: template.value, counts };
}

const OWN_FIGURES = "egne-tal-2026-09.csv";

/** Sample, template, practices in the cluster, practices with figures, and the sample's measure files. */
const SAMPLES = [
  ["solsikke", "midtkraft-b12", 17, 15, [NAME]],
  ["fjordlys", "kaps-opioider-2", 24, 22, [OWN_FIGURES, NAME]],
] as const;

describe.each(SAMPLES)("the sample %s", (sample, id, practices, delivered, files) => {
  it("draws the same measure files every time", () => {
    const drawn = mkdtempSync(join(folder, "drawn-"));
    execFileSync(process.execPath, [join(ROOT, "samples/generate-samples.mjs"), drawn, sample]);
    expect(readdirSync(drawn).sort()).toEqual(files);
    for (const name of files) {
      expect(readFileSync(join(drawn, name), "utf8")).toBe(
        readFileSync(join(ROOT, "samples", sample, name), "utf8"),
      );
    }
  });

  it("has a sound cluster, of which one practice declined and one delivered nothing", () => {
    const { cluster, counts } = load(sample, id);
    expect(cluster.diagnostics).toEqual([]);
    expect(cluster.ok && cluster.value.members).toHaveLength(practices);
    expect(counts.diagnostics.map(({ code }) => code)).toEqual(["data/practices-without-rows"]);
  });

  it("has every measure of every practice that delivered, and of region and country", () => {
    const { template, counts } = load(sample, id);
    const ofRegisters = template.measures.filter(({ ownSearchStep }) => ownSearchStep === undefined);
    expect(counts.ok && counts.value).toHaveLength(ofRegisters.length * (delivered + 2));
  });
});

it("gives the parts of a whole the same whole, and never more than all of it", () => {
  const { template, counts } = load("fjordlys", "kaps-opioider-2");
  const parts = template.measures.filter(({ partOf }) => partOf === "depotopioider").map(({ id }) => id);
  expect(parts).toHaveLength(4);
  const rows = (counts.ok ? counts.value : []).filter(({ measure }) => parts.includes(measure));
  for (const ofOne of groupBy(rows, ({ level, practice }) => practice ?? level).values()) {
    const [{ denominator } = { denominator: 0 }] = ofOne;
    expect(ofOne.map((row) => row.denominator)).toEqual(parts.map(() => denominator));
    expect(ofOne.reduce((sum, { numerator }) => sum + numerator, 0)).toBeLessThanOrEqual(denominator);
  }
});

it("counts long-term users among the users", () => {
  const { counts } = load("fjordlys", "kaps-opioider-2");
  const rows = counts.ok ? counts.value : [];
  for (const ofOne of groupBy(rows, ({ level, practice }) => practice ?? level).values()) {
    const [users = 0, longTerm = 0] = ["opioid-brugere", "opioid-langtidsbrugere"].map(
      (id) => ofOne.find(({ measure }) => measure === id)?.numerator,
    );
    expect(longTerm).toBeGreaterThan(0);
    expect(longTerm).toBeLessThan(users);
  }
});

describe("the sample skovlyst, of two seasons", () => {
  const { cluster, template, counts } = load("skovlyst", "influenzavaccination");
  const rows = counts.ok ? counts.value : [];

  it("draws the same measure file every time", () => {
    execFileSync(process.execPath, [join(ROOT, "samples/generate-samples.mjs"), folder, "skovlyst"]);
    expect(readFileSync(join(folder, NAME), "utf8")).toBe(
      readFileSync(join(ROOT, "samples/skovlyst", NAME), "utf8"),
    );
  });

  it("has eleven practices, of which one declined, and every measure of the others, region and country", () => {
    expect(cluster.diagnostics).toEqual([]);
    expect(cluster.ok && cluster.value.members).toHaveLength(11);
    expect(counts.diagnostics.map(({ code }) => code)).toEqual(["data/measures-periods-differ"]);
    expect(rows).toHaveLength(template.measures.length * (10 + 2));
  });

  it("has one practice whose count in the risk group is too small to be shown", () => {
    const small = rows.filter(({ numerator }) => numerator < template.smallNumbers.disclosureLimit);
    expect(small.map(({ practice, measure }) => [practice, measure])).toEqual([
      ["099256", "influenza-risiko"],
    ]);
  });
});

it("has a cluster for the package without figures", () => {
  const cluster = validateCluster(treeOf("samples/enghave/klynge.yaml"));
  const template = validateTemplate(composedTemplate("alkoholsamtalen"));
  expect([...cluster.diagnostics, ...template.diagnostics]).toEqual([]);
  expect(template).toMatchObject({ ok: true, value: { measures: [] } });
});
