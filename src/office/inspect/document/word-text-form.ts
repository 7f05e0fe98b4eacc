import { child, elementsBelow } from "../../xml-tree.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import type { DocumentView, WordParagraph } from "./document-view.ts";
import { styleChain } from "./word-styles.ts";

const TYPED_MARK = /^\s*([-–—•*·▪●◦o])\s+\S/;
const TYPED_NUMBER = /^\s*(\d{1,2})[.)]\s+\S/;

/** W10: two points or more in a row that begin with a typed mark, or with numbers that follow one another. */
export const typedLists: DocumentRule = (view) => {
  const loose = view.paragraphs.map((paragraph) => (isLoose(view, paragraph) ? paragraph.text : ""));
  const isPoint = (at: number) =>
    [at - 1, at + 1].some((other) => belongTogether(loose[Math.min(at, other)], loose[Math.max(at, other)]));
  const points = view.paragraphs.filter((_, at) => isPoint(at));
  const [first] = points;
  if (!first) return [];
  return [
    inBody(
      view,
      { code: "document/typed-list", values: { count: points.length } },
      "paragraph",
      first.number,
    ),
  ];
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

function belongTogether(one = "", next = ""): boolean {
  if (TYPED_MARK.test(one) && TYPED_MARK.test(next)) return true;
  return Number(TYPED_NUMBER.exec(next)?.[1]) === Number(TYPED_NUMBER.exec(one)?.[1]) + 1;
}

/** Body text that is in no list, of its own or by its style. */
function isLoose({ styles }: DocumentView, { properties, style, level }: WordParagraph): boolean {
  const sources = [properties, ...styleChain(styles, style).map(({ element }) => child(element, "w:pPr"))];
  return level === undefined && !sources.some((source) => source && child(source, "w:numPr"));
}

/** Nothing but formatting: a break, a figure, a field or the end of a section is something. */
function isEmpty({ element, text }: WordParagraph): boolean {
  return (
    text.trim() === "" && !elementsBelow(element).some(({ localName }) => SOMETHING.has(localName ?? ""))
  );
}

const SOMETHING = new Set([
  "br",
  "drawing",
  "pict",
  "object",
  "sdt",
  "sectPr",
  "fldSimple",
  "fldChar",
  "sym",
]);
