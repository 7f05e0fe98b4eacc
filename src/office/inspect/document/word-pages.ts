import { relatedParts } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child } from "../../../ooxml/xml-tree.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import { type DocumentView, wordText } from "./document-view.ts";
import { fieldsIn } from "./fields-in.ts";
import { attribute, isSwitchedOn } from "./word-styles.ts";

/** A page of running text holds about so many signs. */
const SIGNS_A_PAGE = 3000;

/** More pages than this are searched, not read. */
const PAGES_WITHOUT_CONTENTS = 5;

/** A4 in twips, and how far from it a page may be. */
const A4 = [11_906, 16_838] as const;
const PAPER_SLACK = 60;

const LEAST_MARGIN_CM = 1;
const TWIPS_PER_CM = 1440 / 2.54;

/** W16: a document of several pages numbers them, with a field that follows the pages. */
export const pageNumbers: DocumentRule = (view) => {
  const isNumbered = view.running.some((part) =>
    fieldsIn(view.index, part).some(({ instruction }) => /^\s*PAGE\b/i.test(instruction)),
  );
  if (isNumbered) return [];
  const typed = view.running.find((part) =>
    view.index.all(part, "w:p").some((line) => /(^|\s)(side|page)\s+\d+/i.test(wordText(line))),
  );
  if (typed !== undefined) return [{ code: "document/typed-page-number", part: typed }];
  return pagesOf(view) > 1 ? [inBody(view, { code: "document/no-page-number" })] : [];
};

/** W17: a long document has a table of contents. */
export const contents: DocumentRule = (view) => {
  if (pagesOf(view) <= PAGES_WITHOUT_CONTENTS) return [];
  const hasContents = fieldsIn(view.index, view.main).some(({ instruction }) =>
    /^\s*TOC\b/i.test(instruction),
  );
  const values = { pages: PAGES_WITHOUT_CONTENTS };
  return hasContents ? [] : [inBody(view, { code: "document/no-contents", values })];
};

/** W19: A4, margins a printer can keep, and no text in rows of a fixed height. */
export const paper: DocumentRule = (view) => {
  const { index, main } = view;
  const sections = index.all(main, "w:sectPr");
  const isOther = sections.some((section) => {
    const size = child(section, "w:pgSz");
    return size !== undefined && !isA4(size);
  });
  const isNarrow = sections.some((section) => {
    const margins = child(section, "w:pgMar");
    return margins !== undefined && smallestMargin(margins) < LEAST_MARGIN_CM * TWIPS_PER_CM - 1;
  });
  const fixed = index.all(main, "w:tr").filter((row) => isFixed(row) && wordText(row).trim() !== "").length;
  return [
    ...(isOther ? [inBody(view, { code: "document/page-size" })] : []),
    ...(isNarrow
      ? [inBody(view, { code: "document/narrow-margin", values: { least: LEAST_MARGIN_CM } })]
      : []),
    ...(fixed > 0 ? [inBody(view, { code: "document/fixed-row", values: { count: fixed } })] : []),
  ];
};

/** As Word last counted, else by breaks and length: rather too few than too many. */
function pagesOf({ file, index, main, paragraphs }: DocumentView): number {
  const [extended = ""] = relatedParts(file, "", "extended-properties");
  const counted = Number(index.first(extended, "ep:Pages")?.textContent);
  const broken = paragraphs.filter(({ properties }) => isSwitchedOn(properties, "w:pageBreakBefore")).length;
  const breaks = index.all(main, "w:br").filter((mark) => attribute(mark, "type") === "page").length;
  const signs = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(counted || 1, 1 + broken + breaks, Math.floor(signs / SIGNS_A_PAGE));
}

function isA4(size: Element): boolean {
  const sides = [Number(attribute(size, "w")), Number(attribute(size, "h"))].sort(
    (one, other) => one - other,
  );
  return A4.every((side, at) => Math.abs(side - (sides[at] ?? 0)) <= PAPER_SLACK);
}

function smallestMargin(margins: Element): number {
  const sides = ["top", "bottom", "left", "right"].map((side) =>
    Math.abs(Number(attribute(margins, side) ?? 1440)),
  );
  return Math.min(...sides);
}

function isFixed(row: Element): boolean {
  return all(row, "w:trHeight").some((height) => attribute(height, "hRule") === "exact");
}
