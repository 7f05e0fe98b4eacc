import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { slideParts } from "../slide-parts.ts";
import { shapeIds } from "./shape-ids.ts";

const idsBesideTable = (file: OfficePackage) =>
  all(file.xml(slideParts(file)[2]!), "p:cNvPr").map((identity) => Number(identity.getAttribute("id")));

it("numbers shapes in the order they are read, a table like the rest", async () => {
  expect(idsBesideTable(await finishedDeck())).toEqual([1, 2, 3, 4]);
  const bare = idsBesideTable(await finishedDeck(shapeIds));
  expect(new Set(bare).size).toBeLessThan(bare.length);
});
