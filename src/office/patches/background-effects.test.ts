import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all, children } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { slideParts } from "../slide-parts.ts";
import { backgroundEffects } from "./background-effects.ts";

const backgrounds = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "p:bgPr"))
    .map((background) => children(background).map(({ localName }) => localName));

it("ends a plain background with its empty list of effects", async () => {
  expect(backgrounds(await finishedDeck())).toEqual([["solidFill", "effectLst"]]);
  expect(backgrounds(await finishedDeck(backgroundEffects))).toEqual([["solidFill"]]);
});
