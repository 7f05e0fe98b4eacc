import type { Element } from "../../../ooxml/xml-node.ts";
import { child } from "../../../ooxml/xml-tree.ts";
import { FOOT, isTitle } from "./inherit-placeholders.ts";
import type { SlideShape } from "./slide-shape.ts";

/**
 * Where the look of a shape's text comes from, nearest first: its own list style, those of the placeholders
 * it stands
 * in, the master's style for its kind, the presentation's (ISO 29500-1 §21.1.2.4.12, §19.3.1.52, §19.2.1.8).
 */
export interface TextSources {
  readonly styles: readonly Element[];
  /** The theme's font and colour for the shape, which stand behind its own and before the presentation's. */
  readonly fontReference?: Element;
  /** How many of the styles stand before the reference. */
  readonly ownStyles: number;
}

/** What giving a text its look needs besides the text itself. */
export interface TextSurroundings {
  /** The slide's master. */
  readonly master: Element | undefined;
  /** The presentation's own style. */
  readonly general: Element | undefined;
}

/** @param body the text body of the shape, or of a cell of its table */
export function textSources(
  shape: SlideShape,
  body: Element,
  { master, general }: TextSurroundings,
): TextSources {
  const own = [body, ...shape.inherited.flatMap(({ element }) => child(element, "p:txBody") ?? [])].flatMap(
    (source) => child(source, "a:lstStyle") ?? [],
  );
  const style = child(shape.element, "p:style");
  const reference = style && child(style, "a:fontRef");
  const kind = masterStyle(master, shape);
  return {
    styles: [...own, ...(kind ? [kind] : []), ...(general ? [general] : [])],
    ...(reference ? { fontReference: reference } : {}),
    ownStyles: own.length,
  };
}

function masterStyle(master: Element | undefined, { placeholder }: SlideShape): Element | undefined {
  const styles = master && child(master, "p:txStyles");
  if (!styles) return undefined;
  if (isTitle(placeholder?.type)) return child(styles, "p:titleStyle");
  const isBody = placeholder && !FOOT.includes(placeholder.type);
  return child(styles, isBody ? "p:bodyStyle" : "p:otherStyle");
}
