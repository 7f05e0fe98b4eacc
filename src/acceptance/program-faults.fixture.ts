import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DiskFault, FaultCode } from "../write/disk-faults.fixture.ts";
import { recoverFromKill } from "../write/recover-from-kill.ts";
import { clearBesideKey } from "../write/write-key.ts";
import {
  type Ended,
  filesIn,
  forget,
  isWhole,
  KEY,
  keptOf,
  kitOf,
  leftBehind,
  type Program,
  type RunOptions,
  writeInput,
} from "./program-victim.fixture.ts";

/** What one try came to: which kit lies there now, and what was said. */
export interface Try {
  readonly kit: "old" | "new";
  readonly said: string;
}

/** Something that can go wrong around a build. */
export interface Fault {
  readonly name: string;
  /** Tried once in every run of the tests: the others' writing is tried there step by step, without the program. */
  readonly isInEveryRun?: true;
  /** @param most how many tries are enough; a loop over all steps takes as many as there are */
  readonly tries: (program: Program, most: number) => Promise<readonly Try[]>;
}

/** Up to so many of the numbers below a limit, evenly spread, the first and the last among them. */
function spread(below: number, most: number): readonly number[] {
  const count = Math.min(below, most);
  return Array.from({ length: count }, (_, index) =>
    Math.round((index * (below - 1)) / Math.max(1, count - 1)),
  );
}

/**
 * Runs a build in which something goes wrong, and judges what is left: the old kit with a reason told, or the new one
 * without one. What a kill leaves is judged as the next run finds it.
 */
async function tried(program: Program, place: string, options: RunOptions): Promise<Try> {
  const ended = await program.build(place, options);
  if (ended.exitCode === "killed") await recoverFromKill(kitOf(place, options.out));
  const found = program.versionOf(kitOf(place, options.out));
  const hadNone = options.out !== undefined;
  const kit = found === "none" && hadNone && ended.exitCode !== 0 ? "old" : found;
  const what = JSON.stringify({ options, ended, found });
  if (kit === "torn" || kit === "none") throw new Error(`neither the old kit nor the new one: ${what}`);
  if (ended.exitCode !== "killed" && (kit === "new") !== (ended.exitCode === 0))
    throw new Error(`says otherwise: ${what}`);
  if (ended.exitCode !== "killed" && kit === "old" && ended.said === "")
    throw new Error(`gives no reason: ${what}`);
  const kept = keptOf(place).map(program.versionOf);
  if (
    !kept.every((version) => version === "old") ||
    kept.length > 1 ||
    (!hadNone && kit === "new" && kept.length === 0)
  )
    throw new Error(`does not keep the old kit: ${what} ${kept.join()}`);
  return { kit, said: saidBy(ended) };
}

function saidBy({ exitCode, said }: Ended): string {
  return exitCode === "killed" || said === "" ? "" : `${exitCode} ${said}`;
}

/** A whole build takes its time: it follows the tries at the first steps, at which keys are written, and then some. */
const isFollowed = (at: number) => at < 9 || at % 3 === 0;

/** What the next run makes of it, with nothing in its way. */
async function mended(program: Program, place: string, at: number): Promise<void> {
  if (isFollowed(at)) {
    const { exitCode, said } = await program.build(place);
    if (exitCode !== 0 || !isWhole(kitOf(place)))
      throw new Error(`no kit after step ${at}: ${exitCode} ${said}`);
  } else {
    await recoverFromKill(kitOf(place));
    await clearBesideKey(join(place, KEY));
  }
  const left = leftBehind(place);
  if (left.length > 0) throw new Error(`left behind after step ${at}: ${left.join()}`);
}

/** A disk that fails at every step of writing in turn, two tries at a time. */
function atEveryStep(name: string, code: FaultCode, options: { readonly isFirst?: boolean } = {}): Fault {
  const { isFirst = false } = options;
  const one = async (program: Program, at: number) => {
    const place = program.place();
    if (isFirst) forget(place);
    const fault: Omit<DiskFault, "below"> = { code, at };
    const found = await (isFirst ? triedFirst : tried)(program, place, { fault });
    await mended(program, place, at);
    return found;
  };
  const tries: Fault["tries"] = async (program, most) => {
    const found: Try[] = [];
    const steps = spread(isFirst ? program.steps.first : program.steps.over, most);
    for (let index = 0; index < steps.length; index += 2)
      found.push(...(await Promise.all(steps.slice(index, index + 2).map((at) => one(program, at)))));
    return found;
  };
  return { name, tries };
}

/** A cluster's first kit gets codes by chance, so that whole is all it can be compared with. */
async function triedFirst(program: Program, place: string, options: RunOptions): Promise<Try> {
  const ended = await program.build(place, options);
  const isThere = program.versionOf(kitOf(place)) !== "none";
  if (isThere && !isWhole(kitOf(place))) throw new Error(`half a kit: ${JSON.stringify({ options, ended })}`);
  return { kit: isThere ? "new" : "old", said: saidBy(ended) };
}

/** Builds that differ in where and how they run; each gives the very same kit. */
function ways(name: string, all: readonly RunOptions[]): Fault {
  const tries: Fault["tries"] = async (program, most) => {
    const found: Try[] = [];
    for (const index of spread(all.length, most)) {
      const one = await tried(program, program.place(), all[index] ?? {});
      if (one.kit !== "new") throw new Error(`${name}: ${one.said}`);
      found.push(one);
    }
    return found;
  };
  return { name, isInEveryRun: true, tries };
}

/** Stands in for the clock that every Date is made from. */
function clock(expression: string): RunOptions {
  const shim = `const Real = Date; let ticks = 0; const now = () => ${expression};
    globalThis.Date = class Date extends Real { constructor(...a) { a.length ? super(...a) : super(now()); } static now() { return now(); } };`;
  return { nodeArgs: ["--import", `data:text/javascript,${encodeURIComponent(shim)}`] };
}

const CLOCKS = [
  "0",
  "-1",
  "Real.UTC(2038, 0, 20)",
  "Real.UTC(9999, 11, 31)",
  "8.64e15",
  "1e12 - ticks++ * 6e4",
];

const ENVIRONMENTS = [
  { LC_ALL: "C" },
  { LC_ALL: "POSIX", TZ: "UTC" },
  { LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  { LC_ALL: "da_DK.ISO-8859-1", TZ: "America/St_Johns" },
  { LANG: "xx", TZ: "Asia/Kathmandu" },
  { LC_ALL: "ar_EG.UTF-8", TZ: "Pacific/Marquesas" },
  {},
];

const PATHS = [
  "mappe med mellemrum",
  "Æblehøj Åsø",
  "e\u0301té",
  "👩‍⚕️ %20 #1 'x' & \"y\"",
  "n".repeat(200),
  "-ud",
  "a;b $(id)",
];

/** Names that Windows keeps for devices, or cuts at the end. */
const NAMES = ["CON", "aux.txt", "nul ", "LPT1.docx", "COM9", "Klyngen...", "con.con", "PRN:", "klynge?*<>|"];

const WINDOWS_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:[.]|$))[^<>:"|?*\\]*[^. ]$/i;

async function readOnly(program: Program): Promise<readonly Try[]> {
  const found: Try[] = [];
  for (const code of ["EROFS", "EACCES"] as const)
    found.push(await tried(program, program.place(), { fault: { code, at: 0 } }));
  // Whoever runs the tests as an administrator may write everywhere.
  if (process.getuid?.() === 0) return found;
  const place = program.place();
  const parent = join(kitOf(place), "..");
  chmodSync(parent, 0o555);
  found.push(await tried(program, place, {}));
  chmodSync(parent, 0o755);
  return found;
}

async function fileInTheWay(program: Program): Promise<readonly Try[]> {
  const place = program.place();
  writeFileSync(join(place, "fil"), "");
  return [await tried(program, place, { out: "fil" }), await tried(program, place, { out: "fil/under" })];
}

/** One builds the new kit and one the old; whoever is last has its way, and whoever could not says so. */
async function atOnce(program: Program, most: number): Promise<readonly Try[]> {
  const found: Try[] = [];
  for (let index = 0; index < Math.min(most, 8); index += 1) {
    const place = program.place();
    const other = join(place, "andet");
    mkdirSync(other);
    writeInput(other, "old");
    const ended = await Promise.all([
      program.build(place),
      program.build(place, { cluster: "andet/klynge.yaml" }),
    ]);
    const kit = program.versionOf(kitOf(place));
    const isTold = ended.every(({ exitCode, said }) => exitCode === 0 || (exitCode === 5 && said !== ""));
    if ((kit !== "new" && kit !== "old") || !isTold || leftBehind(place).length > 0)
      throw new Error(`two at once: ${JSON.stringify({ kit, ended })}`);
    for (const each of ended) found.push({ kit, said: saidBy(each) });
  }
  return found;
}

async function underWindowsNames(program: Program, most: number): Promise<readonly Try[]> {
  const found: Try[] = [];
  for (const index of spread(NAMES.length, most)) {
    const place = program.place();
    forget(place);
    writeInput(place, "new", NAMES[index]);
    const { exitCode, folder } = await program.build(place);
    const paths = [folder, ...filesIn(join(place, folder)).keys()];
    const parts = paths.flatMap((path) => path.split(/[/\\]/));
    if (exitCode !== 0 || !isWhole(join(place, folder)) || !parts.every((part) => WINDOWS_NAME.test(part)))
      throw new Error(`${NAMES[index]}: ${exitCode} ${paths.join()}`);
    found.push({ kit: "new", said: "" });
  }
  return found;
}

export const FAULTS: readonly Fault[] = [
  atEveryStep("killed at a step, over a kit", "SIGKILL"),
  atEveryStep("killed at a step, first kit", "SIGKILL", { isFirst: true }),
  atEveryStep("disk full from a step on, over a kit", "ENOSPC"),
  atEveryStep("disk full from a step on, first kit", "ENOSPC", { isFirst: true }),
  atEveryStep("disk error at a step", "EIO"),
  { name: "folder that may not be written in", tries: readOnly },
  ways("folder that is not there yet", [{ out: "ikke/her/endnu" }, { out: "./" }, { out: "out/out" }]),
  { name: "file where a folder should be", tries: fileInTheWay },
  { name: "two builds into one folder at once", isInEveryRun: true, tries: atOnce },
  ways("clock set wrong", CLOCKS.map(clock)),
  ways(
    "locale and time zone",
    ENVIRONMENTS.map((env) => ({ env })),
  ),
  ways(
    "path with spaces, æøå and other signs",
    PATHS.map((out) => ({ out: `./${out}` })),
  ),
  { name: "cluster named as Windows names devices", isInEveryRun: true, tries: underWindowsNames },
];
