import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { INSPECT_RULES, rulesOf } from "../model/inspect/inspect-rules.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { generateKit } from "./generate-kit.ts";
import { inspectFiles } from "./inspect-files.ts";
import { inspectRulesPage } from "./inspect-rules-page.fixture.ts";
import { renderKit } from "./render-kit.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const FONTS = "assets/fonts";
const NORDLYS = "samples/nordlys/klynge.yaml";

/** Every package with the sample cluster that shows it. */
const SAMPLES: readonly (readonly [template: string, cluster: string, data: readonly string[]])[] = [
  ["kiap-type2-diabetes", NORDLYS, ["samples/nordlys/maalinger-2026-04.csv"]],
  ["midtkraft-b12", "samples/solsikke/klynge.yaml", ["samples/solsikke/maalinger-2026-04.csv"]],
  ["kaps-opioider-2", "samples/fjordlys/klynge.yaml", ["samples/fjordlys/maalinger-2026-04.csv"]],
  ["influenzavaccination", "samples/skovlyst/klynge.yaml", ["samples/skovlyst/maalinger-2026-04.csv"]],
  ["alkoholsamtalen", "samples/enghave/klynge.yaml", []],
];

interface Inspected {
  readonly kit: MeetingKit;
  readonly folder: string;
  readonly office: readonly string[];
  readonly key: string;
  readonly found: readonly Diagnostic[];
}

const kits: Inspected[] = [];

beforeAll(async () => {
  for (const [template, cluster, data] of SAMPLES) {
    const request = sampleRequest(join(temporaryFolder(), "out"), { template, cluster, data });
    const { kit, folder, files, key } = await generateKit(request);
    const office = files.map(({ name }) => join(folder, name)).filter((name) => /\.(pptx|docx)$/.test(name));
    const { diagnostics } = await inspectFiles({ files: office, cluster, key: key.path, fonts: FONTS });
    kits.push({ kit, folder, office, key: key.path, found: diagnostics });
  }
}, 180_000);

const refusal = async (work: Promise<unknown>): Promise<KitError> => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof KitError) return error;
  throw new Error("expected the files to be refused");
};

describe("our own sample kits", () => {
  it.each(SAMPLES.map(([template], at) => ({ template, at })))("hold every rule: $template", ({ at }) => {
    expect(kits[at]?.office.length).toBeGreaterThanOrEqual(3);
    expect(kits[at]?.found).toEqual([]);
  });

  it("are told in the table of all rules", async () => {
    const found = kits.flatMap((inspected) => inspected.found.flatMap(({ code }) => rulesOf(code)));
    const ours = new Map(
      INSPECT_RULES.map(({ id }) => [id, found.filter((rule) => rule === id).length] as const),
    );
    await expect(inspectRulesPage(INSPECT_RULES, ours)).toMatchFileSnapshot("../../docs/inspect-rules.md");
  });
});

describe("inspectFiles", () => {
  it("counts findings by file and looks for the whole cluster", async () => {
    const [{ folder, key } = { folder: "", key: "" }] = kits;
    const letter = join(folder, "brev.docx");
    writeFileSync(letter, "ikke en Office-fil");
    const { files, diagnostics } = await inspectFiles({
      files: [letter, join(folder, "findes-ikke.pptx")],
      ...{ key, cluster: NORDLYS, fonts: FONTS },
    });
    expect(files).toEqual([
      { file: letter, errors: 1, warnings: 0, notices: 0 },
      { file: join(folder, "findes-ikke.pptx"), errors: 1, warnings: 0, notices: 0 },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["package/readable-archive", "file/not-found"]);
  });

  it("says so when key or cluster file cannot be used", async () => {
    const missing = join(temporaryFolder(), "noegle.csv");
    const { diagnostics } = await inspectFiles({ files: [], key: missing, cluster: missing, fonts: FONTS });
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["file/not-found", missing],
      ["file/not-found", missing],
    ]);
  });
});

describe("the gate of every build", () => {
  it("refuses a kit that names a practice, and does not name it itself", async () => {
    const [{ kit }] = kits as [Inspected];
    const files = kit.files.map((file) =>
      file.kind === "deck"
        ? { ...file, properties: { ...file.properties, subject: "Tal fra 099013, Lægehuset Strandengen" } }
        : file,
    );
    const identities = { practices: ["099013"], names: ["Lægehuset Strandengen"], cvr: [] };
    const { kind, diagnostics } = await refusal(renderKit({ ...kit, files }, FONTS, identities));
    expect(kind).toBe("rendering");
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "hidden/ydernummer",
      "hidden/practice-name",
      "kit/fails-inspection",
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/099013|Strandengen/);
  });

  it("writes neither kit nor key when a file does not pass", async () => {
    const folder = temporaryFolder();
    const cluster = join(folder, "klynge.yaml");
    const text = readFileSync(NORDLYS, "utf8");
    writeFileSync(cluster, text.replace("mødelokale 2", "lokale 099013"));
    const out = join(folder, "out");
    const { kind, diagnostics } = await refusal(generateKit(sampleRequest(out, { cluster })));
    expect(kind).toBe("rendering");
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(["hidden/ydernummer", "kit/fails-inspection"]),
    );
    expect(existsSync(out)).toBe(false);
  });
});
