import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../conductors/sample-kit.fixture.ts";
import { collect, followUp, render } from "../../index.ts";
import { type KitManifest, MANIFEST_SCHEMA_VERSION } from "../../model/kit-manifest.ts";
import { fillAsWord } from "../../read/fill-as-word.fixture.ts";
import { changedData } from "../later-data.fixture.ts";

const SAMPLE = join(import.meta.dirname, "../../../samples/skovlyst");
const FOLDER = "skovlyst-klyngen/influenzavaccination";

/**
 * Manifests as programs wrote them: of today's sample cluster, with six of its members. A kit of every version lies
 * here from the day the version is raised, made by the last program that wrote it.
 */
const VERSIONS = Array.from({ length: MANIFEST_SCHEMA_VERSION - 1 }, (_, index) => index + 1);

function textOf(version: number): string {
  return gunzipSync(readFileSync(join(import.meta.dirname, `version-${version}.json.gz`))).toString();
}

/** A place as it was left half a year ago: key and kit, of which the manifest is all that is left. */
function placeOf(name: string, manifest: string): { readonly place: string; readonly kit: string } {
  const place = join(temporaryFolder(), name);
  const kit = join(place, "out", FOLDER, "2026-05-19");
  mkdirSync(join(kit, "intern"), { recursive: true });
  writeFileSync(join(kit, "intern/kit.json"), manifest);
  mkdirSync(join(place, "out/noegler"));
  cpSync(join(SAMPLE, "noegle.csv"), join(place, `out/noegler/${FOLDER.replace("/", "-")}.csv`));
  return { place, kit };
}

/** The sample's figures a year later, of the six. */
function laterFigures(place: string): string {
  const path = join(place, "maalinger.csv");
  const others = /^praksis;(?!0992(03|17|21|34|40|56);).*\n/gm;
  writeFileSync(path, readFileSync(join(SAMPLE, "maalinger-2026-04.csv"), "utf8").replaceAll(others, ""));
  const text = readFileSync(changedData(path, path, { numerator: ({ numerator }) => numerator + 7 }), "utf8");
  writeFileSync(
    path,
    text.replaceAll(/\b202[456]-/g, (year) => `${Number(year.slice(0, 4)) + 1}-`),
  );
  return path;
}

const manifestIn = (folder: string): KitManifest =>
  JSON.parse(readFileSync(join(folder, "intern/kit.json"), "utf8"));

/** The files but the two sheets to write on, which were no documents before version 3. */
const others = ({ kit }: KitManifest) =>
  kit.files.filter(({ name }) => !/(moedenoter|implementeringsplan)[.]docx$/.test(name));

/** Every text of several words and every tag, each once; the program's own names for things are single words. */
function wordsOf(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return new Set(/[ -]/.test(value) ? [value] : []);
  const parts = typeof value === "object" && value !== null ? Object.values(value) : [];
  return new Set(parts.flatMap((part) => [...wordsOf(part)]));
}

describe.each(VERSIONS)("a kit of version %i", (version) => {
  it("is rendered in its own words, past the release gate", async () => {
    const { place, kit } = placeOf(`render-${version}`, textOf(version));
    const again = join(place, "igen");
    expect(await render({ folder: kit, out: again })).toMatchObject({ diagnostics: [] });
    const before: KitManifest = JSON.parse(textOf(version));
    const after = manifestIn(again);
    expect(after.schemaVersion).toBe(MANIFEST_SCHEMA_VERSION);
    const words = wordsOf(after.kit);
    expect([...wordsOf(before.kit)].filter((text) => !words.has(text))).toEqual([]);
    expect({ ...after.kit, files: others(after) }).toEqual({ ...before.kit, files: others(before) });
    expect(after.files.map(({ name }) => name)).toEqual(before.files.map(({ name }) => name));
    // What has been rendered is a kit of today, and renders itself.
    expect(await render({ folder: again, out: again })).toMatchObject({ diagnostics: [] });
  });

  it("is followed up under its own codes", async () => {
    const { place, kit } = placeOf(`follow-up-${version}`, textOf(version));
    const before = readFileSync(join(kit, "intern/kit.json"), "utf8");
    const out = join(place, "out");
    const next = await followUp({ folder: kit, data: [laterFigures(place)], date: "2027-05-18", out });
    expect(next.folder).toBe(join(out, FOLDER, "2027-05-18"));
    const labels = ({ kit: { results } }: KitManifest) =>
      results.measures.map(({ practices }) => practices.map(({ label }) => label));
    const after = manifestIn(next.folder);
    expect(labels(after)).toEqual(labels(JSON.parse(before)));
    expect(after.kit.history).toMatchObject([{ meetingDate: "2026-05-19" }]);
    // Where it knew no classes of size, and without a register no sizes are known now, all are one class, and drawn alike.
    const all = new Set(labels(after).flat());
    const { sizeClasses } = JSON.parse(before).kit.results;
    const classes = sizeClasses ?? Object.fromEntries([...all].map((label) => [label, 1]));
    expect(after.kit.results.sizeClasses).toEqual(classes);
    for (const { practices } of after.kit.results.measures) {
      const sizes = practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell.drawnFrom : []));
      expect(new Set(sizes).size).toBeLessThanOrEqual(new Set(Object.values(classes)).size);
    }
    expect(readFileSync(join(kit, "intern/kit.json"), "utf8")).toBe(before);
  });

  it("takes in what its meeting decided", async () => {
    const { place, kit } = placeOf(`collect-${version}`, textOf(version));
    const again = join(place, "igen");
    await render({ folder: kit, out: again });
    const sheet = readdirSync(again).find((name) => name.endsWith("-implementeringsplan.docx"));
    const blank = readFileSync(join(again, sheet ?? ""));
    const answers = {
      "plan-kode": "B",
      "plan-maalepunkt": "1. Vaccineret mod influenza, 65 år og derover",
      "plan-niveau": "klinikken",
      "plan-aendring": "Vi ringer til dem",
    };
    const plan = join(place, "plan.docx");
    writeFileSync(plan, fillAsWord(blank, answers));
    expect(await collect({ folder: kit, files: [plan] })).toMatchObject({ counts: { added: 1 } });
    expect(readFileSync(join(kit, "intern/decisions.yaml"), "utf8")).toContain("Vi ringer til dem");
  });
});

it("renders the first kits, which had no data-control sheet, without one", async () => {
  const { control: _, ...first } = JSON.parse(textOf(1));
  const { place, kit } = placeOf("uden-kontrol", JSON.stringify(first));
  const again = join(place, "igen");
  expect(await render({ folder: kit, out: again })).toMatchObject({ diagnostics: [] });
  const { files } = manifestIn(again);
  expect(files.map(({ name }) => name)).toEqual(first.kit.files.map(({ name }: { name: string }) => name));
});
