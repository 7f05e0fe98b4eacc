import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";
import type { Invariant } from "./invariant.ts";

const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

/**
 * Each slide stands on one layout, each master on a theme of its own, and the sections hold every slide
 * once.
 */
export const slideFrame: Invariant = {
  code: "package/slide-frame",
  check: (file) => {
    if (!file.has(PRESENTATION_PART)) return [];
    const parts = relatedParts(file, PRESENTATION_PART, "slide");
    return [
      ...parts
        .filter((slide) => relatedParts(file, slide, "slideLayout").length !== 1)
        .map((part) => ({ part, problem: "slide does not stand on exactly one layout" })),
      ...sharedThemes(file),
      ...sectionFindings(file),
    ];
  },
};

function sharedThemes(file: OfficePackage) {
  const masters = file.names(/^ppt\/(slideMasters|notesMasters|handoutMasters)\/[^/]+\.xml$/);
  const themes = masters.map((master) => relatedParts(file, master, "theme").join());
  return masters
    .filter((_, index) => themes[index] === "" || themes.indexOf(themes[index] ?? "") !== index)
    .map((part) => ({ part, problem: "master has no theme of its own" }));
}

function sectionFindings(file: OfficePackage) {
  const document = file.xml(PRESENTATION_PART);
  const sections = all(document, "p14:section");
  if (sections.length === 0) return [];
  const inSections = all(document, "p14:sldId").map((slide) => slide.getAttribute("id"));
  const inDeck = all(document, "p:sldId").map((slide) => slide.getAttribute("id"));
  const isComplete = inSections.join() === inDeck.join();
  return [
    ...(isComplete
      ? []
      : [{ part: PRESENTATION_PART, problem: "sections do not hold every slide once and in order" }]),
    ...sections
      .filter((section) => !GUID.test(section.getAttribute("id") ?? ""))
      .map(() => ({ part: PRESENTATION_PART, problem: "section id is not an upper-case GUID" })),
  ];
}
