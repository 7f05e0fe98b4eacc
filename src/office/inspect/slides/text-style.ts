import type { Element } from "../../../ooxml/xml-node.ts";
import { child, type QName } from "../../../ooxml/xml-tree.ts";
import { colourIn, type Scheme } from "./colours.ts";
import type { TextParagraph, TextRun } from "./text-paragraphs.ts";
import type { TextSources } from "./text-sources.ts";

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
  return ["1", "true"].includes(attributeIn(chain, "b") ?? "");
}

/** The language a run is in, when anything says so. */
export function languageOf(chain: readonly Element[]): string | undefined {
  return attributeIn(chain, "lang") || undefined;
}

/** The run's colour in hex; undefined when it cannot be told for sure. */
export function textColour(chain: readonly Element[], scheme: Scheme): string | undefined {
  for (const properties of chain) {
    if (properties.localName === "fontRef") {
      if (properties.firstChild) return colourIn(properties, scheme);
      continue;
    }
    const solid = child(properties, "a:solidFill");
    if (solid) return colourIn(solid, scheme);
    if (OTHER_FILLS.some((name) => child(properties, name))) return undefined;
  }
  return scheme("tx1");
}

const OTHER_FILLS: readonly QName[] = ["a:gradFill", "a:pattFill", "a:blipFill", "a:grpFill", "a:noFill"];

function levelOf(style: Element, level: number): readonly Element[] {
  const own = child(style, `a:lvl${level + 1}pPr`);
  const general = child(style, "a:defPPr");
  return [own, general].filter((found) => found !== undefined);
}
