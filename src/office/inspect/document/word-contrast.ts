import { contrast, neededContrast, toldContrast } from "../../../model/contrast.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child } from "../../../ooxml/xml-tree.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import { type DocumentView, nearestAround, shading } from "./document-view.ts";
import { firstValue, isBoldRun, runPoints, type WordRun, wordRuns } from "./word-run-style.ts";
import { attribute, childValue, styleChain } from "./word-styles.ts";

const PAPER = "FFFFFF";

/**
 * W13: each run against its own shading, its paragraph's, its cell's or the page; one finding a pair of
 * colours.
 */
export const wordContrast: DocumentRule = (view) => {
  const seen = new Set<string>();
  return wordRuns(view).flatMap((run) => {
    const colour = firstValue(run.chain, "w:color");
    const behind = backgroundOf(view, run);
    if (!colour || !/^[0-9a-f]{6}$/i.test(colour) || behind === undefined) return [];
    const wanted = neededContrast(runPoints(run.chain), isBoldRun(run.chain));
    const found = contrast(colour, behind);
    const pair = `${colour} ${behind} ${wanted}`;
    if (found >= wanted || seen.has(pair)) return [];
    seen.add(pair);
    const values = { found: toldContrast(found), wanted };
    return [inBody(view, { code: "contrast/text", values }, "paragraph", run.paragraph.number)];
  });
};

/** Undefined where a highlighter or a table style decides. */
function backgroundOf(view: DocumentView, { chain, element, paragraph }: WordRun): string | undefined {
  if (chain.some((properties) => child(properties, "w:highlight"))) return undefined;
  const styled = styleChain(view.styles, paragraph.style).map((style) => child(style.element, "w:pPr"));
  for (const properties of [...chain, paragraph.properties, ...styled]) {
    const own = shading(properties);
    if (own) return own;
  }
  const cell = nearestAround(element, "tc");
  const inCell = cell && shading(child(cell, "w:tcPr"));
  if (inCell) return inCell;
  const table = nearestAround(element, "tbl");
  if (table && isShadedByStyle(view, table)) return undefined;
  return (table && shading(child(table, "w:tblPr"))) ?? pageColour(view);
}

function isShadedByStyle({ styles }: DocumentView, table: Element): boolean {
  const style = childValue(child(table, "w:tblPr"), "w:tblStyle");
  return styleChain(styles, style).some(({ element }) => all(element, "w:shd").length > 0);
}

function pageColour({ index, main }: DocumentView): string {
  const background = index.first(main, "w:background");
  const colour = background && attribute(background, "color");
  return colour && /^[0-9a-f]{6}$/i.test(colour) ? colour : PAPER;
}
