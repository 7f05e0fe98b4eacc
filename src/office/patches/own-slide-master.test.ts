import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { all, first } from "../../ooxml/xml-tree.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import { slideParts } from "../slide-parts.ts";
import { ownSlideMaster } from "./own-slide-master.ts";

const placeholderTypes = (file: OfficePackage, part: string) =>
  all(file.xml(part), "p:ph").map((mark) => mark.getAttribute("type") ?? "content");

const masterTypes = (file: OfficePackage) => placeholderTypes(file, "ppt/slideMasters/slideMaster1.xml");

const accent = (file: OfficePackage) =>
  first(first(file.xml("ppt/theme/theme1.xml"), "a:accent1")!, "a:srgbClr")?.getAttribute("val");

it("gives the master, and with it every slide, a place for a title and a body, and the theme our colours", async () => {
  const finished = await finishedDeck();
  expect(masterTypes(finished)).toEqual(["title", "body", "ftr", "sldNum"]);
  expect(accent(finished)).toBe("1F6F8B");

  const bare = await finishedDeck(ownSlideMaster);
  expect(masterTypes(bare)).not.toContain("title");
  expect(accent(bare)).not.toBe("1F6F8B");
});

it("leads each slide to the layout it asks for", async () => {
  const file = await finishedDeck();
  const layouts = slideParts(file).flatMap((slide) => relatedParts(file, slide, "slideLayout"));

  expect(layouts.map((layout) => placeholderTypes(file, layout)[0])).toEqual([
    "ctrTitle",
    "title",
    "title",
    "title",
  ]);
  expect(new Set(layouts).size).toBe(3);
});

it("refuses a description of another number of slides", async () => {
  const options = { ...SAMPLE_FINISH, slides: SAMPLE_FINISH.slides.slice(1) };
  const raw = await rawDeck();

  expect(() => finishPresentation(raw, options)).toThrow("deck has 4 slides, its finish describes 3");
});
