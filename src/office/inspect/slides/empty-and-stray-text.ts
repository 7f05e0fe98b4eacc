import { isWithin } from "./box.ts";
import { isTitle } from "./inherit-placeholders.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";

/**
 * P15: nothing empty is read aloud, and nothing that nobody sees. An empty title is told as a missing one.
 */
export const emptyAndStrayText: SlideRule = (slide, { surface }) =>
  flattened(slide.shapes).flatMap((shape) => {
    if (isEmptyPlaceholder(shape)) return [onShape(slide, shape, { code: "slide/empty-placeholder" })];
    const isStray = shape.text !== "" && shape.box && !isWithin(shape.box, surface);
    return isStray && !isTitle(shape.placeholder?.type)
      ? [onShape(slide, shape, { code: "slide/text-off-slide" })]
      : [];
  });

function isEmptyPlaceholder({ kind, placeholder, text }: SlideShape): boolean {
  return kind === "text" && placeholder !== undefined && !isTitle(placeholder.type) && text === "";
}
