import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../conductors/deliver-kit.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { renderControlSheet } from "../conductors/render-kit.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { dataControlSheet } from "../kit/documents/data-control-document.ts";
import { KitError } from "../model/kit-error.ts";
import { type KitManifest, MANIFEST_NAME } from "../model/kit-manifest.ts";
import { searchedTexts } from "../office/inspect/hidden/search-texts.ts";

const DATA = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
const CLUSTER = readFileSync("samples/nordlys/klynge.yaml", "utf8");
const SHEET = "intern/nordlys-klyngen-type2-diabetes-datakontrol.docx";
const SOURCE_HASH = /[0-9a-f]{64}|(?<=begynder )[0-9a-f]{4}(?:[ \u00a0][0-9a-f]{4}){3}/g;

function handedOut({ folder, files }: Delivery): Readonly<Record<string, string>> {
  const names = files.map(({ name }) => name).filter((name) => !name.startsWith("intern/"));
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

const manifestOf = ({ folder }: { readonly folder: string }): Required<KitManifest> =>
  JSON.parse(readFileSync(join(folder, MANIFEST_NAME), "utf8"));

/** What a sheet or manifest says, with the checksums of sources and files left out. */
function wordsOf({ folder }: { readonly folder: string }, name: string): string {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  return [...searchedTexts(new Map([[name, bytes]])).values()].flat().join("\n").replaceAll(SOURCE_HASH, "…");
}

/** A build of the sample cluster with other numbers or members, under the codes of the sample's key. */
async function build(
  changes: {
    readonly data?: string;
    readonly cluster?: string;
    readonly dataName?: string;
    readonly plan?: string;
  } = {},
) {
  const work = temporaryFolder();
  const data = join(work, changes.dataName ?? "maalinger-2026-04.csv");
  const cluster = join(work, "klynge.yaml");
  const key = join(work, "noegle.csv");
  writeFileSync(data, changes.data ?? DATA);
  writeFileSync(cluster, changes.cluster ?? CLUSTER);
  writeFileSync(key, readFileSync("samples/nordlys/noegle.csv"));
  if (changes.plan !== undefined) writeFileSync(join(work, "kolonner.yaml"), changes.plan);
  return generateKit(sampleRequest(join(work, "out"), { data: [data], cluster, key }));
}

let sample: Delivery;
beforeAll(async () => {
  sample = await build();
}, 60_000);

describe("the data-control sheet", () => {
  it("lies in intern/, for its owner's eyes only, and says in its first words that it stays with the unit", () => {
    expect(statSync(join(sample.folder, SHEET)).mode & 0o077).toBe(0);
    expect(readdirSync(sample.folder).filter((name) => name.includes("datakontrol"))).toEqual([]);
    const words = wordsOf(sample, SHEET);
    expect(words).toContain("Arket bliver i enheden.");
    expect(words).toContain("Bliver i enheden · Nordlys-Klyngen");
    for (const label of ["Dataansvarlig", "Retsgrundlag", "Slettefrist"]) expect(words).toContain(label);
  });

  it("counts every file and part that was searched, itself and the manifest included", () => {
    const { control, files } = manifestOf(sample);
    const everything = new Map(
      [...files.map(({ name }) => name), MANIFEST_NAME].map((name) => [
        name,
        new Uint8Array(readFileSync(join(sample.folder, name))),
      ]),
    );
    expect(control.search?.files).toBe(everything.size);
    expect(control.search?.parts).toBe([...searchedTexts(everything).values()].flat().length);
    expect(control.search?.wanted).toMatchObject({ practices: 11, names: 11 });
    expect(control.search?.wanted.hiddenCounts).toBeGreaterThan(0);
    expect(control.search?.found).toEqual({ practices: 0, names: 0, cvr: 0, cprLike: 0, hiddenCounts: 0 });
  });

  it("adds up to the practices that take part, measure by measure, without a single value", () => {
    const { control, kit } = manifestOf(sample);
    expect(control.measures).toHaveLength(7);
    for (const { shown, hidden } of control.measures) {
      expect(shown + Object.values(hidden).reduce((sum, count) => sum + count, 0)).toBe(10);
    }
    for (const { practices } of kit.results.measures) {
      for (const { cell } of practices)
        if (cell.kind === "hidden") expect(Object.keys(cell)).toEqual(["kind", "reason"]);
    }
  });

  it("is left without a search when the files are made again as other bytes than those that were searched", async () => {
    const manifest = manifestOf(sample);
    const { fonts, program } = sampleRequest("");
    const again = (folder: string) =>
      renderAgain({ folder, out: join(temporaryFolder(), "igen"), force: false, fonts, program });
    const other = await build();
    const files = manifest.files.map((file) => ({ ...file, sha256: "0".repeat(64) }));
    writeFileSync(join(other.folder, MANIFEST_NAME), JSON.stringify({ ...manifest, files }));
    const { folder } = await again(other.folder);
    expect(manifestOf({ folder }).control.search).toBeUndefined();
    expect(wordsOf({ folder }, SHEET)).toContain("ikke søgt efter navne og numre denne gang");
  });

  it("fits on one page wherever it promises to, with words as long as they come", async () => {
    const { control, kit } = manifestOf(sample);
    const [measure] = control.measures;
    const files = Array.from({ length: 12 }, (_, index) => ({
      name: `klyngen-ved-skaerbaek-aa-og-aadal-opioider-ark-${index}.docx`,
      errors: 0,
      warnings: 1,
    }));
    for (const sources of [3, 6]) {
      const inputs = Array.from({ length: sources }, (_, index) => ({
        role: "data" as const,
        name: `opioider-foerste-halvaar-2026-midtjylland-${index}.xlsx`,
        sha256: "a".repeat(64),
      }));
      const sheets = Array.from({ length: 16 }, (_, more) =>
        dataControlSheet(
          kit,
          inputs,
          {
            ...control,
            files,
            measures: Array.from({ length: 5 + more }, () => ({
              ...measure!,
              title: "Brugere af depotopioid i alt",
            })),
          },
          "a".repeat(64),
        ),
      );
      const largest = sheets.findLast(({ document }) => document.isOnePage);
      expect(largest).toBeDefined();
      if (largest) await renderControlSheet(largest, kit, { fonts: "assets/fonts" });
    }
  });

  it("calls a file that is named after a practice by a neutral name", async () => {
    const named = await build({ dataName: "099013-tal.csv" });
    const names = manifestOf(named).inputs.map(({ name }) => name);
    expect(names).toContain("klynge.yaml");
    expect(names.at(-1)).toBe(`data-${names.length}.csv`);
    expect(handedOut(named)).toEqual(handedOut(sample));
  });
});

describe("numbers that are hidden", () => {
  it("leave no trace: with others in their place every file handed out is the same, byte by byte", async () => {
    const other = DATA.replace("metformin-ved-lav-egfr;3;18", "metformin-ved-lav-egfr;2;18").replace(
      "metformin-ved-lav-egfr;1;8",
      "metformin-ved-lav-egfr;2;8",
    );
    expect(other).not.toBe(DATA);
    const twin = await build({ data: other });
    expect(handedOut(twin)).toEqual(handedOut(sample));
    expect(twin.kit).toEqual(sample.kit);
  });
});

describe("figures that can hardly be right", () => {
  const smallRegion = DATA.replace("hba1c-over-58;6344;24978", "hba1c-over-58;20;100");

  it("stop the build with one message and the line that answers it", async () => {
    const error = await build({ data: smallRegion }).catch((cause: unknown) => cause);
    const asked =
      error instanceof KitError ? error.diagnostics.filter(({ severity }) => severity === "error") : [];
    expect(asked.map(({ code, values }) => [code, values?.line])).toEqual([
      ["data/doubtful", "confirmed: [region]"],
    ]);
  });

  it("go through with that line, and the sheet says that they were confirmed", async () => {
    const confirmed = await build({ data: smallRegion, cluster: `${CLUSTER}\nconfirmed: [region]\n` });
    expect(confirmed.diagnostics.map(({ code }) => code)).toContain("data/confirmed");
    expect(wordsOf(confirmed, SHEET)).toContain("en region med færre patienter end klyngen");
    expect(wordsOf(sample, SHEET)).not.toContain("undersøgt og rigtigt");
  }, 60_000);
});

describe("counts worked out from percentages", () => {
  const [header = "", ...rows] = DATA.trim().split("\n");
  const names = header.split(";");
  const [top, bottom] = [names.indexOf("tæller"), names.indexOf("nævner")];
  const percentages = rows.map((row) => {
    const cells = row.split(";");
    const percent = Number(cells[bottom]) === 0 ? 0 : (100 * Number(cells[top])) / Number(cells[bottom]);
    return cells.with(top, `${percent.toFixed(8).replace(".", ",")} %`).join(";");
  });
  const data = [names.with(top, "andel").join(";"), ...percentages].join("\n");
  const columns = names.map((name) => `      ${name}: ${name === "tæller" ? "procent" : name}`).join("\n");
  const plan = `ark:\n  - kolonner:\n${columns.replace("tæller: procent", "andel: procent")}\n`;

  it("are confirmed in the plan first", async () => {
    const error = await build({ data }).catch((cause: unknown) => cause);
    expect(error instanceof KitError ? error.diagnostics.map(({ code }) => code) : []).toContain(
      "plan/columns",
    );
  });

  it("give the same files, and the sheet says so", async () => {
    const built = await build({ data, plan });
    expect(handedOut(built)).toEqual(handedOut(sample));
    expect(wordsOf(built, SHEET)).toMatch(
      /regnet ud af procent og nævner og rundet af til hele antal: .*HbA1c/,
    );
    expect(wordsOf(sample, SHEET)).not.toContain("regnet ud af procent");
  }, 60_000);
});
