import type { FontMetrics } from "../../../typeset/font-metrics.ts";
import type { Finding } from "../finding.ts";
import type { SlideShape } from "./slide-shape.ts";
import type { PresentationView, SlideView } from "./slide-view.ts";

/** A rule that looks at one slide after the other. */
export type SlideRule = (
  slide: SlideView,
  view: PresentationView,
  metrics: FontMetrics,
) => readonly Finding[];

/** A rule that looks at the presentation as a whole. */
export type DeckRule = (view: PresentationView) => readonly Finding[];

type Words = Pick<Finding, "code" | "values">;

/** A finding about a slide as a whole. */
export function onSlide({ part, number }: SlideView, words: Words): Finding {
  return { ...words, part, spot: { kind: "slide", number } };
}

/** A finding about a shape of a slide. */
export function onShape(slide: SlideView, { name }: SlideShape, words: Words): Finding {
  return { ...onSlide(slide, words), ...(name === "" ? {} : { element: name }) };
}
