import { onShape, onSlide, type SlideRule } from "./slide-rule.ts";
import { flattened } from "./slide-shape.ts";

/** H3: what is in the file is also shown. */
export const hiddenOnSlides: SlideRule = (slide) => [
  ...(slide.isHidden ? [onSlide(slide, { code: "hidden/hidden-slide" })] : []),
  ...flattened(slide.shapes)
    .filter(({ isHidden }) => isHidden)
    .map((shape) => onShape(slide, shape, { code: "hidden/hidden-shape" })),
];
