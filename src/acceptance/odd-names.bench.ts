import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bench, describe } from "vitest";
import { buildByCommand, faultOfBuild, PROGRAM } from "./command-build.fixture.ts";
import { CORPUS } from "./fuzz-inputs.fixture.ts";
import { ODD_NAMES } from "./input-attacks.fixture.ts";

/** What is wrong with a build under a name; nothing when a kit lies where kits belong, or nothing was written. */
async function faultOf(name: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "odd-name-"));
  try {
    const cluster = join(folder, "klynge.yaml");
    const text = readFileSync(join(CORPUS, "klynge.yaml"), "utf8");
    writeFileSync(cluster, text.replace("klynge: Prøveklyngen", `klynge: ${JSON.stringify(name)}`));
    const data = [join(CORPUS, "semikolon.csv")];
    return faultOfBuild(await buildByCommand({ template: "kiap-type2-diabetes", cluster, data }, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(existsSync(PROGRAM))("a cluster with an odd name", () => {
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
