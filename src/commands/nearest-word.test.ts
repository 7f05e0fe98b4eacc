import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const WORDS = ["build", "check", "render", "--dry-run", "--data"];

it.each([
  ["bulid", "build"],
  ["biuld", "build"],
  ["buil", "build"],
  ["chek", "check"],
  ["--dry-rn", "--dry-run"],
  ["--dta", "--data"],
  ["--date", "--data"],
  ["tidy", undefined],
  ["", undefined],
])("takes %j for %j", (typed, meant) => {
  expect(nearestWord(typed, WORDS)).toBe(meant);
});

it("takes a word of the list for itself", () => {
  fc.assert(fc.property(fc.constantFrom(...WORDS), (word) => nearestWord(word, WORDS) === word));
});

it("forgives any one slip", () => {
  const slip = fc.tuple(fc.constantFrom(...WORDS), fc.nat(), fc.constantFrom("x", ""));
  fc.assert(
    fc.property(slip, ([word, place, letter]) => {
      const at = place % word.length;
      return nearestWord(word.slice(0, at) + letter + word.slice(at + 1), WORDS) === word;
    }),
  );
});
