import { relatedParts } from "../../../ooxml/relationships.ts";
import {
  nearestAround,
  styleChain,
  type WordStyle,
  type WordStyles,
  wordStyles,
} from "../../../ooxml/word-tree.ts";
import type { Element, Node } from "../../../ooxml/xml-node.ts";
import { child, inside, isElement, NAMESPACES, rootOf } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";
import type { Spot } from "../finding.ts";
import { type FileProperties, fileProperties } from "../shared/file-properties.ts";

/** A paragraph of the document's body, tables included. */
export interface WordParagraph {
  readonly element: Element;
  readonly properties: Element | undefined;
  /** Counted from 1 through the whole body. */
  readonly number: number;
  readonly text: string;
  readonly style: string | undefined;
  /** 1 to 9 for a heading. */
  readonly level: number | undefined;
  readonly isInTable: boolean;
}

/** A Word document as its rules look at it: every part is read once. */
export interface DocumentView {
  readonly index: ElementIndex;
  readonly main: string;
  readonly settings: string;
  readonly properties: FileProperties;
  readonly styles: WordStyles;
  /** Parts with running headers and footers. */
  readonly running: readonly string[];
  readonly paragraphs: readonly WordParagraph[];
}

/** The place of a paragraph, as it is told. */
export function atParagraph({ main }: DocumentView, { number }: WordParagraph): Spot {
  return { part: main, spot: { kind: "paragraph", number } };
}

/** Reads a document, whoever made it. */
export function documentView(index: ElementIndex, main: string): DocumentView {
  const { file } = index;
  const [stylesPart = ""] = relatedParts(file, main, "styles");
  const [settings = ""] = relatedParts(file, main, "settings");
  const styles = wordStyles(file.has(stylesPart) ? [rootOf(file.xml(stylesPart))] : []);
  const normal = normalStyle(styles);
  const running = ["header", "footer"].flatMap((type) => relatedParts(file, main, type));
  return {
    index,
    main,
    settings,
    properties: fileProperties(index),
    styles,
    running: [...new Set(running)].filter((part) => file.has(part)),
    paragraphs: index
      .all(main, "w:p")
      .map((element, at) => paragraphOf({ element, number: at + 1 }, styles, normal)),
  };
}

/** What a stretch of a document says: tabs and breaks as blanks, deleted text left out, text boxes for themselves. */
export function wordText(element: Node): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const name = isElement(node) ? node.localName : "";
    if (name === "t") text += node.textContent ?? "";
    else if (name === "tab") text += "\t";
    else if (name === "br" || name === "cr") text += " ";
    else if (name && !SILENT.has(name)) text += wordText(node);
  }
  return text;
}

/** Of what is written twice for old and new programs, the new form is read. */
const SILENT = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "del",
  "moveFrom",
  "drawing",
  "pict",
  "txbxContent",
  "Fallback",
  "instrText",
]);

function paragraphOf(
  { element, number }: Pick<WordParagraph, "element" | "number">,
  styles: WordStyles,
  normal: string | undefined,
): WordParagraph {
  const properties = child(element, "w:pPr");
  const style = childValue(properties, "w:pStyle") ?? normal;
  return {
    element,
    properties,
    number,
    text: wordText(element),
    style,
    level: headingLevel(properties, style, styles),
    isInTable: nearestAround(element, "tbl") !== undefined,
  };
}

/** Id of the paragraph style of text that names none. */
function normalStyle({ byId }: WordStyles): string | undefined {
  const isNormal = ({ element }: WordStyle) =>
    isOn(attribute(element, "default")) && attribute(element, "type") === "paragraph";
  return [...byId].find(([, style]) => isNormal(style))?.[0];
}

/** Level of a heading by its own mark, its style's, or the name of a style Word itself knows as a heading. */
function headingLevel(
  properties: Element | undefined,
  style: string | undefined,
  styles: WordStyles,
): number | undefined {
  const chain = styleChain(styles, style);
  const marks = [properties, ...chain.map(({ element }) => child(element, "w:pPr"))];
  const mark = marks.map((found) => childValue(found, "w:outlineLvl")).find((value) => value !== undefined);
  const named = chain
    .map(({ name }) => /^heading ([1-9])$/i.exec(name)?.[1])
    .find((level) => level !== undefined);
  const level = mark === undefined ? Number(named) : Number(mark) + 1;
  return level >= 1 && level <= 9 ? level : undefined;
}

/** What a run or cell says of its background: hex, or undefined for none or a colour that follows the reader's. */
export function shading(properties: Element | undefined): string | undefined {
  const found = inside(properties, "w:shd");
  const fill = found && attribute(found, "fill");
  return fill && /^[0-9a-f]{6}$/i.test(fill) ? fill.toUpperCase() : undefined;
}

/** An attribute of Word's own namespace. */
export function attribute(element: Element, name: string): string | undefined {
  return element.getAttributeNS(NAMESPACES.w, name) ?? undefined;
}

/** The `w:val` of a child, as most properties are written. */
export function childValue(properties: Element | undefined, name: `w:${string}`): string | undefined {
  const found = properties && child(properties, name);
  return found && attribute(found, "val");
}

/** Whether a property that may be switched off is on: it is when it stands there without a value. */
export function isSwitchedOn(properties: Element | undefined, name: `w:${string}`): boolean {
  const found = properties && child(properties, name);
  return found !== undefined && isOn(attribute(found, "val") ?? "1");
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
