import { styleChain } from "../../../ooxml/word-tree.ts";
import { child, elementsBelow } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";
import { broken, brokenAlong, type Finding, type Placed, type Rows } from "../finding.ts";
import { fileLanguage, isSameLanguage, languageFindings } from "../shared/languages.ts";
import {
  atParagraph,
  attribute,
  childValue,
  type DocumentView,
  documentView,
  isSwitchedOn,
  type WordParagraph,
} from "./document-view.ts";
import { FORM_FIELD, figureTexts, floatingFigures, formFields, LINK, wordLinks } from "./word-objects.ts";
import { PAGES, PART, wordParts } from "./word-pages.ts";
import { type WordRun, wordContrast, wordRuns } from "./word-runs.ts";
import { silentCells, TABLE, wordTables } from "./word-tables.ts";

/** A heading with the level of the last one before it that says something; 0 for the first. */
interface Heading extends WordParagraph {
  readonly level: number;
  readonly previous: number;
}

const isSilent = ({ text }: WordParagraph): boolean => text.trim() === "";

/** W1: headings begin at level 1, skip no level and say something. */
const HEADING: Rows<Heading> = {
  "document/empty-heading": isSilent,
  "document/first-heading-level": (heading) =>
    !isSilent(heading) && heading.previous === 0 && heading.level !== 1 && { level: heading.level },
  "document/skipped-heading-level": (heading) => {
    const { level, previous } = heading;
    const isSkipping = !isSilent(heading) && previous > 0 && level > previous + 1;
    return isSkipping && { level, previous, next: previous + 1 };
  },
};

/** The headings of the body, when any of them says something. */
function headings(view: DocumentView): readonly Placed<Heading>[] {
  const found = view.paragraphs.filter(({ level }) => level !== undefined);
  if (found.every(isSilent)) return [];
  let previous = 0;
  return found.map((heading) => {
    const level = heading.level ?? 1;
    const subject = { ...heading, level, previous };
    if (!isSilent(heading)) previous = level;
    return { subject, spot: atParagraph(view, heading) };
  });
}

/** W2: the first heading of each style that Word does not know as one, nor any it is based on. */
function strangeHeadings({ paragraphs, styles }: DocumentView): readonly WordParagraph[] {
  const isStrange = ({ level, style }: WordParagraph) =>
    level !== undefined && !styleChain(styles, style).some(({ name }) => /^heading [1-9]$/i.test(name));
  const strange = paragraphs.filter(isStrange);
  return strange.filter(({ style }, at) => strange.findIndex((other) => other.style === style) === at);
}

const TYPED_MARK = /^\s*([-–—•*·▪●◦o])\s+\S/;
const TYPED_NUMBER = /^\s*(\d{1,2})[.)]\s+\S/;

/** W10: two points or more in a row that begin with a typed mark, or with numbers that follow one another. */
function typedPoints(view: DocumentView): readonly WordParagraph[] {
  const { paragraphs } = view;
  const followsOn = paragraphs.map((paragraph, at) => {
    const before = paragraphs[at - 1];
    return before !== undefined && areTypedList(view, before, paragraph);
  });
  return paragraphs.filter((_, at) => followsOn[at] || followsOn[at + 1]);
}

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

/** W12: no space is made with empty paragraphs, blanks or tabs. */
const SPACING: Rows<DocumentView> = {
  "document/empty-paragraphs": ({ paragraphs }) => {
    const empty = paragraphs.map((paragraph) => !paragraph.isInTable && isEmpty(paragraph));
    return empty.filter((isOne, at) => isOne && empty[at + 1] && !empty[at - 1]).length;
  },
  "document/repeated-blanks": ({ paragraphs }) =>
    paragraphs.filter(({ text }) => / {3}|\t{3}/.test(text)).length,
};

const SOMETHING = ["br", "drawing", "pict", "object", "sdt", "sectPr", "fldSimple", "fldChar", "sym"];

/** Nothing but formatting: a break, a figure, a field or the end of a page or section is something. */
function isEmpty({ element, text, properties }: WordParagraph): boolean {
  if (text.trim() !== "" || isSwitchedOn(properties, "w:pageBreakBefore")) return false;
  return !elementsBelow(element).some(({ localName }) => SOMETHING.includes(localName ?? ""));
}

/** What holds for the body as a whole. */
const BODY: Rows<DocumentView> = {
  "document/no-headings": ({ paragraphs }) =>
    paragraphs.every(({ level, text }) => level === undefined || text.trim() === ""),
  "document/floating": floatingFigures,
  ...SPACING,
  ...PAGES,
  "document/sign-alone": silentCells,
};

/** What a Word document does not keep of W1-W20 and H2; W9 is every file's. */
export function documentFindings(index: ElementIndex, main: string): readonly Finding[] {
  const view = documentView(index, main);
  const runs = wordRuns(view);
  return [
    ...brokenAlong(headings(view), HEADING),
    ...strangeHeadings(view).map(
      (heading) => ({ code: "document/own-heading-style", ...atParagraph(view, heading) }) as const,
    ),
    ...figureTexts(view),
    ...brokenAlong(wordTables(view), TABLE),
    ...wordLanguages(view, runs),
    ...typedLists(view),
    ...brokenAlong(wordLinks(view), LINK),
    ...wordContrast(view, runs),
    ...brokenAlong(formFields(view), FORM_FIELD),
    ...brokenAlong([{ subject: view, spot: { part: main } }], BODY),
    ...brokenAlong(wordParts(view), PART),
  ];
}

/** W10, told at the first point. */
function typedLists(view: DocumentView): readonly Finding[] {
  const points = typedPoints(view);
  const values = { count: points.length };
  return points
    .slice(0, 1)
    .map((first) => ({ code: "document/typed-list", values, ...atParagraph(view, first) }));
}

/** A document's default language, and the one it is in. */
interface Languages {
  readonly view: DocumentView;
  readonly standard: string | undefined;
  readonly wanted: string | undefined;
}

const LANGUAGE: Rows<Languages> = {
  "language/no-default": ({ standard }) => standard === undefined,
  "language/no-theme-language": ({ view: { index, settings } }) => {
    const mark = index.first(settings, "w:themeFontLang");
    return !mark || !attribute(mark, "val");
  },
  "language/default-differs": ({ standard, wanted }) =>
    standard !== undefined &&
    wanted !== undefined &&
    !isSameLanguage(standard, wanted) && { found: standard, wanted },
};

/** W8: the document has a default language, its theme too, and its text is in it. */
function wordLanguages(view: DocumentView, texts: readonly WordRun[]): readonly Finding[] {
  const wanted = fileLanguage(view.properties.language, texts);
  const standard = childValue(view.styles.defaults, "w:lang");
  // Text without a language of its own has the default, or none for the reason told with it.
  const inText = languageFindings(texts, wanted).filter(({ code }) => code !== "language/missing");
  return [...broken(LANGUAGE, { view, standard, wanted }), ...inText].map((words) => ({
    ...words,
    part: view.main,
  }));
}
