import type { PresentationFinish } from "../../model/office-finish.ts";
import { all, children, detach } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { slideParts } from "../slide-parts.ts";

/**
 * PptxGenJS#1083: a paragraph of several runs repeats its properties before every run. The schema allows them once,
 * at the head; Office 2016 refuses the file. The first set is the paragraph's own and stays.
 */
export const paragraphProperties: Patch<PresentationFinish> = {
  name: "paragraph-properties",
  apply: (file) => {
    for (const part of slideParts(file))
      for (const paragraph of all(file.xml(part), "a:p"))
        for (const repeated of children(paragraph, "a:pPr").slice(1)) detach(repeated);
  },
};
