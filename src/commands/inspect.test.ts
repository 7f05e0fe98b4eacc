import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cleanDeck, rewritten, slide } from "../office/inspect/clean-files.fixture.ts";
import { runProgram } from "./run-program.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "inspect-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clean = join(folder, "ren fil æøå.pptx");
const faulty = join(folder, "fejl.pptx");
writeFileSync(clean, (await cleanDeck()).close());
writeFileSync(
  faulty,
  rewritten(
    await cleanDeck(),
    [slide(3), / firstRow="1"/, ""],
    [slide(2), 'name="Tekst"', 'name="TextBox 7"'],
  ).close(),
);

const run = (...argv: string[]) => runProgram(argv, { language: "da" });

describe("klyngepakke inspect", () => {
  it("ends well and says so when there is nothing to remark", async () => {
    expect(await run("inspect", clean)).toEqual({
      exitCode: 0,
      printed: `${clean}: intet at bemærke\n`,
      told: "",
    });
  });

  it("takes several files, tells every finding with its mending, and ends with code 3 on errors", async () => {
    const { exitCode, printed, told } = await run("inspect", clean, faulty);
    expect(exitCode).toBe(3);
    expect(printed).toBe(`${clean}: intet at bemærke\n${faulty}: 1 fejl, 1 advarsel\n`);
    expect(told).toContain(
      `${faulty}!${slide(3)}: fejl: slide 3, "Tabel hba1c": tabellen har ingen overskriftsrække [table/no-header]\n` +
        "    Markér første række som overskriftsrække",
    );
    expect(told).toMatch(/1 fejl, 1 advarsel\n$/);
  });

  it("gives machines the same, with the rules behind each finding", async () => {
    const { exitCode, printed } = await run("inspect", faulty, "--json", "--lang", "en");
    const answer = JSON.parse(printed);
    expect(exitCode).toBe(3);
    expect(answer).toMatchObject({
      exitCode: 3,
      files: [{ file: faulty, errors: 1, warnings: 1, notices: 0 }],
    });
    expect(answer.diagnostics).toContainEqual({
      code: "table/no-header",
      severity: "error",
      file: faulty,
      part: slide(3),
      spot: { kind: "slide", number: 3 },
      element: "Tabel hba1c",
      problem: "the table has no header row",
      mend: "Mark the first row as header row, so that the columns' names are read aloud.",
      rules: ["P6", "W5"],
    });
  });
});
