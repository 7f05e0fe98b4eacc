import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { fileProperties } from "../shared/file-properties.ts";
import { fileLanguage, isSameLanguage, languageFindings, type MarkedText } from "../shared/languages.ts";
import { type DeckRule, onSlide } from "./slide-rule.ts";
import type { PresentationView, SlideView } from "./slide-view.ts";
import { languageOf } from "./text-style.ts";

/**
 * P12: every text of slides and notes has a language, and it is the file's; so has what will be written next.
 */
export const deckLanguages: DeckRule = (view) => {
  const slides = view.slides.map((slide) => ({
    slide,
    texts: markedTexts(slide),
    notes: notesTexts(slide, view),
  }));
  const spoken = slides.flatMap(({ texts, notes }) => [...texts, ...notes]);
  const wanted = fileLanguage(fileProperties(view.file, view.index).language, spoken);
  return [
    ...slides.flatMap(({ slide, texts, notes }) => [
      ...languageFindings(texts, wanted).map((words) => onSlide(slide, words)),
      ...languageFindings(notes, wanted).map((words) => onNotes(slide, words)),
    ]),
    ...(wanted === undefined ? [] : defaultFindings(view, wanted)),
  ];
};

function markedTexts(slide: SlideView): readonly MarkedText[] {
  return [...slide.texts, ...slide.cells].flatMap((text) =>
    text.runs.map(({ run, chain }) => ({ text: run.text, language: languageOf(chain) })),
  );
}

function notesTexts({ notes }: SlideView, { index, main }: PresentationView): readonly MarkedText[] {
  if (notes === undefined) return [];
  const inherited = index.first(main, "p:defaultTextStyle");
  const general = inherited && languageOf(all(inherited, "a:defRPr"));
  return index.all(notes, "a:r").flatMap((run) => {
    const text = child(run, "a:t")?.textContent ?? "";
    const own = child(run, "a:rPr");
    return text.trim() === "" ? [] : [{ text, language: (own && languageOf([own])) ?? general }];
  });
}

function onNotes(slide: SlideView, words: Parameters<typeof onSlide>[1]): Finding {
  return { ...onSlide(slide, words), ...(slide.notes === undefined ? {} : { part: slide.notes }) };
}

/** One finding a file: what is written after the last word of a text takes the language that stands there. */
function defaultFindings({ file, index }: PresentationView, wanted: string): readonly Finding[] {
  const parts = file.names(
    /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts)\/[^/]+\.xml$/,
  );
  for (const part of [...parts, "ppt/presentation.xml"]) {
    const marks = [
      ...index.all(part, "a:endParaRPr"),
      ...index.all(part, "a:defRPr"),
      ...index.all(part, "c:lang"),
    ];
    const found = marks.map(markedLanguage).find((language) => language && !isSameLanguage(language, wanted));
    if (found) return [{ code: "language/default-differs", part, values: { found, wanted } }];
  }
  return [];
}

function markedLanguage(mark: Element): string {
  return mark.getAttribute(mark.localName === "lang" ? "val" : "lang") ?? "";
}
