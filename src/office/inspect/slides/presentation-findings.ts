import type { OfficePackage } from "../../../ooxml/office-package.ts";
import type { FontMetrics } from "../../../typeset/font-metrics.ts";
import type { Finding } from "../finding.ts";
import { chartLook, silentCharts } from "./chart-rules.ts";
import { deckFindings } from "./deck-rules.ts";
import { tableOverflow, textOverflow } from "./overflow.ts";
import { presentationView } from "./presentation-view.ts";
import { slideFindings } from "./slide-rules.ts";
import { svgLook } from "./svg-look.ts";
import { textContrast } from "./text-contrast.ts";

/** What a presentation does not keep of P1-P21 and H3; P14 is every file's. */
export function presentationFindings(
  file: OfficePackage,
  main: string,
  metrics: FontMetrics,
): readonly Finding[] {
  const view = presentationView(file, main);
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
