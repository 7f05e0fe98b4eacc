import type { Element } from "../../../ooxml/xml-node.ts";
import { child } from "../../../ooxml/xml-tree.ts";
import { flattened } from "./slide-shape.ts";
import type { DrawnSlide, ShapeText, StyledRun } from "./slide-view.ts";
import { type TextParagraph, textParagraphs } from "./text-paragraphs.ts";
import { type TextSources, textSources } from "./text-sources.ts";
import { runChain } from "./text-style.ts";

/**
 * Every shape of a slide with words of its own, the members of groups included; tables are not.
 *
 * @param general the presentation's own text style
 */
export function shapeTexts(slide: DrawnSlide, general: Element | undefined): readonly ShapeText[] {
  const master = slide.layout?.master?.root;
  return flattened(slide.shapes).flatMap((shape) => {
    const body = child(shape.element, "p:txBody");
    if (!body || shape.text === "" || shape.isHidden) return [];
    const sources = textSources(shape, body, { master, general });
    const paragraphs = textParagraphs(body);
    return [{ shape, body, sources, paragraphs, runs: styledRuns(paragraphs, sources) }];
  });
}

/** The runs that say something. */
export function styledRuns(paragraphs: readonly TextParagraph[], sources: TextSources): readonly StyledRun[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.runs
      .filter(({ text }) => text.trim() !== "")
      .map((run) => ({ run, chain: runChain(sources, paragraph, run) })),
  );
}
