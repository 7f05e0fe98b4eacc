import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, first } from "../../../ooxml/xml-tree.ts";
import { styledRuns } from "./shape-texts.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";
import type { CellText, DrawnSlide } from "./slide-view.ts";
import { textParagraphs } from "./text-paragraphs.ts";
import { textSources } from "./text-sources.ts";

/** Table styles that colour nothing: "No Style, No Grid" and "No Style, Table Grid". */
const PLAIN_STYLES = ["{2D5ABB26-0587-4C30-8999-92F81FD0307C}", "{5940675A-B579-460E-94D1-54222C63F5DA}"];

/** The tables of a slide with the shape each stands in. */
export function slideTables(
  slide: DrawnSlide,
): readonly { readonly shape: SlideShape; readonly table: Element }[] {
  return flattened(slide.shapes).flatMap((shape) => {
    const table = shape.kind === "frame" ? first(shape.element, "a:tbl") : undefined;
    return table ? [{ shape, table }] : [];
  });
}

/**
 * Every cell of a slide's tables.
 *
 * @param general the presentation's own text style
 */
export function cellTexts(slide: DrawnSlide, general: Element | undefined): readonly CellText[] {
  const master = slide.layout?.master?.root;
  return slideTables(slide).flatMap(({ shape, table }) => {
    const isPlain = hasPlainStyle(table);
    return children(table, "a:tr")
      .flatMap((row) => children(row, "a:tc"))
      .flatMap((cell) => {
        const body = child(cell, "a:txBody");
        if (!body) return [];
        const sources = textSources(shape, body, { master, general });
        const paragraphs = textParagraphs(body);
        const runs = styledRuns(paragraphs, sources);
        return [{ shape, cell, body, sources, paragraphs, runs, isPlain }];
      });
  });
}

function hasPlainStyle(table: Element): boolean {
  const properties = child(table, "a:tblPr");
  const style = properties && child(properties, "a:tableStyleId")?.textContent;
  return !style || PLAIN_STYLES.includes(style.trim());
}
