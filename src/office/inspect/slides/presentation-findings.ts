import { foldText } from "../../../model/fold-text.ts";
import { relatedParts } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, children } from "../../../ooxml/xml-tree.ts";
import type { FontMetrics } from "../../../typeset/font-metrics.ts";
import { type ElementIndex, isYes } from "../element-index.ts";
import { brokenAlong, type Finding, type Rows } from "../finding.ts";
import { fileProperties } from "../shared/file-properties.ts";
import { fileLanguage, isSameLanguage, languageFindings, type MarkedText } from "../shared/languages.ts";
import { chartLook, silentCharts } from "./chart-rules.ts";
import { tableOverflow, textOverflow } from "./overflow.ts";
import { presentationView } from "./presentation-view.ts";
import { slideFindings } from "./slide-rules.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";
import { attributeIn } from "./slide-texts.ts";
import { onShape, onSlide, type PresentationView, type SlideView, titlesOf } from "./slide-view.ts";
import { svgLook } from "./svg-look.ts";
import { textContrast } from "./text-contrast.ts";

/** What a presentation does not keep of P1-P21 and H3; P14 is every file's. */
export function presentationFindings(
  index: ElementIndex,
  main: string,
  metrics: FontMetrics,
): readonly Finding[] {
  const view = presentationView(index, main);
  const onSlides = view.slides.flatMap((slide) => [
    ...slideFindings(slide, view),
    ...textContrast(slide),
    ...chartLook(slide, view),
    ...svgLook(slide, view),
    ...textOverflow(slide, metrics),
    ...tableOverflow(slide, view, metrics),
    ...silentCharts(slide, view),
  ]);
  return [...deckFindings(view), ...onSlides];
}

/** Names that programs give a section when nobody does. */
const DEFAULT_SECTION =
  /^(default[ -]?(section)?[ -]?\d*|untitled section|unavngiven sektion|standardsektion|sektion uden titel)$/i;

/** What Office and libraries call a shape before they number it, in Danish and English. */
const KINDS = [
  ...["text", "text ?box", "tekstfelt", "tekstboks", "object", "objekt", "shape", "figur"],
  ...["(rounded |afrundet )?(rectangle|rektangel)", "oval", "ellipse", "line", "linje"],
  ...["(straight|elbow|curved) (arrow )?connector", "(lige|vinklet|buet) (pil)?forbindelse", "connector"],
  ...["picture", "billede", "image", "grafik", "graphic", "table", "tabel", "chart", "diagram"],
  ...["group", "gruppe?", "freeform", "kombinationstegning", "media", "video", "audio"],
];
const DEFAULT_NAME = new RegExp(`^(${KINDS.join("|")}) ?\\d*$`, "i");

/** A section by its number, with the names of all of them, folded. */
interface Section {
  readonly name: string;
  readonly number: number;
  readonly folded: readonly string[];
}

/** P9: sections have names of their own. */
const SECTION: Rows<Section> = {
  "deck/unnamed-section": (section) => isUnnamed(section) && { number: section.number },
  "deck/repeated-section": (section) => {
    const { number, folded } = section;
    const isRepeated = !isUnnamed(section) && folded.indexOf(folded[number - 1] ?? "") < number - 1;
    return isRepeated && { number };
  },
};

/** What the presentation as a whole does not keep. */
function deckFindings(view: PresentationView): readonly Finding[] {
  const { index, main } = view;
  const names = index.all(main, "p14:section").map((section) => section.getAttribute("name")?.trim() ?? "");
  const folded = names.map(foldText);
  const sections = names.map((name, at) => ({
    subject: { name, number: at + 1, folded },
    spot: { part: main },
  }));
  const ownShows = relatedParts(index.file, main, "presProps").filter((part) => runsByItself(view, part));
  return [
    ...repeatedTitles(view),
    ...brokenAlong(sections, SECTION),
    ...deckLanguages(view),
    ...ownShows.map((part) => ({ code: "deck/runs-by-itself", part }) as const),
    ...shapeNames(view),
    ...(index.first(main, "p:modifyVerifier") ? [{ code: "deck/modify-password", part: main } as const] : []),
  ];
}

/** P3: no title stands twice in the deck. */
function repeatedTitles({ slides }: PresentationView): readonly Finding[] {
  const seen = new Map<string, number>();
  return slides.flatMap((slide) => {
    const title = foldText(titlesOf(slide)[0]?.text ?? "");
    const other = seen.get(title);
    if (title === "" || slide.isHidden) return [];
    if (other === undefined) seen.set(title, slide.number);
    return other === undefined
      ? []
      : [{ code: "slide/repeated-title", values: { other }, ...onSlide(slide) } as const];
  });
}

function isUnnamed({ name }: Section): boolean {
  return name === "" || DEFAULT_SECTION.test(name);
}

/** P19: a speaker runs the show, unless it loops or stands in a kiosk. */
function runsByItself({ index }: PresentationView, part: string): boolean {
  const show = index.first(part, "p:showPr");
  return show !== undefined && (isYes(show.getAttribute("loop")) || all(show, "p:kiosk").length > 0);
}

/** P20, told at the first. Placeholders are known by their kind, decoration by its mark. */
function shapeNames({ slides }: PresentationView): readonly Finding[] {
  const nameless = slides.flatMap((slide) =>
    flattened(slide.shapes)
      .filter(isNameless)
      .map((shape) => onShape(slide, shape)),
  );
  const values = { count: nameless.length };
  return nameless.slice(0, 1).map((spot) => ({ code: "slide/default-names", values, ...spot }));
}

function isNameless({ name, placeholder, isDecorative }: SlideShape): boolean {
  return !placeholder && !isDecorative && (name.trim() === "" || DEFAULT_NAME.test(name.trim()));
}

/** P12: every text of slides and notes has a language, and it is the file's; so has what will be written next. */
function deckLanguages(view: PresentationView): readonly Finding[] {
  const texts = view.slides.flatMap((slide) => [
    { spot: onSlide(slide), texts: [...slide.texts, ...slide.cells].flatMap(({ runs }) => runs) },
    { spot: { ...onSlide(slide), part: slide.notes ?? slide.part }, texts: notesTexts(slide, view) },
  ]);
  const spoken = texts.flatMap((place) => place.texts);
  const wanted = fileLanguage(fileProperties(view.index).language, spoken);
  return [
    ...texts.flatMap((place) =>
      languageFindings(place.texts, wanted).map((words) => ({ ...words, ...place.spot })),
    ),
    ...(wanted === undefined ? [] : defaultFindings(view, wanted)),
  ];
}

function notesTexts({ notes }: SlideView, { index, main }: PresentationView): readonly MarkedText[] {
  if (notes === undefined) return [];
  const inherited = index.first(main, "p:defaultTextStyle");
  const general = inherited ? all(inherited, "a:defRPr") : [];
  return index.all(notes, "a:r").flatMap((run) => {
    const text = child(run, "a:t")?.textContent ?? "";
    const chain = [...children(run, "a:rPr"), ...general];
    return text.trim() === "" ? [] : [{ text, language: attributeIn(chain, "lang") || undefined }];
  });
}

const WITH_TEXT = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts)\/[^/]+\.xml$/;

/** One finding a file: what is written after the last word of a text takes the language that stands there. */
function defaultFindings({ index }: PresentationView, wanted: string): readonly Finding[] {
  for (const part of [...index.file.names(WITH_TEXT), "ppt/presentation.xml"]) {
    const marks = (["a:endParaRPr", "a:defRPr", "c:lang"] as const).flatMap((name) => index.all(part, name));
    const found = marks.map(markedLanguage).find((language) => language && !isSameLanguage(language, wanted));
    if (found) return [{ code: "language/default-differs", part, values: { found, wanted } }];
  }
  return [];
}

function markedLanguage(mark: Element): string {
  return mark.getAttribute(mark.localName === "lang" ? "val" : "lang") ?? "";
}
