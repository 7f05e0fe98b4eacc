import { expect, it } from "vitest";
import DANISH from "./said-da.json" with { type: "json" };
import ENGLISH from "./said-en.json" with { type: "json" };

/** The blanks of every text, by its name. */
function blanksOf(texts: Readonly<Record<string, string>>) {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name);
  return Object.entries(texts).map(([name, text]) => [name, [...new Set(blanks(text))].sort()]);
}

it("says the same of the same in both languages", () => {
  expect(blanksOf(ENGLISH)).toEqual(blanksOf(DANISH));
});
