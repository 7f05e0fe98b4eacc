import { child, elementsBelow } from "../../../ooxml/xml-tree.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import type { DocumentView, WordParagraph } from "./document-view.ts";
import { isSwitchedOn, styleChain } from "./word-styles.ts";

const TYPED_MARK = /^\s*([-–—•*·▪●◦o])\s+\S/;
const TYPED_NUMBER = /^\s*(\d{1,2})[.)]\s+\S/;

/** W10: two points or more in a row that begin with a typed mark, or with numbers that follow one another. */
export const typedLists: DocumentRule = (view) => {
  const { paragraphs } = view;
  const followsOn = paragraphs.map((paragraph, at) => {
    const before = paragraphs[at - 1];
    return before !== undefined && areTypedList(view, before, paragraph);
  });
  const points = paragraphs.filter((_, at) => followsOn[at] || followsOn[at + 1]);
  const [first] = points;
  if (!first) return [];
  const words = { code: "document/typed-list", values: { count: points.length } } as const;
  return [inBody(view, words, "paragraph", first.number)];
};

/** W12: no space is made with empty paragraphs, blanks or tabs. */
export const spacing: DocumentRule = (view) => {
  const empty = view.paragraphs.map((paragraph) => !paragraph.isInTable && isEmpty(paragraph));
  const runs = empty.filter((isOne, at) => isOne && empty[at + 1] && !empty[at - 1]).length;
  const blanks = view.paragraphs.filter(({ text }) => / {3}|\t{3}/.test(text)).length;
  return [
    ...(runs > 0 ? [inBody(view, { code: "document/empty-paragraphs", values: { count: runs } })] : []),
    ...(blanks > 0 ? [inBody(view, { code: "document/repeated-blanks", values: { count: blanks } })] : []),
  ];
};

/** Two neighbours of one column of text, so that cells side by side are no list. */
function areTypedList(view: DocumentView, one: WordParagraph, next: WordParagraph): boolean {
  const areNeighbours = one.element.parentNode === next.element.parentNode;
  if (!areNeighbours || !isLoose(view, one) || !isLoose(view, next)) return false;
  if (TYPED_MARK.test(one.text) && TYPED_MARK.test(next.text)) return true;
  return Number(TYPED_NUMBER.exec(next.text)?.[1]) === Number(TYPED_NUMBER.exec(one.text)?.[1]) + 1;
}

/** Body text that is in no list, of its own or by its style, and no line of a table of contents. */
function isLoose({ styles }: DocumentView, { properties, style, level }: WordParagraph): boolean {
  const chain = styleChain(styles, style);
  const sources = [properties, ...chain.map(({ element }) => child(element, "w:pPr"))];
  const isListed = sources.some((source) => source && child(source, "w:numPr"));
  return level === undefined && !isListed && !chain.some(({ name }) => /^toc \d$/i.test(name));
}

/** Nothing but formatting: a break, a figure, a field or the end of a page or section is something. */
function isEmpty({ element, text, properties }: WordParagraph): boolean {
  if (text.trim() !== "" || isSwitchedOn(properties, "w:pageBreakBefore")) return false;
  return !elementsBelow(element).some(({ localName }) => SOMETHING.includes(localName ?? ""));
}

const SOMETHING = ["br", "drawing", "pict", "object", "sdt", "sectPr", "fldSimple", "fldChar", "sym"];
