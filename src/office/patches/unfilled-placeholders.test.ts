import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { placeholderOf, shapesOf, shapeTree, slideParts, textOf } from "../slide-parts.ts";
import { unfilledPlaceholders } from "./unfilled-placeholders.ts";

const emptyPlaceholders = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => shapesOf(shapeTree(file.xml(slide))))
    .filter((shape) => placeholderOf(shape) && textOf(shape) === "");

it("takes out places of the layout that nothing was put into", async () => {
  expect(emptyPlaceholders(await finishedDeck())).toHaveLength(0);
  expect(emptyPlaceholders(await finishedDeck(unfilledPlaceholders))).toHaveLength(1);
});
