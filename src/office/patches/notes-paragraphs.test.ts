import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { notesPart, slideParts } from "../slide-parts.ts";
import { notesParagraphs } from "./notes-paragraphs.ts";

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
