import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MANIFEST_SCHEMA_VERSION } from "../model/kit-manifest.ts";
import { readKitFolder, UPGRADES } from "./read-kit-folder.ts";

const HASH = "a".repeat(64);
const MANIFEST = {
  schemaVersion: MANIFEST_SCHEMA_VERSION,
  program: { name: "klyngepakke", version: "0.1.0" },
  template: { id: "kiap-type2-diabetes", version: "1.0.0" },
  inputs: [{ role: "cluster", name: "klynge.yaml", sha256: HASH }],
  files: [{ name: "nordlys-praesentation.pptx", sha256: HASH }],
  control: { topic: "type2-diabetes", disclosureLimit: 5, minimumDenominator: 10, measures: [], files: [] },
  kit: {
    cluster: "Klynge Nordlys",
    region: "Region Nordjylland",
    topic: "Type 2-diabetes",
    meetingDate: "2026-05-12",
    meeting: {},
    contact: {},
    references: ["region"],
    definitions: {},
    view: "closed",
    template: { id: "kiap-type2-diabetes", version: "1.0.0" },
    folder: "nordlys/kiap-type2-diabetes/2026-05-12",
    files: [{ kind: "deck", name: "nordlys-praesentation.pptx", properties: {}, deck: {} }],
    charts: [],
    results: { measures: [], coverage: {} },
  },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-kit-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function codesFor(manifest: unknown): Promise<readonly string[]> {
  await mkdir(join(folder, "intern"));
  const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
  await writeFile(join(folder, "intern", "kit.json"), text);
  return (await readKitFolder(folder)).diagnostics.map(({ code }) => code);
}

describe("readKitFolder", () => {
  it("gives back the manifest the program wrote", async () => {
    await codesFor(MANIFEST);
    expect(await readKitFolder(folder)).toEqual({ ok: true, value: MANIFEST, diagnostics: [] });
  });

  it("gives back a gap in a list as it was: a course without a level for one of its periods", async () => {
    const points = [{ value: 7 }, undefined, { value: 9 }];
    await codesFor({ ...MANIFEST, kit: { ...MANIFEST.kit, charts: [{ kind: "trend", points }] } });
    const read = await readKitFolder(folder);
    expect(read.ok && read.value.kit.charts).toStrictEqual([{ kind: "trend", points }]);
  });

  it("says so when the folder is no kit, or not there at all", async () => {
    for (const path of [folder, join(folder, "missing")]) {
      const { ok, diagnostics } = await readKitFolder(path);
      expect(ok).toBe(false);
      expect(diagnostics).toMatchObject([{ code: "kit/not-a-kit-folder", place: { file: path } }]);
    }
  });

  it("says so when the path is a file or the manifest a folder", async () => {
    await writeFile(join(folder, "plain.txt"), "");
    expect((await readKitFolder(join(folder, "plain.txt"))).diagnostics).toMatchObject([
      { code: "kit/not-a-kit-folder" },
    ]);
    await mkdir(join(folder, "intern", "kit.json"), { recursive: true });
    expect((await readKitFolder(folder)).diagnostics).toMatchObject([
      { code: "file/is-folder", place: { file: join(folder, "intern", "kit.json") } },
    ]);
  });

  it("names both formats when a newer program wrote the kit", async () => {
    await codesFor({ ...MANIFEST, schemaVersion: 700, kit: "unknown shape" });
    expect((await readKitFolder(folder)).diagnostics).toMatchObject([
      { code: "kit/newer-manifest", values: { found: 700, known: MANIFEST_SCHEMA_VERSION } },
    ]);
  });

  it("takes every earlier format for today's", async () => {
    const { control: _, ...first } = MANIFEST;
    for (const [index, manifest] of [first, MANIFEST].entries())
      for (const schemaVersion of [...UPGRADES.keys()].map((step) => step + 1)) {
        const place = join(folder, `${index}-${schemaVersion}`);
        await mkdir(join(place, "intern"), { recursive: true });
        await writeFile(join(place, "intern", "kit.json"), JSON.stringify({ ...manifest, schemaVersion }));
        const value = { ...manifest, schemaVersion: MANIFEST_SCHEMA_VERSION };
        expect(await readKitFolder(place)).toEqual({ ok: true, value, diagnostics: [] });
      }
    expect(UPGRADES).toHaveLength(MANIFEST_SCHEMA_VERSION - 1);
  });

  it.each([
    ["cut short", JSON.stringify(MANIFEST).slice(0, 200)],
    ["empty", ""],
    ["a list", []],
    ["without a kit", { ...MANIFEST, kit: undefined }],
    ["without hashes", { ...MANIFEST, files: [{ name: "a.pptx" }] }],
    ["of a format there never was", { ...MANIFEST, schemaVersion: 0 }],
    ["of half a format", { ...MANIFEST, schemaVersion: 1.5 }],
    ["of a format in words", { ...MANIFEST, schemaVersion: "1" }],
    ["with a deck that has no slides' home", withFile({ deck: undefined })],
    ["with half a plan of a time when it was a sheet", withSheet({ kind: "plan" })],
    ["with half a notes sheet of that time", withSheet({ kind: "notes", who: [], blocks: [] })],
    ["with a sheet there never was", withSheet({ kind: "cards", rows: [] })],
  ])("calls a manifest damaged that is %s", async (_, manifest) => {
    expect(await codesFor(manifest)).toEqual(["kit/damaged-manifest"]);
  });

  it.each([
    "../../evil.pptx",
    "/etc/evil.pptx",
    "a//b.pptx",
    "a\\b.pptx",
    "C:evil.pptx",
    ".hidden",
    "",
    "a/.",
  ])("takes no file name that could leave the folder: %j", async (name) => {
    expect(await codesFor(withFile({ name }))).toEqual(["kit/damaged-manifest"]);
  });
});

function withFile(change: object): unknown {
  return { ...MANIFEST, kit: { ...MANIFEST.kit, files: [{ ...MANIFEST.kit.files[0], ...change }] } };
}

function withSheet(sheet: object): unknown {
  const [file] = MANIFEST.kit.files;
  return {
    ...MANIFEST,
    schemaVersion: 2,
    kit: { ...MANIFEST.kit, files: [{ ...file, kind: "sheet", sheet }] },
  };
}
