import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, type QName } from "../../../ooxml/xml-tree.ts";
import { EMU_PER_POINT } from "./box.ts";
import type { Ruler } from "./measured-lines.ts";
import { neededHeight } from "./needed-height.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { SlideShape } from "./slide-shape.ts";
import type { ShapeText, SlideView } from "./slide-view.ts";
import { attributeIn } from "./text-style.ts";

/**
 * Room inside a box where the file does not say, in EMU: a tenth of an inch at the sides, half of it above
 * and below.
 */
const SIDE_INSET = 91_440;
const TOP_INSET = 45_720;

/** Text may miss its box by this part of a line before it is said to run over. */
const TOLERANCE = 0.4;

const FITTINGS = ["noAutofit", "normAutofit", "spAutoFit"];

/** P17 for boxes of a fixed size: PowerPoint fits the others itself. */
export const textOverflow: SlideRule = (slide, _view, metrics) => {
  const ruler = rulerOf(slide, metrics);
  return slide.texts.flatMap((text) => {
    const over = overflow(text, ruler);
    if (over === undefined) return [];
    return [onShape(slide, text.shape, { code: "slide/text-overflow", values: { needed: over } })];
  });
};

export function rulerOf({ layout }: SlideView, metrics: Ruler["metrics"]): Ruler {
  return { metrics, typefaces: layout?.master?.theme.typefaces ?? new Map() };
}

/**
 * How many lines a text needs more than its box has; undefined when it fits or cannot be measured for sure.
 */
function overflow(text: ShapeText, ruler: Ruler): number | undefined {
  const { shape } = text;
  const properties = bodyProperties(shape);
  if (!shape.box || !isMeasurable(shape, properties)) return undefined;
  const inset = (name: string, standard: number) =>
    Number(attributeIn(properties, name) ?? standard) / EMU_PER_POINT;
  const width = shape.box.width / EMU_PER_POINT - inset("lIns", SIDE_INSET) - inset("rIns", SIDE_INSET);
  const room = shape.box.height / EMU_PER_POINT - inset("tIns", TOP_INSET) - inset("bIns", TOP_INSET);
  const needed = neededHeight(text, width, ruler);
  if (!needed || needed.height - room <= TOLERANCE * needed.lastLine) return undefined;
  return Math.ceil((needed.height - room) / needed.lastLine - TOLERANCE);
}

function bodyProperties(shape: SlideShape): readonly Element[] {
  return [shape, ...shape.inherited].flatMap(({ element }) => {
    const body = child(element, "p:txBody");
    return (body && child(body, "a:bodyPr")) ?? [];
  });
}

/** A plain box of fixed size with horizontal text in one column. */
function isMeasurable({ element }: SlideShape, properties: readonly Element[]): boolean {
  const fitting = properties
    .flatMap((body) => children(body))
    .find(({ localName }) => FITTINGS.includes(localName ?? ""));
  const isFixed = (fitting?.localName ?? "noAutofit") === "noAutofit";
  const isPlain =
    attributeIn(properties, "wrap") !== "none" &&
    (attributeIn(properties, "vert") ?? "horz") === "horz" &&
    Number(attributeIn(properties, "numCol") ?? 1) <= 1;
  return isFixed && isPlain && ["rect", "roundRect"].includes(geometryOf(element));
}

function geometryOf(shape: Element): string {
  const properties = child(shape, "p:spPr");
  const names: readonly QName[] = ["a:prstGeom", "a:custGeom"];
  const geometry = names.flatMap((name) => (properties && child(properties, name)) ?? [])[0];
  return geometry ? (geometry.getAttribute("prst") ?? "custom") : "rect";
}
