import type { PresentationFinish } from "../../model/office-finish.ts";
import { presentationPropertiesXml } from "../parts/app-properties-xml.ts";
import { corePropertiesXml } from "../parts/core-properties-xml.ts";
import type { Patch } from "../patch.ts";
import { notesPart, slideParts } from "../slide-parts.ts";

/**
 * PptxGenJS#1407, #1427, measured in 4.0.1: the company goes in unescaped, titles are "Slide 1", the fonts are
 * invented and the dates are the clock's. Both property parts are written afresh.
 */
export const presentationProperties: Patch<PresentationFinish> = {
  name: "presentation-properties",
  apply: (file, { properties, slides }) => {
    const noteCount = slideParts(file).filter((slide) => notesPart(file, slide)).length;
    const titles = slides.map(({ title }) => title);
    file.put("docProps/core.xml", corePropertiesXml(properties));
    file.put("docProps/app.xml", presentationPropertiesXml(titles, noteCount));
  },
};
