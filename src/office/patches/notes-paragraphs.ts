import type { PresentationFinish } from "../../model/office-finish.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, detach, first } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in pptxgenjs 4.0.1: a line break in speaker notes stays inside one run, where PowerPoint shows a blank.
 * Each line becomes a paragraph.
 */
export const notesParagraphs: Patch<PresentationFinish> = {
  name: "notes-paragraphs",
  apply: (file) => {
    for (const name of file.names(/^ppt\/notesSlides\/[^/]+\.xml$/))
      for (const paragraph of all(file.xml(name), "a:p")) splitAtLineBreaks(paragraph);
  },
};

function splitAtLineBreaks(paragraph: Element): void {
  const text = first(paragraph, "a:t");
  const lines = (text?.textContent ?? "").split(/\r?\n/);
  if (!text || lines.length === 1) return;
  for (const line of lines) {
    text.textContent = line;
    paragraph.parentNode?.insertBefore(paragraph.cloneNode(), paragraph);
  }
  detach(paragraph);
}
