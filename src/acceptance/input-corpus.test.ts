import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadInputs } from "../conductors/load-inputs.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { FIVE, READ, REFUSED, REGISTERS } from "./input-corpus.fixture.ts";

const CORPUS = fileURLToPath(new URL("../../samples/inputs/", import.meta.url));
const NAMES = readdirSync(CORPUS).filter((name) => !/[.](mjs|yaml)$|^[.]/.test(name));

async function load(file: string, cluster = "klynge.yaml", columns?: string) {
  const { counts, diagnostics, ...loaded } = await loadInputs({
    template: "kiap-type2-diabetes",
    cluster: join(CORPUS, cluster),
    data: [join(CORPUS, file)],
    columns: columns && join(CORPUS, columns),
  });
  const said = counts?.map((each) => `${each.practice ?? each.level} ${each.numerator}/${each.denominator}`);
  return { ...loaded, counts: said, told: told(diagnostics), diagnostics };
}

/** The corpus has figures for one of the template's measures; that the others have none is not what it is about. */
function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ code }) => code !== "data/measure-without-rows")
    .map(({ severity, code, place: { sheet, line, column } }) => {
      const where = [line, column].filter((number) => number !== undefined).join(":");
      return `${severity} ${code} ${sheet === undefined ? "" : `${sheet}!`}${where}`.trim();
    });
}

/** No ydernummer, name or CPR number of the corpus may be told, whatever is told. */
function tellsNobody(diagnostics: readonly Diagnostic[]): void {
  const said = JSON.stringify(
    diagnostics.map(({ place: { file: _, ...place }, ...rest }) => ({ ...rest, place })),
  );
  expect(said).not.toMatch(/\b0?9[139]\d{3}\b|010170|Prøveh|Prøvesen|Fjordens/);
}

describe("a file of the corpus", () => {
  it.each(READ)("is read: $file", async ({ file, told: expected, cluster, columns, counts = FIVE }) => {
    const loaded = await load(file, cluster, columns);
    expect(loaded.told).toEqual(expected);
    expect(loaded.counts).toEqual(counts);
    tellsNobody(loaded.diagnostics);
  });

  it.each(REFUSED)("is refused: $file", async ({ file, told: expected, cluster, columns }) => {
    const loaded = await load(file, cluster, columns);
    expect(loaded.told).toEqual(expected);
    expect(loaded.counts).toBeUndefined();
    tellsNobody(loaded.diagnostics);
  });

  it.each(REGISTERS)("is a register: %s", async (cluster, members, expected) => {
    const loaded = await load("semikolon.csv", cluster);
    expect(loaded.told).toEqual(expected);
    expect(loaded.cluster?.members.length).toBe(members);
    tellsNobody(loaded.diagnostics);
  });
});

it("has an expectation for every file", () => {
  const registers = NAMES.filter((name) => name.startsWith("register"));
  const expected = [...READ, ...REFUSED].map(({ file }) => file);
  expect([...expected, ...registers].toSorted()).toEqual(NAMES.toSorted());
  expect(NAMES.length).toBeGreaterThan(100);
});

it("is drawn the same every time", () => {
  const folder = mkdtempSync(join(tmpdir(), "inputs-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  execFileSync(process.execPath, [join(CORPUS, "generate-inputs.mjs"), folder]);
  expect(readdirSync(folder).toSorted()).toEqual(NAMES.toSorted());
  for (const name of NAMES) {
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(CORPUS, name))), name).toBe(true);
  }
});

it("records a register among the inputs of a kit, under its bare name", async () => {
  const { inputs } = await load("semikolon.csv", "klynge-register-csv.yaml");
  expect(inputs.map(({ role, name }) => `${role} ${name}`)).toEqual([
    "register register.csv",
    "template package.yaml",
    "template kiap.yaml",
    "cluster klynge-register-csv.yaml",
    "data semikolon.csv",
  ]);
});

describe("a sheet that is asked for", () => {
  const reading = async (sheet: string, ...files: readonly string[]) => {
    const data = files.map((file) => join(CORPUS, file));
    const cluster = join(CORPUS, "klynge.yaml");
    const loaded = await loadInputs({ template: "kiap-type2-diabetes", cluster, data, sheet });
    return { counts: loaded.counts?.length, told: told(loaded.diagnostics) };
  };

  it("is the one that is read", async () => {
    expect(await reading("2026", "to-ens-ark.xlsx")).toEqual({ counts: FIVE.length, told: [] });
  });

  it("must be in every workbook, and is nothing to text files beside them", async () => {
    expect(await reading("2027", "to-ens-ark.xlsx", "semikolon.csv")).toEqual({
      counts: undefined,
      told: ["error xlsx/no-such-sheet"],
    });
    const { told: beside } = await reading("2026", "to-ens-ark.xlsx", "region-og-land.csv");
    expect(beside.filter((each) => each.includes("xlsx/"))).toEqual([]);
  });

  it("is told of when there is no workbook to have it", async () => {
    expect(await reading("2026", "semikolon.csv")).toEqual({
      counts: FIVE.length,
      told: ["warning xlsx/sheet-without-workbook"],
    });
  });
});
