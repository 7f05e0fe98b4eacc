import type { Element } from "../../../ooxml/xml-node.ts";
import { first } from "../../../ooxml/xml-tree.ts";
import type { Placed, Spot } from "../finding.ts";
import { flattened, isTitle, type SlideShape } from "./slide-shape.ts";
import type { DrawnSlide, PresentationView, SlideView } from "./slide-view.ts";

/** The place of a slide as a whole, as it is told. */
export function onSlide({ part, number }: DrawnSlide): Spot {
  return { part, spot: { kind: "slide", number } };
}

/** The place of a shape of a slide. */
export function onShape(slide: DrawnSlide, { name }: SlideShape): Spot {
  return { ...onSlide(slide), ...(name === "" ? {} : { element: name }) };
}

/** A shape with the slide it stands on. */
export interface ShapeOnSlide {
  readonly shape: SlideShape;
  readonly slide: SlideView;
  readonly view: PresentationView;
}

/** Every shape of a slide, the members of groups included. */
export function shapesOn(slide: SlideView, view: PresentationView): readonly Placed<ShapeOnSlide>[] {
  return flattened(slide.shapes).map((shape) => ({
    subject: { shape, slide, view },
    spot: onShape(slide, shape),
  }));
}

/** Every title of a slide, with and without words. */
export function titlesOf({ shapes }: DrawnSlide): readonly SlideShape[] {
  return flattened(shapes).filter(({ placeholder }) => isTitle(placeholder?.type));
}

/** The tables of a slide with the shape each stands in. */
export function slideTables(
  slide: DrawnSlide,
): readonly { readonly shape: SlideShape; readonly table: Element }[] {
  return flattened(slide.shapes).flatMap((shape) => {
    const table = shape.kind === "frame" ? first(shape.element, "a:tbl") : undefined;
    return table ? [{ shape, table }] : [];
  });
}
