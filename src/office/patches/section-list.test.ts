import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";
import { sectionList } from "./section-list.ts";

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
