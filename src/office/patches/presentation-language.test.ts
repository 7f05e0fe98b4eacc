import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all, type QName } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { PRESENTATION_PART, shapeTreeParts } from "../slide-parts.ts";
import { presentationLanguage } from "./presentation-language.ts";

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
