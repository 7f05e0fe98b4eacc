import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bench, describe } from "vitest";
import { generateKit } from "./generate-kit.ts";
import { renderKit } from "./render-kit.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

/** The compiled program, so that what is measured is what people run. */
const COMPILED = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const FONTS = "assets/fonts";
const RUNS = { iterations: 9, time: 0, warmupIterations: 1, warmupTime: 0, throws: true };

const { kit } = await generateKit({ ...sampleRequest(temporaryFolder()), dryRun: true });
const deck = { ...kit, files: kit.files.filter(({ kind }) => kind === "deck") };

describe(`the sample kit, warm: ${kit.charts.length} charts, ${kit.files.length} files`, () => {
  bench("the deck, charts included", async () => void (await renderKit(deck, FONTS)), RUNS);
  bench("every file, charts included", async () => void (await renderKit(kit, FONTS)), RUNS);
});

describe.runIf(existsSync(COMPILED))("the sample kit, cold", () => {
  bench("klyngepakke build", buildOnce, RUNS);
  bench("klyngepakke --version, for comparison", () => run("--version"), RUNS);
});

async function buildOnce(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), "build-bench-"));
  const { template, cluster, data } = sampleRequest(out);
  await run("build", template, "--cluster", cluster, "--data", ...data, "--out", out);
  rmSync(out, { recursive: true });
}

async function run(...words: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [COMPILED, ...words]);
}
