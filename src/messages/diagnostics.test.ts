import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import DANISH from "./diagnostics-da.json" with { type: "json" };
import ENGLISH from "./diagnostics-en.json" with { type: "json" };
import { isDiagnosticCode, wordingOf } from "./wording.ts";

function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name = ""]) => name))].sort();
}

describe.each(Object.keys(DANISH).filter(isDiagnosticCode))("%s", (code) => {
  const [da, en] = [wordingOf(code, "da"), wordingOf(code, "en")];

  it("has a code of two words with a stroke between", () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });

  it("says two things in both tables: what was found, and what to do", () => {
    for (const table of [DANISH, ENGLISH]) expect(table[code]).toHaveLength(2);
  });

  it("has the same blanks in both languages", () => {
    expect(blanksIn(da.problem)).toEqual(blanksIn(en.problem));
    expect(blanksIn(da.mend)).toEqual(blanksIn(en.mend));
  });

  it("states the finding as a fragment and the mending as a sentence", () => {
    for (const { problem, mend } of [da, en]) {
      expect(problem).not.toMatch(/^\p{Lu}\p{Ll}|[.!]$/u);
      expect(mend).toMatch(/^[\p{Lu}{].*[.!?]$/u);
    }
  });
});

it("has no text that the program never says", () => {
  const program = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<![.](?:test|bench|fixture))[.]ts$/.test(name))
    .map((name) => readFileSync(join("src", name), "utf8"))
    .join("\n");
  // Two families are put together: a likely answer added, and which field of the key stands twice.
  const base = (code: string) => code.replace(/-likely$/, "");
  const isSaid = (code: string) => program.includes(`"${base(code)}"`) || /^key\/\w+-twice$/.test(code);
  expect(Object.keys(DANISH).filter((code) => !isSaid(code))).toEqual([]);
});
