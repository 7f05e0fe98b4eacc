import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { bench, describe } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { buildByCommand, faultOfBuild } from "./command-build.fixture.ts";
import { anyInput, type FuzzInput } from "./fuzz-inputs.fixture.ts";
import { requestOf, tellsNumber } from "./fuzz-request.fixture.ts";
import { ATTACKS } from "./input-attacks.fixture.ts";

/** The compiled program: only there do workbooks have their thread, with its limits. */
const COMPILED = fileURLToPath(new URL("../../dist/conductors/load-inputs.js", import.meta.url));

/** `FUZZ_RUNS=1000 npm run bench` tries fewer. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Of the processor, all threads together, so that a busy machine does not count; no answer at all is a hang. */
const MOST_SECONDS = 5;
const HANG_SECONDS = 60;
const MOST_MEGABYTES = 1024;

/** Of the inputs that are read, so many become a kit in the whole program; `FUZZ_BUILDS=400` tries more. */
const BUILDS = Number(process.env.FUZZ_BUILDS ?? 40);

/** A process of its own that reads what it is told to, and says what came of it and what it took. */
const CHILD = `
import { createInterface } from "node:readline";
const { loadInputs } = await import(process.argv[1]);
let peak = 0;
const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
setInterval(look, 5).unref();
for await (const line of createInterface({ input: process.stdin })) {
  const start = process.cpuUsage();
  let answer;
  try {
    const { counts, diagnostics } = await loadInputs(JSON.parse(line));
    answer = { hasCounts: counts !== undefined, diagnostics };
  } catch (cause) {
    answer = { crash: String(cause?.stack ?? cause) };
  }
  look();
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ ...answer, seconds: (user + system) / 1e6, megabytes: peak / 2 ** 20 }));
}
`;

interface Answer {
  readonly hasCounts?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly crash?: string;
  readonly seconds: number;
  readonly megabytes: number;
}

interface Reader {
  readonly ask: (input: FuzzInput) => Promise<Answer>;
  readonly end: () => void;
}

function startReader(): Reader {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const child: ChildProcess = spawn(process.execPath, ["--input-type=module", "-e", CHILD, COMPILED], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (!child.stdin || !child.stdout) throw new Error("no pipes to the reader");
  const { stdin, stdout } = child;
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const ask = async (input: FuzzInput) => {
    stdin.write(`${JSON.stringify(requestOf(input, folder))}\n`);
    const hang = setTimeout(() => child.kill("SIGKILL"), HANG_SECONDS * 1000);
    const { value, done } = await lines.next();
    clearTimeout(hang);
    if (done) throw new Error("the reader died or hung");
    return JSON.parse(value) as Answer;
  };
  const end = () => {
    stdin.end();
    rmSync(folder, { recursive: true });
  };
  return { ask, end };
}

function isRefused(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function isRead({ hasCounts, diagnostics = [] }: Answer): boolean {
  return hasCounts === true && !isRefused(diagnostics);
}

/** What is wrong with an answer; nothing when the input came to counts, or to errors that name nobody. */
function faultOf({ hasCounts, diagnostics = [], crash, seconds, megabytes }: Answer): string | undefined {
  if (crash !== undefined) return crash;
  if (!hasCounts && !isRefused(diagnostics)) return "neither counts nor errors";
  if (tellsNumber(diagnostics)) return "a message holds a number that may be somebody's";
  if (seconds > MOST_SECONDS) return `took ${seconds.toFixed(1)} s`;
  return megabytes > MOST_MEGABYTES ? `took ${Math.round(megabytes)} MB` : undefined;
}

type NamedInput = readonly [name: string, input: () => FuzzInput];

/** Reads every input, and gives back those that came to counts. */
async function tryAll(inputs: Iterable<NamedInput>): Promise<readonly NamedInput[]> {
  const read: NamedInput[] = [];
  const reader = startReader();
  const sum = { tried: 0, slowest: 0, megabytes: 0 };
  try {
    for (const [name, make] of inputs) {
      const input = make();
      const answer = await reader.ask(input);
      const fault = faultOf(answer);
      if (fault !== undefined) throw failure(`${name}: ${fault}\n${fc.stringify(input).slice(0, 20_000)}`);
      sum.tried += 1;
      if (isRead(answer)) read.push([name, make]);
      sum.slowest = Math.max(sum.slowest, answer.seconds);
      sum.megabytes = Math.max(sum.megabytes, answer.megabytes);
    }
  } finally {
    reader.end();
  }
  const { tried, slowest, megabytes } = sum;
  const took = `slowest ${slowest.toFixed(2)} s, peak memory ${Math.round(megabytes)} MB`;
  console.info(`${tried} inputs: ${read.length} read, ${tried - read.length} refused; ${took}`);
  return read;
}

/** Evenly picked, so that every way of spoiling a file has its turn. */
function pick<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor(index * step)] as T,
  );
}

/** Builds every input by the command, each in a folder of its own. */
async function buildAll(inputs: readonly NamedInput[]): Promise<void> {
  let built = 0;
  for (const [name, make] of inputs) {
    const folder = mkdtempSync(join(tmpdir(), "fuzz-build-"));
    const input = make();
    const outcome = await buildByCommand(requestOf(input, folder), folder);
    rmSync(folder, { recursive: true });
    const fault = faultOfBuild(outcome);
    if (fault !== undefined) throw failure(`${name}: ${fault}\n${fc.stringify(input).slice(0, 20_000)}`);
    built += outcome.exitCode === 0 ? 1 : 0;
  }
  console.info(
    `${inputs.length} builds: ${built} kits, ${inputs.length - built} refused with nothing written`,
  );
}

/** Benchmarks are shown by their times alone, so what went wrong is said aloud. */
function failure(message: string): Error {
  console.error(message);
  return new Error(message);
}

/** Without `throws`, with which a failing benchmark never ends. */
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe.runIf(existsSync(COMPILED))("input", () => {
  bench(
    "files built to do harm",
    async () => {
      const inputs = Object.entries(ATTACKS).map(([name, bytes]) => {
        return [name, () => ({ target: "data", bytes: bytes() }) as const] as const;
      });
      await tryAll(inputs);
    },
    ONCE,
  );

  bench(
    `${RUNS} changed files, ${BUILDS} of them built`,
    async () => {
      const inputs = fc.sample(anyInput, { numRuns: RUNS, seed: SEED });
      const named = inputs.map((input, index) => [`input ${index} of seed ${SEED}`, () => input] as const);
      await buildAll(pick(await tryAll(named), BUILDS));
    },
    ONCE,
  );
});
