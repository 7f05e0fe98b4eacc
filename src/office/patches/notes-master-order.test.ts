import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { children, rootOf } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";
import { notesMasterOrder } from "./notes-master-order.ts";

const heads = (file: OfficePackage) =>
  children(rootOf(file.xml(PRESENTATION_PART)))
    .slice(0, 3)
    .map(({ localName }) => localName);

it("puts the notes master between the slide master and the slides", async () => {
  expect(heads(await finishedDeck())).toEqual(["sldMasterIdLst", "notesMasterIdLst", "sldIdLst"]);
  expect(heads(await finishedDeck(notesMasterOrder))).toEqual([
    "sldMasterIdLst",
    "sldIdLst",
    "notesMasterIdLst",
  ]);
});
