import type { PresentationFinish } from "../../model/office-finish.ts";
import { declareType } from "../../ooxml/content-types.ts";
import { putRelationships } from "../../ooxml/relationships.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { NOTES_PAGE, notesMasterXml } from "../parts/notes-master-xml.ts";
import { themeXml } from "../parts/theme-xml.ts";
import type { Patch } from "../patch.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";

const MASTER = "ppt/notesMasters/notesMaster1.xml";
const THEME = "ppt/theme/theme2.xml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

/**
 * PptxGenJS#1443, #1458, #446: the notes master shares the slides' theme, which PowerPoint repairs by stripping it,
 * and the notes page is as wide as a slide stood on end, so that printed notes show no slide. Our own notes master
 * has a theme of its own and an A4 page.
 */
export const ownNotesMaster: Patch<PresentationFinish> = {
  name: "own-notes-master",
  apply: (file, { palette }) => {
    file.put(MASTER, notesMasterXml());
    file.put(THEME, themeXml(palette));
    putRelationships(file, MASTER, [{ type: "theme", target: THEME }]);
    declareType(file, THEME, THEME_TYPE);
    for (const size of all(file.xml(PRESENTATION_PART), "p:notesSz")) {
      size.setAttribute("cx", String(NOTES_PAGE.width));
      size.setAttribute("cy", String(NOTES_PAGE.height));
    }
  },
};
