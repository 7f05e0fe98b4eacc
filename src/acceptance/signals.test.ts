import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompiledProgram, compileProgram, ended, type Running } from "./compiled-program.fixture.ts";

const ROOT = join(import.meta.dirname, "../..");
const KIT = "out/enghave-klyngen/alkoholsamtalen/2026-11-11";
const BUILD = ["build", "alkoholsamtalen", "--cluster", "klynge.yaml", "--key", "noegle.csv"];

/** The file that nothing is heard of; whatever is asked about it. */
const SILENT = "tavs.csv";

/**
 * Loaded before the program: a drive that does not answer holds one of the few threads that files are read in, and a
 * long piece of work holds the only thread that could hear a signal. Both tell that they have begun.
 */
const SHIM = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { stat } = fs.promises;
fs.promises.stat = (path, ...rest) => {
  if (!String(path).endsWith(${JSON.stringify(SILENT)})) return stat(path, ...rest);
  fs.writeSync(2, "begun");
  if (process.env.HOLDS === "thread") for (;;);
  return fs.promises.readFile(process.env.NOBODY_WRITES);
};
syncBuiltinESMExports();
`;

let program: CompiledProgram;
let home: string;
/** How long a build takes here. */
let milliseconds: number;
beforeAll(async () => {
  program = compileProgram();
  ({ home } = program);
  copyFileSync(join(ROOT, "samples/enghave/klynge.yaml"), join(home, "klynge.yaml"));
  writeFileSync(join(home, SILENT), "");
  execFileSync("/usr/bin/mkfifo", [join(home, "pipe")]);
  const start = performance.now();
  expect(await ended(program.run(BUILD))).toMatchObject({ code: 0 });
  milliseconds = performance.now() - start;
});
afterAll(() => program.remove());

const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** How a process ends that is told to, and how long it takes; one that will not is killed. */
async function stopped(child: Running, signal: NodeJS.Signals) {
  const start = performance.now();
  const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
  const end = ended(child);
  child.kill(signal);
  const { code, signal: by } = await end;
  clearTimeout(patience);
  return { code, signal: by, isPrompt: performance.now() - start < 1000 };
}

function hashesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths.map(
    (path) => `${path.slice(folder.length)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`,
  );
}

it.each([
  ["build", "alkoholsamtalen", "--cluster", "klynge.yaml", "--key", "pipe"],
  ["build", "alkoholsamtalen", "--cluster", "pipe"],
  ["check", "alkoholsamtalen", "--data", "pipe"],
  ["check", "pipe"],
  ["collect", KIT, "pipe"],
  ["inspect", "pipe"],
  ["tally", "kiap-type2-diabetes", "--extract", "pipe", "--practice", "099013", "--as-of", "2026-04-30"],
])("reads no pipe: %s %s", async (...words) => {
  const { code, said } = await ended(program.run([...words, "--lang", "da"]));
  expect(code).toBe(3);
  expect(said).toContain("pipe: fejl: stien fører til en kanal mellem programmer");
});

describe("Ctrl-C and SIGTERM end", () => {
  const commands = [
    BUILD.concat("--data", SILENT),
    ["build", "alkoholsamtalen", "--cluster", SILENT],
    ["check", "alkoholsamtalen", "--data", SILENT],
    ["collect", KIT, SILENT],
    ["follow-up", KIT, "--data", "klynge.yaml", "--key", SILENT],
    ["render", SILENT],
    ["inspect", SILENT],
    ["tally", "kiap-type2-diabetes", "--extract", SILENT, "--practice", "099013", "--as-of", "2026-04-30"],
    ["templates", "validate", SILENT],
  ].map((words) => ({ words, command: words.join(" ") }));
  const waits = [
    { holds: "drive", signal: "SIGINT" },
    { holds: "thread", signal: "SIGTERM" },
  ] as const;

  it.each(commands.flatMap((one) => waits.map((wait) => ({ ...one, ...wait }))))(
    "at once what waits for a $holds: $command",
    async ({ words, holds, signal }) => {
      const env = {
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SHIM)}`,
        HOLDS: holds,
        NOBODY_WRITES: join(home, "pipe"),
      };
      const child = program.run(words, { env });
      await new Promise((resolve) => child.stderr?.once("data", resolve));
      // Any shell tells the first as 130 and the second as 143.
      expect(await stopped(child, signal)).toEqual({ code: null, signal, isPrompt: true });
    },
  );

  it("a build at any moment, and leave one whole kit and a key that fits it", async () => {
    for (const [index, share] of [0.4, 0.8, 0.97].entries()) {
      const place = join(home, `place-${index}`);
      for (const name of ["out", "noegle.csv", "enghave-klyngen-hukommelse.json", "klynge.yaml"])
        cpSync(join(home, name), join(place, name), { recursive: true });
      const before = hashesIn(join(place, KIT));
      const signal = index % 2 === 0 ? "SIGINT" : "SIGTERM";
      const child = program.run(BUILD, { cwd: place });
      const early = ended(child);
      await Promise.race([early, sleep(share * milliseconds)]);
      if (child.exitCode === null)
        expect(await stopped(child, signal)).toEqual({ code: null, signal, isPrompt: true });
      expect(hashesIn(join(place, KIT))).toEqual(before);
      expect(await ended(program.run(BUILD, { cwd: place }))).toMatchObject({ code: 0 });
      expect(hashesIn(join(place, KIT))).toEqual(before);
      expect(readdirSync(place, { recursive: true }).filter((name) => /kitwork/.test(String(name)))).toEqual(
        [],
      );
    }
  });
});
