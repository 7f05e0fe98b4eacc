import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "./run-program.fixture.ts";
import type { Runtime } from "./runtime.ts";

const ROOT = join(import.meta.dirname, "..", "..");

const run = (line: string | readonly string[], change: Partial<Runtime> = {}) =>
  runProgram(typeof line === "string" ? line.split(" ") : line, change);

describe("a command line that makes no sense", () => {
  it.each([
    [
      "build",
      "an argument is missing (got 0, need 1); it goes right after the command",
      "See klyngepakke build --help.",
    ],
    ["build x", "required options are missing: cluster", "See klyngepakke build --help."],
    [
      "build x --cluster c --dta d",
      "unknown option: --dta",
      "Did you mean --data? See klyngepakke build --help.",
    ],
    ["build x --cluster c --data", "a value is missing after: data", "See klyngepakke build --help."],
    ["build x y --cluster c --data d", "unknown argument: y", "See klyngepakke build --help."],
    [
      "build x --cluster c --data d --data e --out a --out b",
      "option given more than once: --out",
      "See klyngepakke build --help.",
    ],
    [
      "build x --cluster c --data d --view half",
      'invalid value: option: view, given: "half", choices: "closed", "open"',
      "See klyngepakke build --help.",
    ],
    ["--json rendr kit", "unknown command: rendr", "Did you mean render? See klyngepakke --help."],
    ["--lang en", "a command is missing", "See klyngepakke --help."],
    [
      "--lang fr check x",
      'invalid value: option: lang, given: "fr", choices: "da", "en"',
      "See klyngepakke check --help.",
    ],
  ])("%s", async (line, problem, hint) => {
    expect(await run(line)).toEqual({ exitCode: 2, printed: "", told: `klyngepakke: ${problem}\n${hint}\n` });
  });

  it.each([
    [
      "build",
      "et argument mangler (fik 0, ventede 1); det skrives lige efter kommandoen",
      "Se klyngepakke build --help.",
    ],
    ["build x --cluster c --dta d", "ukendt valg: --dta", "Mente du --data? Se klyngepakke build --help."],
    [
      "build x --cluster c --data d --view half",
      'ugyldig værdi: valg: view, fik: "half", muligheder: "closed", "open"',
      "Se klyngepakke build --help.",
    ],
  ])("in Danish: %s", async (line, problem, hint) => {
    const { exitCode, told } = await run(`${line} --lang da`);
    expect({ exitCode, told }).toEqual({ exitCode: 2, told: `klyngepakke: ${problem}\n${hint}\n` });
  });
});

describe("a failure", () => {
  it("that the user can mend is told by its diagnostics, with the exit code of its kind", async () => {
    const { exitCode, printed, told } = await run(["render", join(ROOT, "no-such-kit"), "--json"]);
    expect(exitCode).toBe(3);
    expect(told).toContain("[kit/not-a-kit-folder]");
    expect(JSON.parse(printed)).toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: "kit/not-a-kit-folder" }],
    });
  });

  it("that is a bug ends in a report without data, unless the program is being debugged", async () => {
    const out = mkdtempSync(join(tmpdir(), "bug-"));
    const sample = join(ROOT, "samples", "nordlys");
    const line = ["build", "kiap-type2-diabetes", "--cluster", join(sample, "klynge.yaml"), "--out", out];
    const data = ["--data", join(sample, "maalinger-2026-04.csv")];
    const randomIndex = () => {
      throw new RangeError("Lægehuset Æble: 3", { cause: new TypeError("sikrede: 1612") });
    };
    const { exitCode, printed, told } = await run([...line, ...data], { randomIndex });
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: "" });
    expect(told).toContain("klyngepakke 9.9.9, build\n  Node of the test\n  RangeError\n");
    expect(told).toMatch(/^ +at .*src\/commands\/command-line\.test\.ts/m);
    expect(told).toContain("caused by:\n  TypeError\n");
    expect(told).not.toMatch(/Æble|1612/);
    expect(told).not.toContain(ROOT);
    const debugging = await run([...line, ...data, "--lang", "da"], { randomIndex, isDebugging: true });
    expect(debugging.told).toContain("Der er en fejl i selve programmet");
    expect(debugging.told).toContain("RangeError: Lægehuset Æble: 3\n");
    rmSync(out, { recursive: true });
  });
});
