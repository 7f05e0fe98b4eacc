import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all, children } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { slideParts } from "../slide-parts.ts";
import { paragraphProperties } from "./paragraph-properties.ts";

const repeating = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "a:p"))
    .filter((paragraph) => children(paragraph, "a:pPr").length > 1);

it("keeps one set of properties in a paragraph of several runs", async () => {
  expect(repeating(await finishedDeck())).toHaveLength(0);
  expect(repeating(await finishedDeck(paragraphProperties))).toHaveLength(1);
});
