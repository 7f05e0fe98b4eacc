import type { Element } from "../../../ooxml/xml-node.ts";
import { child, inside, type QName } from "../../../ooxml/xml-tree.ts";
import { isYes } from "../element-index.ts";
import { FOOT, isTitle, type SlideShape, type TextParagraph, type TextRun } from "./slide-shape.ts";

/**
 * Where the look of a shape's text comes from, nearest first: its own list style, those of the placeholders it stands
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
  const reference = inside(shape.element, "p:style", "a:fontRef");
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

/** Size of text that nothing gives a size, in points. */
const DEFAULT_POINTS = 18;

/** Paragraph properties from the paragraph outwards. */
export function paragraphChain(
  { styles }: TextSources,
  { element, level }: TextParagraph,
): readonly Element[] {
  const own = child(element, "a:pPr");
  return [...(own ? [own] : []), ...styles.flatMap((style) => levelOf(style, level))];
}

/** Run properties from the run outwards. */
export function runChain(
  { styles, fontReference, ownStyles }: TextSources,
  { level }: TextParagraph,
  run: TextRun,
): readonly Element[] {
  const inherited = (from: readonly Element[]) =>
    from.flatMap((style) => levelOf(style, level)).flatMap((found) => child(found, "a:defRPr") ?? []);
  return [
    ...(run.properties ? [run.properties] : []),
    ...inherited(styles.slice(0, ownStyles)),
    ...(fontReference ? [fontReference] : []),
    ...inherited(styles.slice(ownStyles)),
  ];
}

/** The first value a chain gives for an attribute. */
export function attributeIn(chain: readonly Element[], name: string): string | undefined {
  return chain.find((properties) => properties.hasAttribute(name))?.getAttribute(name) ?? undefined;
}

/** The first child a chain gives of a name. */
export function childIn(chain: readonly Element[], name: QName): Element | undefined {
  for (const properties of chain) {
    const found = child(properties, name);
    if (found) return found;
  }
  return undefined;
}

export function sizePoints(chain: readonly Element[]): number {
  const size = Number(attributeIn(chain, "sz"));
  return size > 0 ? size / 100 : DEFAULT_POINTS;
}

export function isBold(chain: readonly Element[]): boolean {
  return isYes(attributeIn(chain, "b"));
}

/** The language a run is in, when anything says so. */
export function languageOf(chain: readonly Element[]): string | undefined {
  return attributeIn(chain, "lang") || undefined;
}

function levelOf(style: Element, level: number): readonly Element[] {
  const own = child(style, `a:lvl${level + 1}pPr`);
  const general = child(style, "a:defPPr");
  return [own, general].filter((found) => found !== undefined);
}
