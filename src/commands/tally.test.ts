import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { AS_OF, extractText, INVENTED_PATIENTS } from "../acceptance/diabetes-extract.fixture.ts";
import { runProgram } from "./run-program.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "tally-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A person's number and a result that stand in the extract and must stand nowhere else. */
const CPR = /010040|010140|1234/;
const RESULT = /58[.,]0001/;

async function run(content: string, ...more: readonly string[]) {
  const extract = join(folder, "udtraek.csv");
  writeFileSync(extract, content);
  const request = [
    "tally",
    "kiap-type2-diabetes",
    "--extract",
    extract,
    "--practice",
    "099013",
    "--as-of",
    AS_OF,
  ];
  const { exitCode, ...said } = await runProgram([...request, ...more]);
  expect(`${said.printed}${said.told}`).not.toMatch(CPR);
  expect(`${said.printed}${said.told}`).not.toMatch(RESULT);
  return { exitCode, ...said };
}

it("prints the counts as a data file, and tells what was missing beside it", async () => {
  const { exitCode, printed, told } = await run(extractText(INVENTED_PATIENTS));
  expect(exitCode).toBe(0);
  const [header, first, ...rest] = printed.split(/\r?\n/);
  expect(header).toBe("\uFEFFniveau;ydernummer;periode;målepunkt;tæller;nævner;udtræksdato");
  expect(first).toBe("praksis;099013;2025-05-01/2026-04-30;hba1c-over-58;6;30;2026-04-30");
  expect(rest.filter((line) => line !== "")).toHaveLength(6);
  expect(told).toContain("values are missing for the denominator in under 5 rows");
  expect(told).not.toContain("099013");
});

it("writes the counts to a file, and shows no count of its own", async () => {
  const out = join(folder, "tal.csv");
  const { exitCode, printed, told } = await run(extractText(INVENTED_PATIENTS), "--out", out);
  expect(exitCode).toBe(0);
  expect(readFileSync(out, "utf8")).toContain("hba1c-over-58;6;30;");
  expect(printed).toContain(`Counts of 38 rows were written to ${out}`);
  expect(`${printed}${told}`).not.toContain(";30;");
});

it("answers machines with counts or the file's name, and small numbers only as such", async () => {
  const out = join(folder, "json.csv");
  const answers = await Promise.all([
    run(extractText(INVENTED_PATIENTS), "--json"),
    run(extractText(INVENTED_PATIENTS), "--json", "--out", out),
  ]);
  const [bare, filed] = answers.map(({ printed }) => JSON.parse(printed));
  expect(bare).toMatchObject({
    exitCode: 0,
    rows: 38,
    measures: [
      { measure: "hba1c-over-58", missing: { denominator: "under 5", numerator: 0 } },
      ...Array(6).fill({}),
    ],
    counts: [
      { practice: "099013", measure: "hba1c-over-58", numerator: 6, denominator: 30 },
      ...Array(6).fill({}),
    ],
  });
  expect(filed).toMatchObject({ out, rows: 38 });
  expect(filed).not.toHaveProperty("counts");
});

it("refuses rows with mistakes in words of the person's language, and writes nothing", async () => {
  const out = join(folder, "aldrig.csv");
  const content = extractText([{ cells: { albumin_creatinine: "3,5 mg/mmol" } }, { cells: { statin: "?" } }]);
  const { exitCode, printed, told } = await run(content, "--out", out, "--lang", "da");
  expect([exitCode, printed, existsSync(out)]).toEqual([3, "", false]);
  expect(told).toContain("udtraek.csv:2:13: fejl: albumin_creatinine: værdien står i en anden enhed");
  expect(told).toContain("udtraek.csv:3:10: fejl: statin: feltet er hverken ja eller nej");
  expect(told).not.toContain("3,5");
});

it("calls a wrong practice or day a mistake of usage", async () => {
  const { exitCode, told } = await run(extractText(INVENTED_PATIENTS), "--practice", "x");
  expect([exitCode, told]).toEqual([2, expect.stringContaining("--practice")]);
});
