import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all, children, type QName } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { notesPart, PRESENTATION_PART, shapeTreeParts, slideParts } from "../slide-parts.ts";
import { notesParagraphs, paragraphProperties, presentationLanguage, tableHeaderRow } from "./deck-words.ts";

const headerMarks = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "a:tblPr"))
    .map((properties) => properties.getAttribute("firstRow"));

it("says that the first row of a table is a heading", async () => {
  expect(headerMarks(await finishedDeck())).toEqual(["1"]);
  expect(headerMarks(await finishedDeck(tableHeaderRow))).toEqual([null]);
});

const repeating = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "a:p"))
    .filter((paragraph) => children(paragraph, "a:pPr").length > 1);

it("keeps one set of properties in a paragraph of several runs", async () => {
  expect(repeating(await finishedDeck())).toHaveLength(0);
  expect(repeating(await finishedDeck(paragraphProperties))).toHaveLength(1);
});

const spoken = (file: OfficePackage) => {
  const notes = notesPart(file, slideParts(file)[0]!)!;
  return all(file.xml(notes), "a:t").map((text) => text.textContent);
};

it("makes each line of the speaker notes a paragraph", async () => {
  expect(spoken(await finishedDeck())).toEqual(["Byd velkommen.", "Sig hvad mødet er til for.", "1"]);
  expect(spoken(await finishedDeck(notesParagraphs))).toEqual([
    "Byd velkommen.\nSig hvad mødet er til for.",
    "1",
  ]);
});

const NAMES: readonly QName[] = ["a:rPr", "a:endParaRPr", "a:defRPr"];

const languages = (file: OfficePackage) => {
  const properties = [PRESENTATION_PART, ...shapeTreeParts(file)].flatMap((part) =>
    NAMES.flatMap((name) => all(file.xml(part), name)),
  );
  return new Set(
    properties.flatMap((one) => [one.getAttribute("lang"), one.getAttribute("altLang") ?? []].flat()),
  );
};

it("speaks Danish in every run of every part, and nothing beside it", async () => {
  expect([...languages(await finishedDeck())]).toEqual(["da-DK"]);
  expect([...languages(await finishedDeck(presentationLanguage))]).toContain("en-US");
});

it("makes Danish the language of what is written into the deck later", async () => {
  const style = (file: OfficePackage) => all(file.xml(PRESENTATION_PART), "a:defPPr").length;

  expect(style(await finishedDeck())).toBe(1);
  expect(style(await finishedDeck(presentationLanguage))).toBe(0);
});
