import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DIAGNOSTIC_CATALOGUE } from "./diagnostic-catalogue.ts";
import type { Message } from "./messages/message.ts";

const MESSAGES: readonly (readonly [string, Message])[] = Object.entries(DIAGNOSTIC_CATALOGUE);

function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name = ""]) => name))].sort();
}

describe.each(MESSAGES)("%s", (code, { da, en }) => {
  it("has a code of two words with a stroke between", () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
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

it("has every code in one table alone: of two, the later would silently take the place of the earlier", () => {
  const folder = new URL("messages/", import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/^ {2}"([a-z]+\/[a-z0-9-]+)": \{/gm)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThanOrEqual(MESSAGES.length);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});
