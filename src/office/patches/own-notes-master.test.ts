import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { first } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";
import { ownNotesMaster } from "./own-notes-master.ts";

const theme = (file: OfficePackage) => relatedParts(file, "ppt/notesMasters/notesMaster1.xml", "theme");

const isUprightA4 = (file: OfficePackage) => {
  const size = first(file.xml(PRESENTATION_PART), "p:notesSz")!;
  const ratio = Number(size.getAttribute("cy")) / Number(size.getAttribute("cx"));
  return ratio > 1.35 && ratio < 1.5;
};

it("gives the notes a theme of their own and a page that prints on A4", async () => {
  const finished = await finishedDeck();
  expect(theme(finished)).toEqual(["ppt/theme/theme2.xml"]);
  expect(isUprightA4(finished)).toBe(true);

  const bare = await finishedDeck(ownNotesMaster);
  expect(theme(bare)).toEqual(["ppt/theme/theme1.xml"]);
  expect(isUprightA4(bare)).toBe(false);
});
