import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "./run-program.fixture.ts";

const CLUSTER = `klynge: Prøveklyngen
region: Region Midtjylland
meeting: { date: 2026-10-15, start: "16:30", place: Biblioteket, leader: Mødelederen }
contact: { name: Sekretariatet, lines: [Torvet 1] }
references: []
members:
  - { ydernummer: "091001", name: Prøvehuset Nord, doctors: 2, sikrede: 3200, accepted: 2026-02-01 }
  - { ydernummer: "091002", name: Landsbyens Læger, doctors: 1, sikrede: 1600, accepted: 2026-02-01 }
  - { ydernummer: "091003", name: Dr. Ås, doctors: 3, sikrede: 4900, accepted: 2026-02-01 }
`;
const WIDE = `Praksis;HbA1c>58;i alt;Bemærkning
Prøvehuset Nord;12;80;
Landsby Lægerne;9;41;
Dr. Ås;31;120;
`;

let folder = "";
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "klynge-columns-"));
  writeFileSync(file("klynge.yaml"), CLUSTER);
  writeFileSync(file("tal.csv"), WIDE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A person at a terminal, who gives these answers and then closes the window. */
function terminal(...answers: readonly string[]) {
  const input = new PassThrough();
  const left = [...answers];
  const seen: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, next) {
      seen.push(String(chunk));
      const answer = /svar: $|^Svar: $/i.test(String(chunk)) ? left.shift() : "";
      if (answer === undefined) input.end();
      else if (answer !== "") input.write(`${answer}\n`);
      next();
    },
  });
  return { input, output, shown: () => seen.join(""), left: () => left.length };
}

const asked = ["--cluster", "klynge.yaml", "--data", "tal.csv"];
const inFolder = (words: readonly string[]) => words.map((word) => (/\./.test(word) ? file(word) : word));
const run = (words: readonly string[], at?: ReturnType<typeof terminal>) =>
  runProgram([...inFolder(words), "--lang", "da"], { terminal: at });
const check = ["check", "kiap-type2-diabetes", ...asked];
const columns = ["columns", "kiap-type2-diabetes", ...asked];

const ANSWERS = [
  "tæller 1",
  "nævner HbA1c over 58",
  "1. juli 2025 – 30. juni 2026",
  // Not the number of any choice, and no practice either.
  "777",
  "1",
];

describe("a terminal", () => {
  it("is asked for what only a person can tell, and the answers serve every later run", async () => {
    const person = terminal(...ANSWERS);
    const { printed } = await run(columns, person);
    expect(person.left()).toBe(0);
    expect(person.shown()).toContain("Hvad er kolonnen »HbA1c>58«?");
    expect(person.shown()).toContain("Det svar kan ikke bruges. Prøv igen.");
    expect(person.shown()).toContain("  1  091002 Landsbyens Læger\n");
    const plan = readFileSync(file("kolonner.yaml"), "utf8");
    expect(printed).toContain(plan.trim());
    expect(plan).toContain('"HbA1c>58": tæller hba1c-over-58');
    expect(plan).toContain('Landsby Lægerne: "091002 Landsbyens Læger"');
    expect(plan).not.toContain(': "?"');
    expect(await run(check)).toMatchObject({ exitCode: 0 });
    const again = terminal();
    expect(await run(check, again)).toMatchObject({ exitCode: 0 });
    expect(again.shown()).toBe("");
  });

  it("is asked by check as well, which then goes on with the answers", async () => {
    const { exitCode, told, printed } = await run(check, terminal(...ANSWERS));
    expect(told).toContain("[plan/kept]");
    expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: "Ingen fejl: mødepakken kan bygges.\n" });
    expect(existsSync(file("kolonner.yaml"))).toBe(true);
  });

  it.each([
    ["columns", columns],
    ["check", check],
  ])("that is closed in the middle of %s leaves nothing behind", async (_, words) => {
    const { exitCode, told } = await run(words, terminal(...ANSWERS.slice(0, 2)));
    expect({ exitCode, isKept: existsSync(file("kolonner.yaml")) }).toEqual({ exitCode: 3, isKept: false });
    expect(told).toContain("[plan/ended]");
  });

  it("is not asked for a machine's sake", async () => {
    const person = terminal(...ANSWERS);
    const { exitCode, printed } = await run([...check, "--json"], person);
    expect({ exitCode, shown: person.shown() }).toEqual({ exitCode: 3, shown: "" });
    const codes = JSON.parse(printed).diagnostics.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => code.startsWith("plan/"))).toEqual([
      "plan/columns",
      "plan/period",
      "plan/practices",
    ]);
  });

  it("may answer where nothing can be kept: the answers are used and shown all the same", async () => {
    const there = ["--columns", "klynge.yaml/kolonner.yaml"];
    const { exitCode, told, printed } = await run([...columns, ...there], terminal(...ANSWERS));
    expect({ exitCode, isTold: told.includes("[plan/not-kept]") }).toEqual({ exitCode: 0, isTold: true });
    expect(printed).toContain('"HbA1c>58": tæller hba1c-over-58');
  });
});

describe("two files of one shape", () => {
  it("are asked about one at a time, and each keeps its own period", async () => {
    writeFileSync(file("tal.csv"), "Praksis;Målepunkt;Tæller;Nævner\nDr. Ås;1;12;80\n");
    writeFileSync(file("nord.csv"), "Praksis;Målepunkt;Tæller;Nævner\nDr. Ås;1;13;90\n");
    const [first, second] = ["1. juli 2025 – 30. juni 2026", "1. maj 2025 – 30. april 2026"];
    const { exitCode } = await run([...check, "nord.csv"], terminal(first, second));
    expect(exitCode).toBe(0);
    const plan = readFileSync(file("kolonner.yaml"), "utf8");
    expect(plan).toMatch(new RegExp(`"?: "${first}"\n.*: "${second}"`));
    expect(await run([...check, "nord.csv"])).toMatchObject({ exitCode: 0 });
  });
});

describe("a plan", () => {
  it("is found beside the data where no cluster file is named", async () => {
    await run(columns, terminal(...ANSWERS));
    const { printed } = await run(["columns", "kiap-type2-diabetes", "--data", "tal.csv", "--json"]);
    expect(JSON.parse(printed)).toMatchObject({ open: 0, path: file("kolonner.yaml") });
  });

  it("that is named must be there, unless it is to be made", async () => {
    const named = ["--columns", "plan.yaml"];
    expect(await run([...check, ...named])).toMatchObject({ exitCode: 3 });
    expect(await run([...columns, ...named], terminal(...ANSWERS))).toMatchObject({ exitCode: 0 });
    expect(await run([...check, ...named])).toMatchObject({ exitCode: 0 });
  });

  it("serves the same figures whatever the path they are named by", async () => {
    await run(columns, terminal(...ANSWERS));
    const before = process.cwd();
    process.chdir(folder);
    const words = ["check", "kiap-type2-diabetes", ...asked];
    const { exitCode } = await runProgram(words).finally(() => process.chdir(before));
    expect(exitCode).toBe(0);
  });
});
