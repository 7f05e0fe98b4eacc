import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Brand, lettersOf, NEUTRAL_BRAND } from "../model/brand.ts";
import { fixturePlan } from "./sample-sheets.fixture.ts";
import { writtenParts } from "./written-parts.fixture.ts";

const BRAND: Brand = {
  ...NEUTRAL_BRAND,
  logo: {
    png: lettersOf(readFileSync("assets/brands/kiap.png")),
    widthPixels: 1200,
    heightPixels: 200,
    words: "Mærke",
  },
};

const headerOf = (words: string) =>
  writtenParts({ ...fixturePlan(), header: words }, { brand: BRAND })["word/header1.xml"];

it.each([
  ["a line", "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026", true],
  ["two lines", "Klyngen for alle os i det nordvestlige Himmerland ".repeat(3).trim(), true],
  [
    "the whole width of two lines",
    "Klyngen for alle os i det nordvestlige Himmerland ".repeat(4).trim(),
    false,
  ],
])("stands beside a header of %s only where both have room", (_, words, isShown) => {
  const header = headerOf(words);
  expect(header).toContain(words);
  expect(header?.includes('descr="Mærke"')).toBe(isShown);
});
