import { describe, expect, it } from "vitest";
import { DIAGNOSTICS_DA } from "./diagnostics-da.ts";
import { DIAGNOSTICS_EN } from "./diagnostics-en.ts";
import { isDiagnosticCode, wordingOf } from "./wording.ts";

function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name = ""]) => name))].sort();
}

describe.each(Object.keys(DIAGNOSTICS_DA).filter(isDiagnosticCode))("%s", (code) => {
  const [da, en] = [wordingOf(code, "da"), wordingOf(code, "en")];

  it("has a code of two words with a stroke between", () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });

  it("stands on two lines in both tables", () => {
    for (const table of [DIAGNOSTICS_DA, DIAGNOSTICS_EN]) expect(table[code].split("\n")).toHaveLength(2);
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
