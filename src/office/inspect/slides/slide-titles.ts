import { foldText } from "../../../model/fold-text.ts";
import type { Finding } from "../finding.ts";
import { isWithin } from "./box.ts";
import { isTitle } from "./inherit-placeholders.ts";
import { type DeckRule, onShape, onSlide, type SlideRule } from "./slide-rule.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";
import type { PresentationView, SlideView } from "./slide-view.ts";

/** P1: one title with words in it, on the slide. */
export const slideTitles: SlideRule = (slide, { surface }) => {
  const titles = titlesOf(slide);
  const [title] = titles.filter(({ text }) => text !== "");
  if (!title) return [onSlide(slide, { code: "slide/no-title" })];
  const findings: Finding[] = [];
  if (titles.length > 1)
    findings.push(onSlide(slide, { code: "slide/several-titles", values: { count: titles.length } }));
  if (title.box && !isWithin(title.box, surface))
    findings.push(onShape(slide, title, { code: "slide/title-off-slide" }));
  return findings;
};

/** P2: the title stands in a place of its layout and master; a master without one can give a title to no slide. */
export const titleInLayout: SlideRule = (slide) => {
  const [title] = titlesOf(slide);
  const sheets = title ? [slide.layout, slide.layout?.master] : [slide.layout?.master];
  const isProvided = sheets.every((sheet) =>
    sheet?.shapes.some(({ placeholder }) => isTitle(placeholder?.type)),
  );
  if (isProvided) return [];
  const words = { code: "slide/title-not-in-layout" } as const;
  return [title ? onShape(slide, title, words) : onSlide(slide, words)];
};

/** P3: no title stands twice in the deck. */
export const uniqueTitles: DeckRule = ({ slides }: PresentationView) => {
  const seen = new Map<string, number>();
  return slides.flatMap((slide) => {
    const title = foldText(titlesOf(slide)[0]?.text ?? "");
    const other = seen.get(title);
    if (title === "" || slide.isHidden) return [];
    if (other === undefined) seen.set(title, slide.number);
    return other === undefined ? [] : [onSlide(slide, { code: "slide/repeated-title", values: { other } })];
  });
};

function titlesOf({ shapes }: SlideView): readonly SlideShape[] {
  return flattened(shapes).filter(({ placeholder }) => isTitle(placeholder?.type));
}
