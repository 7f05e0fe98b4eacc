import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bench, describe } from "vitest";
import { CORPUS } from "./fuzz-inputs.fixture.ts";
import { ODD_NAMES } from "./input-attacks.fixture.ts";

/** The compiled program, run as people run it. */
const COMPILED = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

interface Outcome {
  readonly exitCode: number;
  readonly said: string;
}

async function build(cluster: string, folder: string): Promise<Outcome> {
  const words = [
    "build",
    "kiap-type2-diabetes",
    "--cluster",
    cluster,
    "--data",
    join(CORPUS, "semikolon.csv"),
  ];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMPILED, ...words], {
      cwd: folder,
    });
    return { exitCode: 0, said: stdout + stderr };
  } catch (cause) {
    const { code, stdout, stderr } = cause as { code: number; stdout: string; stderr: string };
    return { exitCode: code, said: stdout + stderr };
  }
}

/** What is wrong with a build under a name; nothing when a kit lies where kits belong, or nothing was written. */
async function faultOf(name: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "odd-name-"));
  try {
    const cluster = join(folder, "klynge.yaml");
    const text = readFileSync(join(CORPUS, "klynge.yaml"), "utf8");
    writeFileSync(cluster, text.replace("klynge: Prøveklyngen", `klynge: ${JSON.stringify(name)}`));
    const { exitCode, said } = await build(cluster, folder);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => relative(folder, join(each.parentPath, each.name)))
      .filter((path) => path !== "klynge.yaml");
    if (exitCode !== 0 && exitCode !== 3) return `exit code ${exitCode}\n${said}`;
    if (exitCode === 3 && paths.length > 0) return `written although refused: ${paths.join(", ")}`;
    if (exitCode === 0 && !paths.every(isOfAKit)) return `written beside the kit: ${paths.join(", ")}`;
    return /(?!\n)\p{Cc}/u.test(said) ? "a control sign reached the terminal" : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `out/<slug>/<template>/<date>/…`, or the key beside it. */
function isOfAKit(path: string): boolean {
  return /^out[/\\]([a-z0-9-]+[/\\]kiap-type2-diabetes[/\\]2026-06-10|noegler)[/\\]/.test(path);
}

describe.runIf(existsSync(COMPILED))("a cluster with an odd name", () => {
  bench(
    "becomes a kit in its folder, or nothing",
    async () => {
      const faults: string[] = [];
      for (const name of ODD_NAMES) {
        const fault = await faultOf(name);
        if (fault !== undefined) faults.push(`${JSON.stringify(name)}: ${fault}`);
      }
      // Benchmarks are shown by their times alone, so what went wrong is said aloud.
      if (faults.length > 0) console.error(faults.join("\n"));
      if (faults.length > 0) throw new Error(`${faults.length} of ${ODD_NAMES.length} names`);
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
