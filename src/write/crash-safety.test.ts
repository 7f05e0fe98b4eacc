import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recoverFromKill } from "./recover-from-kill.ts";
import { writeKitFolder } from "./write-kit-folder.ts";

const SOURCE = join(import.meta.dirname, "..");
const NAMES = ["deck.pptx", "praksis/a.docx", "praksis/b.docx"];
const LENGTH = 20_000;
let home: string;

/** A program of its own, so that it can be killed like one: writes a kit and dies at the step it is told. */
const VICTIM = `
import { createHash } from "node:crypto";
import { writeKitFolder } from "./write/write-kit-folder.js";
const [folder, version, lastStep, force] = process.argv.slice(2);
const text = version.repeat(${LENGTH});
const sha256 = createHash("sha256").update(text).digest("hex");
const names = ${JSON.stringify(NAMES)};
const files = new Map([...names.map((name) => [name, Buffer.from(text)]),
  ["intern/kit.json", Buffer.from(JSON.stringify({ files: names.map((name) => ({ name, sha256 })) }))]]);
let steps = 0;
const onStep = (step) => {
  if (++steps > Number(lastStep)) { console.log(step); process.kill(process.pid, "SIGKILL"); }
};
await writeKitFolder(folder, files, { force: force === "force", onStep });
`;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "kill-"));
  for (const stage of ["write", "model", "model/messages"]) {
    mkdirSync(join(home, stage));
    for (const name of readdirSync(join(SOURCE, stage)).filter((file) =>
      /(?<![.]test|[.]d)[.]ts$/.test(file),
    )) {
      const source = readFileSync(join(SOURCE, stage, name), "utf8");
      writeFileSync(join(home, stage, name.replace(/ts$/, "js")), compiled(source));
    }
  }
  writeFileSync(join(home, "package.json"), '{"type":"module"}');
  writeFileSync(join(home, "victim.js"), VICTIM);
});
afterAll(() => rmSync(home, { recursive: true }));

function compiled(source: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

function run(folder: string, version: string, lastStep = Number.POSITIVE_INFINITY, force = "") {
  const args = [join(home, "victim.js"), folder, version, String(lastStep), force];
  const { status, signal, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { isDone: status === 0, isKilled: signal === "SIGKILL", stderr };
}

/** The version every file is of; "torn" when they differ, "none" when there is no kit. */
function versionIn(folder: string): string {
  try {
    const texts = new Set(NAMES.map((name) => readFileSync(join(folder, name), "utf8")));
    const [text = ""] = texts;
    return texts.size === 1 && text.length === LENGTH ? text.slice(0, 1) : "torn";
  } catch {
    return readdirSync(join(folder, "..")).includes("kit") ? "torn" : "none";
  }
}

it.each(["first", "untouched", "edited"])("a kill at any step leaves one whole kit: %s", async (before) => {
  const start = join(home, `start-${before}`);
  mkdirSync(start);
  if (before !== "first") expect(run(join(start, "kit"), "1").isDone).toBe(true);
  if (before === "edited")
    writeFileSync(join(start, "kit", "deck.pptx"), "1".repeat(19_999).padStart(20_000));
  const old = before === "first" ? "none" : versionIn(join(start, "kit"));
  const versionsAfterKill: string[] = [];
  for (let step = 0; ; step += 1) {
    const place = join(home, `${before}-${step}`);
    const kit = join(place, "kit");
    cpSync(start, place, { recursive: true });
    const killed = run(kit, "2", step, "force");
    if (killed.isDone) break;
    expect(killed).toMatchObject({ isKilled: true, stderr: "" });
    versionsAfterKill.push(versionIn(kit));
    await recoverFromKill(kit);
    expect([old, "2"]).toContain(versionIn(kit));
    expect(readdirSync(place)).toEqual(versionIn(kit) === "none" ? [] : ["kit"]);
    expect(run(kit, "3", undefined, "force")).toMatchObject({ isDone: true, stderr: "" });
    expect([versionIn(kit), readdirSync(place)]).toEqual(["3", ["kit"]]);
  }
  // make staging, four files, keep hand work, set aside | publish | discard, clear
  const gone = before === "first" ? old : "none";
  expect(versionsAfterKill).toEqual([...Array(7).fill(old), gone, "2", "2"]);
});

it.each(["write file", "keep hand work", "set aside", "publish", "discard"])(
  "of two runs at once the later has its way, and the earlier says so: %s",
  async (moment) => {
    const place = join(home, `race-${moment.replaceAll(" ", "-")}`);
    mkdirSync(place);
    const kit = join(place, "kit");
    expect(run(kit, "1").isDone).toBe(true);
    let others = 0;
    const onStep = (step: string) => {
      if (step === moment && others++ === 0)
        expect(run(kit, "2", undefined, "force")).toMatchObject({ isDone: true, stderr: "" });
    };
    const files = new Map([["deck.pptx", new Uint8Array(9)]]);
    await expect(writeKitFolder(kit, files, { force: true, onStep })).rejects.toMatchObject({
      kind: "writing",
      diagnostics: [{ code: "kit/written-by-another", place: { file: kit } }],
    });
    expect([versionIn(kit), readdirSync(place)]).toEqual(["2", ["kit"]]);
  },
);
