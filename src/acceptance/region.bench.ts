import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bench, describe } from "vitest";
import { writeRegion } from "./region.fixture.ts";

/** The compiled program, so that what is measured is what people run. */
const COMPILED = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** What is no `async` function is run twice more, to see what it gives back. */
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };
const CLUSTERS = [10, 30, 100, 300];
const PRACTICES = [5, 10, 20, 35];
const PACKAGE = "kiap-type2-diabetes";

/** Loaded before the program: when it ends, it says on a line of its own what it has taken, all its threads counted. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
import { isMainThread } from "node:worker_threads";
import { writeSync } from "node:fs";
if (isMainThread) process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`)}`;

/** What bare libraries take for the same: every chart's SVG rasterised, every file's parts deflated anew. */
const FLOOR = `
import { readdirSync, readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import sharp from "sharp";
const files = readdirSync(process.argv[1], { recursive: true, withFileTypes: true })
  .filter(({ name }) => /[.](pptx|docx)$/.test(name));
for (const { parentPath, name } of files) {
  const parts = unzipSync(readFileSync(parentPath + "/" + name));
  for (const [part, bytes] of Object.entries(parts))
    if (part.endsWith(".svg")) await sharp(bytes, { density: 150 }).png().toBuffer();
  zipSync(parts, { level: 9 });
}`;

interface Taken {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

function taken(words: readonly string[]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", TELLING, ...words], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  const told: Buffer[] = [];
  child.stderr?.on("data", (bytes) => said.push(bytes));
  child.stdio[3]?.on("data", (bytes) => told.push(bytes));
  return new Promise((resolve, reject) =>
    child.on("close", (code) => {
      if (code !== 0) reject(new Error(`exit code ${code}: ${Buffer.concat(said)}`));
      else
        resolve({
          wall: (performance.now() - start) / 1000,
          ...JSON.parse(Buffer.concat(told).toString()),
        });
    }),
  );
}

/** Makes the kits of an invented region, and says what that took beside what its floor takes. */
async function measured(title: string, sizes: number | readonly number[]): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "region-bench-"));
  try {
    writeRegion(home, sizes);
    const out = join(home, "out");
    const given = ["--clusters", join(home, "klynger"), "--data", join(home, "tal.csv"), "--out", out];
    const batch = await taken([COMPILED, "batch", PACKAGE, ...given, "--quiet"]);
    const floor = await taken(["--input-type=module", "-e", FLOOR, out]);
    console.info(lineOf(title, typeof sizes === "number" ? sizes : sizes.length, batch, floor));
  } finally {
    rmSync(home, { recursive: true });
  }
}

function lineOf(title: string, kits: number, { wall, cpu, megabytes }: Taken, floor: Taken): string {
  const each = (seconds: number) => `${(seconds / kits).toFixed(2)} s`;
  const times = `${wall.toFixed(1)} s, a kit ${each(wall)}, of processor time ${each(cpu)}`;
  return `${title}: ${times}, ${Math.round(megabytes)} MB; ${(cpu / floor.cpu).toFixed(1)} x its floor of ${each(floor.cpu)}`;
}

describe.runIf(existsSync(COMPILED))(`batch of whole kits, ${cpus().length} processors`, () => {
  for (const size of PRACTICES) {
    const sizes = Array.from({ length: 4 }, () => size);
    bench(
      `four clusters of ${size} practices`,
      async () => void (await measured(`four of ${size} practices`, sizes)),
      ONCE,
    );
  }
  for (const many of CLUSTERS)
    bench(
      `${many} clusters`,
      async () => void (await measured(`${many} clusters of 5 to 20 practices`, many)),
      ONCE,
    );
  bench(
    "130 clusters, 7 measures, about 1.600 practices",
    async () => void (await measured("130 clusters of 5 to 20 practices", 130)),
    ONCE,
  );
});
