import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { first } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { nameOf, shapesOf, shapeTree, slideParts } from "../slide-parts.ts";
import { decorativeMarks } from "./decorative-marks.ts";

const decorations = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => shapesOf(shapeTree(file.xml(slide))))
    .filter((shape) => first(shape, "adec:decorative"))
    .map(nameOf);

it("marks what only decorates, and nothing else", async () => {
  expect(decorations(await finishedDeck())).toEqual(["Pynt bjælke"]);
  expect(decorations(await finishedDeck(decorativeMarks))).toEqual([]);
});
