import { expect, it } from "vitest";
import { defaults, overriddenPart, overrides } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { phantomContentTypes } from "./phantom-content-types.ts";

const phantoms = (file: OfficePackage) =>
  overrides(file)
    .map(overriddenPart)
    .filter((part) => !file.has(part));
const endings = (file: OfficePackage) => defaults(file).map((line) => line.getAttribute("Extension"));

it("declares only parts and endings that are in the file", async () => {
  const finished = await finishedDeck();
  expect(phantoms(finished)).toEqual([]);
  expect(endings(finished).sort()).toEqual(["jpg", "png", "rels", "svg"]);

  const bare = await finishedDeck(phantomContentTypes);
  expect(phantoms(bare)).toContain("ppt/slideMasters/slideMaster2.xml");
  expect(endings(bare)).toContain("xlsx");
});
