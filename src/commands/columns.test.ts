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
    expect(person.shown()).toContain("  1  tæller målepunkt 1: HbA1c over 58 mmol/mol\n");
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
    expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: "Ingen fejl: Mødepakken kan bygges.\n" });
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

const PERIOD = "2025-07-01/2026-06-30";
const PRACTICES = ["091001", "091002", "091003"];
const tidy = (names: readonly string[], ...more: readonly string[]) =>
  [
    "Ydernummer;Periode;Målepunkt;Tæller;Nævner",
    ...names.flatMap((name) => PRACTICES.map((one) => `${one};${PERIOD};${name};20;80`)),
    ...more,
    "",
  ].join("\n");
const TWO = ["hba1c-over-58", "ldl-uden-statin"];

describe("measures that nothing is said of", () => {
  const plan = () => readFileSync(file("kolonner.yaml"), "utf8");
  beforeEach(() => writeFileSync(file("tal.csv"), tidy(TWO)));

  it("are asked about once, by number and title, and are left out from then on", async () => {
    const person = terminal("1");
    expect(await run(check, person)).toMatchObject({ exitCode: 0 });
    expect(person.shown()).toContain("målepunkt 3: Systolisk blodtryk over 140 mmHg, målepunkt 4: ");
    expect(person.shown()).not.toContain("vedvarende-hoejt-hba1c");
    expect(plan()).toContain("    svar: udelad\n");
    const again = await run(check);
    expect(again.exitCode).toBe(0);
    expect(again.told).not.toMatch(/\[plan\/|measure-without-rows/);
  });

  it("stay where their figures are to come", async () => {
    expect(await run(columns)).toMatchObject({ exitCode: 0 });
    expect(plan()).toContain('    svar: "?" # udelad eller kommer\n');
    const { exitCode, told } = await run(check);
    expect({ exitCode, lines: told.match(/\[plan\/lacking\]/g) }).toEqual({
      exitCode: 3,
      lines: ["[plan/lacking]"],
    });
    expect(told).toContain("Skriv linjen measures: [hba1c-over-58, ldl-uden-statin] i klyngefilen");
    writeFileSync(file("kolonner.yaml"), plan().replace('svar: "?"', "svar: kommer"));
    const settled = await run(check);
    expect(settled).toMatchObject({ exitCode: 0 });
    expect(settled.told).toContain("[data/measure-without-rows]");
  });

  it("are asked about again when they are others", async () => {
    await run(check, terminal("udelad"));
    writeFileSync(file("tal.csv"), tidy([...TWO, "systolisk-over-140"]));
    expect((await run(check)).told).toContain("[plan/lacking]");
  });

  it("need no answer where the cluster has chosen, or where there is one measure alone", async () => {
    writeFileSync(file("klynge.yaml"), `${CLUSTER}measures: [1, 3]\n`);
    expect((await run(check)).told).not.toContain("plan/lacking");
    writeFileSync(file("klynge.yaml"), CLUSTER);
    writeFileSync(file("tal.csv"), tidy(TWO.slice(0, 1)));
    expect(await run(check)).toMatchObject({ exitCode: 0 });
    expect(existsSync(file("kolonner.yaml"))).toBe(false);
  });
});

describe("a plan without questions", () => {
  const wide = `Praksis;HbA1c over 58 Tæller;HbA1c over 58 Nævner\nDr. Ås;12;80\nPrøvehuset Nord;20;90\n`;
  const stated = `Periode: 1. juli 2025 – 30. juni 2026;;\n${wide}`;

  it("is shown and kept, and read from then on", async () => {
    writeFileSync(file("tal.csv"), stated);
    const { exitCode, told } = await run(check);
    expect({ exitCode, isShown: told.includes("[plan/read-for]") }).toEqual({ exitCode: 0, isShown: true });
    expect(told).toContain("[plan/kept]");
    expect(readFileSync(file("kolonner.yaml"), "utf8")).not.toContain(': "?"');
    const again = await run(check);
    expect({ exitCode: again.exitCode, isKept: again.told.includes("plan/kept") }).toEqual({
      exitCode: 0,
      isKept: false,
    });
  });

  it("is not written while anything else is wrong, or by a dry run", async () => {
    writeFileSync(file("tal.csv"), stated.replace("12;80", "120;80"));
    expect(await run(check)).toMatchObject({ exitCode: 3 });
    writeFileSync(file("tal.csv"), stated);
    await run(["build", ...check.slice(1), "--key", "key.csv", "--out", file("ud"), "--dry-run"]);
    expect(existsSync(file("kolonner.yaml"))).toBe(false);
  });

  it("is not made for a tidy file, whatever its sums are called", async () => {
    writeFileSync(file("tal.csv"), tidy(["hba1c-over-58"], `Klynge Prøve;${PERIOD};hba1c-over-58;60;240`));
    const { exitCode, told } = await run(check);
    expect({ exitCode, isTotal: told.includes("[data/total-rows]") }).toEqual({ exitCode: 0, isTotal: true });
    expect(existsSync(file("kolonner.yaml"))).toBe(false);
  });
});

describe("a row that is called by the cluster's name", () => {
  it("is a practice to be asked about where it is no sum", async () => {
    writeFileSync(file("tal.csv"), tidy(["hba1c-over-58"], `Klynge Prøve;${PERIOD};hba1c-over-58;61;240`));
    const { exitCode, told } = await run(check);
    expect({ exitCode, isAsked: told.includes("[plan/practices]") }).toEqual({ exitCode: 3, isAsked: true });
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

it("asks whether numerators are to be worked out, where there are shares of them alone", async () => {
  writeFileSync(file("tal.csv"), "Ydernr;HbA1c over 58 Nævner;HbA1c over 58 Andel\n091001;80;15,0 %\n");
  const person = terminal("1", "1. juli 2025 – 30. juni 2026");
  expect(await run(columns, person)).toMatchObject({ exitCode: 0 });
  expect(person.shown()).toContain("Skal tælleren regnes ud som andel gange nævner og rundes af?");
  expect(readFileSync(file("kolonner.yaml"), "utf8")).toContain("Andel: procent hba1c-over-58\n");
});

describe("what cannot be read", () => {
  const ACROSS = "Målepunkt;091001;091002;091003\nHbA1c over 58 mmol/mol;3;4;5\n";
  const BETWEEN = "Rapport;Med;Alle\nDr. Ås;;\nHbA1c;3;10\nPrøvehuset Nord;;\nHbA1c;4;20\n";
  it.each([
    ["practices side by side", ACROSS, "[plan/practices-across]"],
    ["practices between the figures", BETWEEN, "[plan/practices-between]"],
    ["no header", "a;b\n1;2\n", "[data/no-header]"],
  ])("is said by columns as well: %s", async (_, text, code) => {
    writeFileSync(file("tal.csv"), text);
    for (const words of [columns, check]) {
      const { exitCode, told } = await run(words);
      expect({ exitCode, isTold: told.includes(code) }).toEqual({ exitCode: 3, isTold: true });
    }
    expect(existsSync(file("kolonner.yaml"))).toBe(false);
  });

  it("is half a measure, which the kept plan is mended for", async () => {
    const answers = ["tæller 1", "udelad", "1. juli 2025 – 30. juni 2026", "1"];
    const { exitCode, told } = await run(columns, terminal(...answers));
    expect({ exitCode, isKept: existsSync(file("kolonner.yaml")) }).toEqual({ exitCode: 3, isKept: true });
    expect(told).toContain("[plan/half-measure]");
    expect((await run(check)).told.match(/\[data\//g)).toBeNull();
  });
});
