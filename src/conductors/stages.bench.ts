import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bench, describe } from "vitest";
import { sampleRequest } from "./sample-kit.fixture.ts";

/** The compiled program, so that what is measured is what people run. */
const COMPILED = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Frame[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** What stages need in common counts for the stage that asked for it, as a library does. */
const LEAVES: ReadonlySet<string | undefined> = new Set(["disk", "model", "ooxml", "typeset"]);

/** A frame's stage: its folder in the program, and for the release gate the gate. */
function ownStage({ callFrame: { url, functionName } }: Frame): string | undefined {
  if (functionName === "(garbage collector)") return "collecting garbage";
  if (functionName === "(idle)") return "waiting";
  if (/node:internal\/(modules|process\/esm)/.test(url)) return "loading modules";
  const [, folder] = /\/dist\/((?:office\/inspect|[a-z-]+)(?=\/))/.exec(url) ?? [];
  if (url.includes("/node_modules/") || LEAVES.has(folder)) return undefined;
  return folder === "office/inspect" ? "release gate" : folder;
}

/** Milliseconds by stage: what a library does counts for the stage that called it. */
function byStage({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
  const frames = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stageOf = (id: number | undefined): string => {
    const frame = id === undefined ? undefined : frames.get(id);
    if (!frame) return "starting Node";
    return ownStage(frame) ?? stageOf(callers.get(frame.id));
  };
  const stages = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const stage = stageOf(id);
    stages.set(stage, (stages.get(stage) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
  return stages;
}

async function profileBuild(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "stages-bench-"));
  const { template, cluster, data } = sampleRequest(home);
  const words = ["build", template, "--cluster", cluster, "--data", ...data, "--out", join(home, "out")];
  await promisify(execFile)(process.execPath, ["--cpu-prof", "--cpu-prof-dir", home, COMPILED, ...words]);
  const file = readdirSync(home).find((name) => name.endsWith(".cpuprofile")) ?? "";
  const stages = byStage(JSON.parse(readFileSync(join(home, file), "utf8")));
  rmSync(home, { recursive: true });
  const whole = [...stages.values()].reduce((sum, time) => sum + time, 0);
  for (const [stage, time] of [...stages].sort(([, a], [, b]) => b - a))
    console.info(`${((time / whole) * 100).toFixed(1)} % ${time.toFixed(0)} ms ${stage}`);
}

describe.runIf(existsSync(COMPILED))("the sample kit, cold, by stage", () => {
  bench("klyngepakke build under the profiler", profileBuild, ONCE);
});
