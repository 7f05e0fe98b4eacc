import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { KitManifest } from "../model/kit-manifest.ts";
import { type DiskFault, NO_STEP, withDiskFault } from "../write/disk-faults.fixture.ts";
import { compileProgram } from "./compiled-program.fixture.ts";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const TEMPLATE = "alkoholsamtalen";
const CLUSTER = readFileSync(join(PACKAGE, "samples/enghave/klynge.yaml"), "utf8");
/** The key of a place, beside its `out/`. */
export const KEY = "noegle.csv";
const KIT = "enghave-klyngen/alkoholsamtalen/2026-11-11";

/** How a build is run. */
export interface RunOptions {
  /** Folder given as `--out`, from where the run stands. */
  readonly out?: string;
  /** Cluster file, from there too. */
  readonly cluster?: string;
  /** Nothing else of the environment is there. */
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  readonly fault?: Omit<DiskFault, "below">;
}

export interface Ended {
  /** "killed" when it did not end by itself. */
  readonly exitCode: number | "killed";
  /** Codes of the errors it told, in their order. */
  readonly said: string;
  /** Where it says its kit is, from where it stood. */
  readonly folder: string;
}

export interface Program {
  /** A fresh folder with the input of the new kit and an `out/` with the old one; under a name of one's choice. */
  readonly place: (name?: string) => string;
  /** Runs the whole command in a place. */
  readonly build: (place: string, options?: RunOptions) => Promise<Ended>;
  /** How many steps of writing a build over an old kit takes, and one that is the first. */
  readonly steps: { readonly over: number; readonly first: number };
  /** Which kit lies in a folder, byte for byte; "torn" when it is neither, and "none" when there is no folder. */
  readonly versionOf: (kit: string) => "old" | "new" | "none" | "torn";
  readonly remove: () => void;
}

/** The input as one version of it, by which old and new kits are told apart. */
export function writeInput(place: string, version: "old" | "new", klynge = "Enghave-Klyngen"): void {
  const yaml = CLUSTER.replace(/(place: ).+/, version === "old" ? "$1Biblioteket" : "$1Rådhuset");
  writeFileSync(join(place, "klynge.yaml"), yaml.replace(/(klynge: ).+/, `$1${JSON.stringify(klynge)}`));
}

/** Compiles the program as it is now, and builds the old kit and the one that a new one is to be like. */
export async function makeProgram(): Promise<Program> {
  const { home, cli, remove } = compileProgram();
  const start = join(home, "start");
  let places = 0;
  const place: Program["place"] = (name = "place") => {
    places += 1;
    const made = join(home, "places", String(places), name);
    cpSync(start, made, { recursive: true });
    return made;
  };
  const build: Program["build"] = (where, options = {}) => runBuild(cli, where, options);
  mkdirSync(start);
  writeInput(start, "old");
  const { exitCode, said } = await build(start);
  if (exitCode !== 0) throw new Error(`the first build ended with ${exitCode} ${said}`);
  writeInput(start, "new");
  const report = join(home, "steps");
  const count = async (where: string) => {
    await build(where, { fault: { code: "EIO", at: NO_STEP, report } });
    return Number(readFileSync(report, "utf8"));
  };
  const [reference, empty] = [place(), place()];
  forget(empty);
  const steps = { over: await count(reference), first: await count(empty) };
  const versions = new Map([
    [listOf(kitOf(start)), "old"],
    [listOf(kitOf(reference)), "new"],
    ["[]", "none"],
  ] as const);
  const versionOf: Program["versionOf"] = (kit) => versions.get(listOf(kit)) ?? "torn";
  return { place, build, steps, versionOf, remove };
}

/** Takes kit and key away, as before a cluster's first build. */
export function forget(place: string): void {
  for (const name of ["out", KEY]) rmSync(join(place, name), { recursive: true });
}

export function kitOf(place: string, out = "out"): string {
  return join(place, out, KIT);
}

/** The kits of a place that are kept since another took their place. */
export function keptOf(place: string): readonly string[] {
  const [kept, date] = [join(place, "out", "tidligere", dirname(KIT)), basename(KIT)];
  const names = existsSync(kept) ? readdirSync(kept) : [];
  return names.filter((name) => name.startsWith(`${date}-`)).map((name) => join(kept, name));
}

async function runBuild(
  cli: string,
  place: string,
  { out = "out", cluster = "klynge.yaml", env = {}, nodeArgs = [], fault }: RunOptions,
): Promise<Ended> {
  const shim = fault ? withDiskFault({ ...fault, below: place }) : { args: [], env: {} };
  const words = ["build", TEMPLATE, "--cluster", cluster, "--key", KEY, "--out", out, "--json"];
  const run = promisedRun([...shim.args, ...nodeArgs, cli, ...words], {
    cwd: place,
    env: { ...env, ...shim.env },
  });
  const { code, signal, stdout } = await run;
  if (signal === "SIGKILL") return { exitCode: "killed", said: "", folder: "" };
  const { diagnostics = [], folder = "" }: Answer = JSON.parse(stdout || "{}");
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return { exitCode: code, said: [...new Set(errors.map((each) => each.code))].join(), folder };
}

/** What `--json` prints, as far as it matters here. */
interface Answer {
  readonly diagnostics?: readonly { readonly code: string; readonly severity: string }[];
  readonly folder?: string;
}

function promisedRun(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
) {
  return new Promise<{ code: number; signal: string | null; stdout: string }>((resolve) => {
    const child = execFile(process.execPath, args, { ...options, maxBuffer: 2 ** 26 }, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, signal: child.signalCode, stdout }),
    );
  });
}

/** Checksum of every file in a folder, by its path there; nothing when the folder is not there. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (each) => !each.isDirectory(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), sha256(path)]));
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function listOf(folder: string): string {
  return JSON.stringify([...filesIn(folder)]);
}

/** Whether a kit has every file its manifest tells, as it tells it, and no other. */
export function isWhole(kit: string): boolean {
  const manifest = join(kit, "intern", "kit.json");
  if (!existsSync(manifest)) return false;
  const { files }: KitManifest = JSON.parse(readFileSync(manifest, "utf8"));
  const expected = new Map(files.map(({ name, sha256: hash }) => [join(name), hash]));
  const found = new Map([...filesIn(kit)].filter(([name]) => name !== join("intern", "kit.json")));
  return found.size === expected.size && [...found].every(([name, hash]) => expected.get(name) === hash);
}

/** What killed or failed runs have left beside the kits and keys of a place. */
export function leftBehind(place: string): readonly string[] {
  const names = readdirSync(place, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /[.]kitwork-/.test(name));
}
