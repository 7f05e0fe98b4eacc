import type { OfficePackage } from "../../../ooxml/office-package.ts";
import type { FontMetrics } from "../../../typeset/font-metrics.ts";
import type { Finding } from "../finding.ts";
import { alternativeTexts } from "./alternative-texts.ts";
import { chartLook } from "./chart-look.ts";
import { chartNumbers } from "./chart-numbers.ts";
import { deckLanguages } from "./deck-languages.ts";
import { emptyAndStrayText } from "./empty-and-stray-text.ts";
import { hiddenOnSlides } from "./hidden-on-slides.ts";
import { linkTexts } from "./link-texts.ts";
import { openToChange, ownPace, speakerRunsShow } from "./own-pace.ts";
import { presentationView } from "./presentation-view.ts";
import { readingOrder } from "./reading-order.ts";
import { sectionNames } from "./section-names.ts";
import { shapeNames } from "./shape-names.ts";
import type { DeckRule, SlideRule } from "./slide-rule.ts";
import { slideTitles, titleInLayout, uniqueTitles } from "./slide-titles.ts";
import { svgLook } from "./svg-look.ts";
import { tableForm } from "./table-form.ts";
import { tableOverflow } from "./table-overflow.ts";
import { textContrast } from "./text-contrast.ts";
import { textOverflow } from "./text-overflow.ts";
import { textSize } from "./text-size.ts";

const SLIDE_RULES: readonly SlideRule[] = [
  slideTitles,
  titleInLayout,
  alternativeTexts,
  tableForm,
  readingOrder,
  textContrast,
  chartLook,
  svgLook,
  linkTexts,
  emptyAndStrayText,
  textSize,
  textOverflow,
  tableOverflow,
  chartNumbers,
  ownPace,
  hiddenOnSlides,
];

const DECK_RULES: readonly DeckRule[] = [
  uniqueTitles,
  sectionNames,
  deckLanguages,
  speakerRunsShow,
  shapeNames,
  openToChange,
];

/** What a presentation does not keep of P1-P21 and H3; P14 is every file's. */
export function presentationFindings(
  file: OfficePackage,
  main: string,
  metrics: FontMetrics,
): readonly Finding[] {
  const view = presentationView(file, main);
  const onSlides = view.slides.flatMap((slide) => SLIDE_RULES.flatMap((rule) => rule(slide, view, metrics)));
  return [...DECK_RULES.flatMap((rule) => rule(view)), ...onSlides];
}
