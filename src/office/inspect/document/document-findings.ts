import type { OfficePackage } from "../../../ooxml/office-package.ts";
import { broken, brokenAlong, type Finding, type Rows } from "../finding.ts";
import { fileLanguage, isSameLanguage, languageFindings } from "../shared/languages.ts";
import { atParagraph, type DocumentView, documentView } from "./document-view.ts";
import { FORM_FIELD, figureTexts, floatingFigures, formFields, LINK, wordLinks } from "./word-objects.ts";
import { PAGES, PART, wordParts } from "./word-pages.ts";
import { firstValue, wordContrast, wordRuns } from "./word-runs.ts";
import { attribute, childValue } from "./word-styles.ts";
import { silentCells, TABLE, wordTables } from "./word-tables.ts";
import { HEADING, headings, SPACING, strangeHeadings, typedPoints } from "./word-text.ts";

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
export function documentFindings(file: OfficePackage, main: string): readonly Finding[] {
  const view = documentView(file, main);
  return [
    ...brokenAlong(headings(view), HEADING),
    ...strangeHeadings(view).map(
      (heading) => ({ code: "document/own-heading-style", ...atParagraph(view, heading) }) as const,
    ),
    ...figureTexts(view),
    ...brokenAlong(wordTables(view), TABLE),
    ...wordLanguages(view),
    ...typedLists(view),
    ...brokenAlong(wordLinks(view), LINK),
    ...wordContrast(view),
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
function wordLanguages(view: DocumentView): readonly Finding[] {
  const texts = wordRuns(view).map(({ text, chain }) => ({ text, language: firstValue(chain, "w:lang") }));
  const wanted = fileLanguage(view.properties.language, texts);
  const standard = childValue(view.styles.defaults, "w:lang");
  // Text without a language of its own has the default, or none for the reason told with it.
  const inText = languageFindings(texts, wanted).filter(({ code }) => code !== "language/missing");
  return [...broken(LANGUAGE, { view, standard, wanted }), ...inText].map((words) => ({
    ...words,
    part: view.main,
  }));
}
