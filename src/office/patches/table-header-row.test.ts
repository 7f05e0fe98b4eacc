import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { slideParts } from "../slide-parts.ts";
import { tableHeaderRow } from "./table-header-row.ts";

const headerMarks = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "a:tblPr"))
    .map((properties) => properties.getAttribute("firstRow"));

it("says that the first row of a table is a heading", async () => {
  expect(headerMarks(await finishedDeck())).toEqual(["1"]);
  expect(headerMarks(await finishedDeck(tableHeaderRow))).toEqual([null]);
});
