import type { OfficePackage } from "../../../ooxml/office-package.ts";
import type { Finding } from "../finding.ts";
import { changesAndHiddenText } from "./changes-and-hidden-text.ts";
import type { DocumentRule } from "./document-rule.ts";
import { documentView } from "./document-view.ts";
import { figuresInLine, figureTexts } from "./figures.ts";
import { headingLevels, headingStyles } from "./headings.ts";
import { readingAids } from "./reading-aids.ts";
import { statusWords } from "./status-words.ts";
import { wordContrast } from "./word-contrast.ts";
import { fieldResults, formFields } from "./word-fields.ts";
import { wordLanguages } from "./word-languages.ts";
import { wordLinks } from "./word-links.ts";
import { contents, pageNumbers, paper } from "./word-pages.ts";
import { wordTables } from "./word-tables.ts";
import { spacing, typedLists } from "./word-text-form.ts";

const DOCUMENT_RULES: readonly DocumentRule[] = [
  headingLevels,
  headingStyles,
  figureTexts,
  figuresInLine,
  wordTables,
  wordLanguages,
  typedLists,
  wordLinks,
  spacing,
  wordContrast,
  formFields,
  fieldResults,
  pageNumbers,
  contents,
  readingAids,
  paper,
  statusWords,
  changesAndHiddenText,
];

/** What a Word document does not keep of W1-W20 and H2; W9 is every file's. */
export function documentFindings(file: OfficePackage, main: string): readonly Finding[] {
  const view = documentView(file, main);
  return DOCUMENT_RULES.flatMap((rule) => rule(view));
}
