import type { PresentationFinish } from "../../model/office-finish.ts";
import { declareType } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { putRelationships, relationshipsOf, relativeTarget } from "../../ooxml/relationships.ts";
import { SLIDE_LAYOUTS, slideLayoutXml } from "../parts/slide-layouts.ts";
import { slideMasterXml } from "../parts/slide-master-xml.ts";
import { themeXml } from "../parts/theme-xml.ts";
import type { Patch } from "../patch.ts";
import { slideParts } from "../slide-parts.ts";

const MASTER = "ppt/slideMasters/slideMaster1.xml";
const THEME = "ppt/theme/theme1.xml";
const LAYOUT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml";

/**
 * PptxGenJS#1298, #1243, #1287: the library's master has no place for a title or a body, its layouts are empty or
 * oddly numbered, and its theme has no colours of ours. Nothing on a slide can then be a real title. The master,
 * the layouts and the theme are replaced by our own, and each slide is led to the layout it asks for.
 */
export const ownSlideMaster: Patch<PresentationFinish> = {
  name: "own-slide-master",
  apply: (file, { slides, palette }) => {
    const parts = slideParts(file);
    if (parts.length !== slides.length)
      throw new Error(`deck has ${parts.length} slides, its finish describes ${slides.length}`);
    for (const name of file.names(/^ppt\/slide(Layouts|Masters)\//)) file.remove(name);
    putMaster(file, palette);
    slides.forEach(({ layout }, index) => {
      leadToLayout(file, parts[index] ?? "", SLIDE_LAYOUTS[layout].part);
    });
  },
};

function putMaster(file: OfficePackage, palette: PresentationFinish["palette"]): void {
  const layouts = Object.values(SLIDE_LAYOUTS);
  file.put(THEME, themeXml(palette));
  file.put(MASTER, slideMasterXml(layouts.length));
  const layoutLines = layouts.map(({ part }) => ({ type: "slideLayout", target: part }));
  putRelationships(file, MASTER, [...layoutLines, { type: "theme", target: THEME }]);
  for (const layout of layouts) {
    file.put(layout.part, slideLayoutXml(layout));
    putRelationships(file, layout.part, [{ type: "slideMaster", target: MASTER }]);
    declareType(file, layout.part, LAYOUT_TYPE);
  }
}

function leadToLayout(file: OfficePackage, slide: string, layout: string): void {
  for (const { type, element } of relationshipsOf(file, slide))
    if (type === "slideLayout") element.setAttribute("Target", relativeTarget(slide, layout));
}
