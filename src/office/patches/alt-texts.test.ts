import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import { identityOf, shapesOf, shapeTree, slideParts } from "../slide-parts.ts";
import { altTexts } from "./alt-texts.ts";

const tableText = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "p:graphicFrame"))
    .map((table) => identityOf(table).getAttribute("descr"));

it("gives a table its alternative text by name", async () => {
  expect(tableText(await finishedDeck())).toEqual(["Andel i mål i ni praksis"]);
  expect(tableText(await finishedDeck(altTexts))).toEqual([null]);
});

it("refuses a table or picture that would stay silent", async () => {
  const raw = await rawDeck();

  expect(() => finishPresentation(raw, { ...SAMPLE_FINISH, altTexts: new Map() })).toThrow(
    '"Tabel hba1c" has no alternative text',
  );
});

it("refuses a shape that neither speaks nor calls itself decoration", async () => {
  const file = await finishedDeck();
  const [mark] = shapesOf(shapeTree(file.xml(slideParts(file)[0]!)));
  identityOf(mark!).setAttribute("name", "Pil");

  expect(() => altTexts.apply(file, SAMPLE_FINISH)).toThrow('"Pil" has no alternative text');
});
