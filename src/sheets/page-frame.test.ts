import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Brand, lettersOf, NEUTRAL_BRAND } from "../model/brand.ts";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import { renderDocument } from "./render-document.ts";
import { fixturePlan, fixtureProperties } from "./sample-sheets.fixture.ts";

const BRAND: Brand = {
  ...NEUTRAL_BRAND,
  logo: {
    png: lettersOf(readFileSync("assets/brands/kiap.png")),
    widthPixels: 1200,
    heightPixels: 200,
    words: "Mærke",
  },
};

async function headerOf(words: string): Promise<string> {
  const sheet = { ...fixturePlan(), header: words };
  const properties = fixtureProperties(sheet.title);
  const { parts } = renderDocument(sheet, { properties, charts: new Map(), metrics: CARLITO, brand: BRAND });
  return new TextDecoder().decode(parts.get("word/header1.xml"));
}

it.each([
  ["a line", "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026", true],
  ["two lines", "Klyngen for alle os i det nordvestlige Himmerland ".repeat(3).trim(), true],
  [
    "the whole width of two lines",
    "Klyngen for alle os i det nordvestlige Himmerland ".repeat(4).trim(),
    false,
  ],
])("stands beside a header of %s only where both have room", async (_, words, isShown) => {
  const header = await headerOf(words);
  expect(header).toContain(words);
  expect(header.includes('descr="Mærke"')).toBe(isShown);
});
