import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileInto } from "./compiled.fixture.ts";
import { type DiskFault, withDiskFault } from "./disk-faults.fixture.ts";

const NAMES = ["deck.pptx", "praksis/a.docx", "praksis/b.docx"];
const LENGTH = 20_000;

/** A program of its own, so that it can be killed like one: writes a kit and dies at the step it is told. */
const VICTIM = `
import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { writeKitFolder } from "./write/write-kit-folder.js";
const [folder, version, lastStep, force] = process.argv.slice(2);
const text = version.repeat(${LENGTH});
const sha256 = createHash("sha256").update(text).digest("hex");
const names = ${JSON.stringify(NAMES)};
const files = new Map([...names.map((name) => [name, Buffer.from(text)]),
  ["intern/kit.json", Buffer.from(JSON.stringify({ files: names.map((name) => ({ name, sha256 })) }))]]);
const earlier = join(dirname(folder), "tidligere", basename(folder));
let steps = 0;
const onStep = (step) => {
  if (++steps > Number(lastStep)) { console.log(step); process.kill(process.pid, "SIGKILL"); }
};
try {
  await writeKitFolder(folder, files, { force: force === "force", earlier, onStep });
} catch (cause) {
  if (cause?.kind !== "writing") throw cause;
  console.log(cause.diagnostics.map(({ code }) => code).join());
  process.exitCode = 5;
}
`;

interface VictimRun {
  /** How many of the steps that the writer tells are taken before it is killed. */
  readonly lastStep?: number;
  readonly force?: boolean;
  readonly fault?: DiskFault;
}

interface VictimEnd {
  readonly isDone: boolean;
  readonly isKilled: boolean;
  /** Code of the message it ended with. */
  readonly refusal: string | undefined;
  readonly stderr: string;
}

export interface Victim {
  /** Folder of its own, to work in. */
  readonly home: string;
  readonly write: (folder: string, version: string, run?: VictimRun) => VictimEnd;
  readonly remove: () => void;
}

/** Compiles the writers as they are now. */
export function makeVictim(): Victim {
  const home = mkdtempSync(join(tmpdir(), "victim-"));
  compileInto(home, ["write", "disk", "model"]);
  writeFileSync(join(home, "package.json"), '{"type":"module"}');
  writeFileSync(join(home, "victim.js"), VICTIM);
  const write: Victim["write"] = (
    folder,
    version,
    { lastStep = Number.POSITIVE_INFINITY, force = false, fault } = {},
  ) => {
    const shim = fault ? withDiskFault(fault) : { args: [], env: {} };
    const words = [join(home, "victim.js"), folder, version, String(lastStep), force ? "force" : ""];
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...shim.args, ...words], {
      encoding: "utf8",
      env: { ...process.env, ...shim.env },
    });
    const refusal = status === 5 ? stdout.trim() : undefined;
    return { isDone: status === 0, isKilled: signal === "SIGKILL", refusal, stderr };
  };
  return { home, write, remove: () => rmSync(home, { recursive: true }) };
}

/** The version every file is of; "torn" when they differ, "none" when there is no kit. */
export function versionIn(folder: string): string {
  try {
    const texts = new Set(NAMES.map((name) => readFileSync(join(folder, name), "utf8")));
    const [text = ""] = texts;
    return texts.size === 1 && text.length === LENGTH ? text.slice(0, 1) : "torn";
  } catch {
    return readdirSync(join(folder, "..")).includes("kit") ? "torn" : "none";
  }
}

/** The version of every kit kept beside a kit, by name. */
export function keptBeside(kit: string): Readonly<Record<string, string>> {
  const kept = join(kit, "..", "tidligere");
  const names = existsSync(kept) ? readdirSync(kept).sort() : [];
  return Object.fromEntries(names.map((name) => [name, versionIn(join(kept, name))]));
}

/** What lies where a kit is to be written: nothing, a kit, or one that somebody has edited. */
export type Before = "first" | "untouched" | "edited";

/** Makes the situation a run starts from, and tells which version of a kit is in it. */
export function startFrom(victim: Victim, before: Before): { readonly start: string; readonly old: string } {
  const start = join(victim.home, `start-${before}`);
  mkdirSync(start);
  const kit = join(start, "kit");
  if (before !== "first" && !victim.write(kit, "1").isDone) throw new Error("the first kit was not written");
  if (before === "edited") writeFileSync(join(kit, "deck.pptx"), "1".repeat(LENGTH - 1).padStart(LENGTH));
  return { start, old: before === "first" ? "none" : versionIn(kit) };
}
