import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, inside, type QName } from "../../../ooxml/xml-tree.ts";
import { isYes } from "../element-index.ts";
import { FOOT, isTitle, type SlideShape } from "./slide-shape.ts";

/** A stretch of text of one look, or a line break, with all that rules ask of its look. */
export interface TextRun {
  readonly text: string;
  readonly isBreak: boolean;
  /** What the run says of itself. */
  readonly properties: Element | undefined;
  /** All that holds for it, nearest first. */
  readonly chain: readonly Element[];
  readonly points: number;
  readonly isBold: boolean;
  /** Undefined when nothing says which. */
  readonly language: string | undefined;
}

export interface TextParagraph {
  /** What it says: runs joined, breaks as blanks. */
  readonly text: string;
  /** All that holds for it, nearest first. */
  readonly chain: readonly Element[];
  /** Of an empty paragraph its end mark, which is as high as a run would be. */
  readonly runs: readonly TextRun[];
}

/** A shape that says something. */
export interface ShapeText {
  readonly shape: SlideShape;
  readonly body: Element;
  readonly paragraphs: readonly TextParagraph[];
  /** The runs that hold words. */
  readonly runs: readonly TextRun[];
}

/** What giving a text its look needs besides the text itself. */
export interface TextSurroundings {
  /** The slide's master. */
  readonly master?: Element | undefined;
  /** The presentation's own style. */
  readonly general?: Element | undefined;
}

/**
 * Reads a text with its look, worked out once for all rules.
 *
 * @param body the text body of the shape, or of a cell of its table
 */
export function textIn(shape: SlideShape, body: Element, surroundings: TextSurroundings = {}): ShapeText {
  const sources = textSources(shape, body, surroundings);
  const paragraphs = children(body, "a:p").map((paragraph) => paragraphIn(paragraph, sources));
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs).filter(({ text }) => text.trim() !== "");
  return { shape, body, paragraphs, runs };
}

/**
 * Where the look of a shape's text comes from (ISO 29500-1 §21.1.2.4.12, §19.3.1.52, §19.2.1.8): its own list style
 * and those of the placeholders it stands in, the theme's font and colour for it, then the master's style for its kind
 * and the presentation's.
 */
interface TextSources {
  readonly near: readonly Element[];
  readonly reference: readonly Element[];
  readonly far: readonly Element[];
}

function textSources(shape: SlideShape, body: Element, { master, general }: TextSurroundings): TextSources {
  const bodies = [body, ...shape.inherited.map(({ element }) => child(element, "p:txBody"))];
  const reference = inside(shape.element, "p:style", "a:fontRef");
  return {
    near: bodies.flatMap((source) => inside(source, "a:lstStyle") ?? []),
    reference: reference ? [reference] : [],
    far: [masterStyle(master, shape), general].filter((style) => style !== undefined),
  };
}

function masterStyle(master: Element | undefined, { placeholder }: SlideShape): Element | undefined {
  if (isTitle(placeholder?.type)) return inside(master, "p:txStyles", "p:titleStyle");
  const isBody = placeholder && !FOOT.includes(placeholder.type);
  return inside(master, "p:txStyles", isBody ? "p:bodyStyle" : "p:otherStyle");
}

const RUNS = ["r", "fld", "br"];

function paragraphIn(element: Element, { near, reference, far }: TextSources): TextParagraph {
  const properties = child(element, "a:pPr");
  // Depth in a list, from 0.
  const level = Number(properties?.getAttribute("lvl") ?? 0) || 0;
  const levels = (styles: readonly Element[]) => styles.flatMap((style) => levelOf(style, level));
  const forRuns = (styles: readonly Element[]) =>
    levels(styles).flatMap((style) => child(style, "a:defRPr") ?? []);
  const inherited = [...forRuns(near), ...reference, ...forRuns(far)];
  const elements = children(element).filter(({ localName }) => RUNS.includes(localName));
  const marks = elements.length > 0 ? elements : [child(element, "a:endParaRPr") ?? element];
  const runs = marks.map((run) => runIn(run, inherited));
  return {
    text: runs.map(({ text, isBreak }) => (isBreak ? " " : text)).join(""),
    chain: [...(properties ? [properties] : []), ...levels([...near, ...far])],
    runs,
  };
}

function levelOf(style: Element, level: number): readonly Element[] {
  const own = child(style, `a:lvl${level + 1}pPr`);
  const general = child(style, "a:defPPr");
  return [own, general].filter((found) => found !== undefined);
}

/** Size of text that nothing gives a size, in points. */
const DEFAULT_POINTS = 18;

function runIn(element: Element, inherited: readonly Element[]): TextRun {
  const properties = element.localName === "endParaRPr" ? element : child(element, "a:rPr");
  const chain = properties ? [properties, ...inherited] : inherited;
  const size = Number(attributeIn(chain, "sz"));
  return {
    text: child(element, "a:t")?.textContent ?? "",
    isBreak: element.localName === "br",
    properties,
    chain,
    points: size > 0 ? size / 100 : DEFAULT_POINTS,
    isBold: isYes(attributeIn(chain, "b")),
    language: attributeIn(chain, "lang") || undefined,
  };
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
