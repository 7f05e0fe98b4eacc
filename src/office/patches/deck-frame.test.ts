import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { all, children, first, rootOf } from "../../ooxml/xml-tree.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import { PRESENTATION_PART, slideParts } from "../slide-parts.ts";
import {
  notesMasterOrder,
  ownNotesMaster,
  ownSlideMaster,
  presentationProperties,
  sectionList,
} from "./deck-frame.ts";

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

const sections = (file: OfficePackage) =>
  all(file.xml(PRESENTATION_PART), "p14:section").map((section) => ({
    name: section.getAttribute("name"),
    isValid: /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(section.getAttribute("id") ?? ""),
    slides: all(section, "p14:sldId").length,
  }));

it("names the sections with ids Office takes and gives each its slides", async () => {
  const wanted = [
    { name: "Velkommen", isValid: true, slides: 1 },
    { name: "Tal & tabeller", isValid: true, slides: 2 },
    { name: "Valg", isValid: true, slides: 1 },
  ];
  expect(sections(await finishedDeck())).toEqual(wanted);
  expect(sections(await finishedDeck(sectionList))).not.toEqual(wanted);
});

it("refuses sections that leave a slide out", async () => {
  const options = { ...SAMPLE_FINISH, sections: SAMPLE_FINISH.sections.slice(1) };
  const raw = await rawDeck();

  expect(() => finishPresentation(raw, options)).toThrow("sections cover 3 slides, the deck has 4");
});

const words = (file: OfficePackage, part: string) =>
  Object.fromEntries(
    children(rootOf(file.xml(part))).map(({ tagName, textContent }) => [tagName, textContent]),
  );

it("says what the deck is, in Danish, dated by the meeting", async () => {
  const finished = words(await finishedDeck(), "docProps/core.xml");
  expect(finished).toEqual({
    "dc:title": "Type 2-diabetes & <klyngen>",
    "dc:subject": "Klyngemøde",
    "dc:creator": "Nordlys-Klyngen",
    "cp:lastModifiedBy": "Nordlys-Klyngen",
    "cp:revision": "1",
    "dcterms:created": "2026-06-10T00:00:00Z",
    "dcterms:modified": "2026-06-10T00:00:00Z",
    "dc:language": "da-DK",
  });
  expect(words(await finishedDeck(presentationProperties), "docProps/core.xml")).not.toEqual(finished);
});

it("counts slides and notes and lists the titles people see", async () => {
  const app = words(await finishedDeck(), "docProps/app.xml");
  expect(app).toMatchObject({ Application: "klyngepakke", Slides: "4", Notes: "4" });
  expect(app).not.toHaveProperty("Company");
  expect(app.TitlesOfParts).toContain("Hver fjerde når målet");

  const bare = words(await finishedDeck(presentationProperties), "docProps/app.xml");
  expect(bare).toHaveProperty("Company");
  expect(bare.TitlesOfParts).toContain("Slide 1");
});
