import { fileLanguage, isSameLanguage, languageFindings } from "../shared/languages.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import type { DocumentView } from "./document-view.ts";
import { firstValue, wordRuns } from "./word-run-style.ts";
import { attribute, childValue } from "./word-styles.ts";

/** W8: the document has a default language, its theme too, and its text is in it. */
export const wordLanguages: DocumentRule = (view) => {
  const texts = wordRuns(view).map(({ text, chain }) => ({ text, language: firstValue(chain, "w:lang") }));
  const wanted = fileLanguage(view.properties.language, texts);
  const standard = childValue(view.styles.defaults, "w:lang");
  const differs = standard !== undefined && wanted !== undefined && !isSameLanguage(standard, wanted);
  return [
    ...(standard === undefined ? [inBody(view, { code: "language/no-default" })] : []),
    ...(hasThemeLanguage(view) ? [] : [inBody(view, { code: "language/no-theme-language" })]),
    ...(differs
      ? [inBody(view, { code: "language/default-differs", values: { found: standard, wanted } })]
      : []),
    // Text without a language of its own has the default, or none for the reason told above.
    ...languageFindings(texts, wanted)
      .filter(({ code }) => code !== "language/missing")
      .map((words) => inBody(view, words)),
  ];
};

function hasThemeLanguage({ index, settings }: DocumentView): boolean {
  const mark = index.first(settings, "w:themeFontLang");
  return mark !== undefined && Boolean(attribute(mark, "val"));
}
