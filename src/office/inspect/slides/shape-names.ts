import type { DeckRule } from "./slide-rule.ts";
import { onShape } from "./slide-rule.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";

/** What Office and libraries call a shape before they number it, in Danish and English. */
const KINDS = [
  ...["text", "text ?box", "tekstfelt", "tekstboks", "object", "objekt", "shape", "figur"],
  ...["(rounded |afrundet )?(rectangle|rektangel)", "oval", "ellipse", "line", "linje"],
  ...["(straight|elbow|curved) (arrow )?connector", "(lige|vinklet|buet) (pil)?forbindelse", "connector"],
  ...["picture", "billede", "image", "grafik", "graphic", "table", "tabel", "chart", "diagram"],
  ...["group", "gruppe?", "freeform", "kombinationstegning", "media", "video", "audio"],
];
const DEFAULT_NAME = new RegExp(`^(${KINDS.join("|")}) ?\\d*$`, "i");

/**
 * P20: shapes have names that tell them apart. Placeholders are known by their kind, decoration by its mark.
 */
export const shapeNames: DeckRule = ({ slides }) => {
  const nameless = slides
    .map((slide) => ({ slide, shapes: flattened(slide.shapes).filter(isNameless) }))
    .filter(({ shapes }) => shapes.length > 0);
  const [first] = nameless;
  const [shape] = first?.shapes ?? [];
  if (!first || !shape) return [];
  const count = nameless.reduce((sum, { shapes }) => sum + shapes.length, 0);
  return [onShape(first.slide, shape, { code: "slide/default-names", values: { count } })];
};

function isNameless({ name, placeholder, isDecorative }: SlideShape): boolean {
  return !placeholder && !isDecorative && (name.trim() === "" || DEFAULT_NAME.test(name.trim()));
}
