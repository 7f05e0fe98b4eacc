import { child } from "../../../ooxml/xml-tree.ts";
import { linkTextFindings } from "../shared/link-text.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import { relationshipId } from "./slide-shape.ts";
import type { ShapeText } from "./slide-view.ts";

/** P13: the words of a link, which may be several runs, say where it leads. */
export const linkTexts: SlideRule = (slide) =>
  [...slide.texts, ...slide.cells].flatMap((text) =>
    linksIn(text).flatMap((link) => linkTextFindings(link).map((words) => onShape(slide, text.shape, words))),
  );

/** The words of each link: neighbouring runs that lead to the same place are one. */
function linksIn({ paragraphs }: ShapeText): readonly string[] {
  return paragraphs.flatMap(({ runs }) => {
    const links: { readonly target: string; readonly text: string }[] = [];
    let previous = "";
    for (const { properties, text } of runs) {
      const mark = properties && child(properties, "a:hlinkClick");
      const target = mark ? relationshipId(mark, "id") : "";
      const last = links.at(-1);
      if (target !== "" && target === previous && last)
        links.splice(-1, 1, { target, text: last.text + text });
      else if (target !== "") links.push({ target, text });
      previous = target;
    }
    return links.map(({ text }) => text);
  });
}
