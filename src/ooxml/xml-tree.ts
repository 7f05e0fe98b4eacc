import { parseXml } from "./xml-document.ts";
import { type Document, Element, type Node } from "./xml-node.ts";

/** The namespaces we read and write, under the prefixes Office itself uses. */
export const NAMESPACES = {
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  adec: "http://schemas.microsoft.com/office/drawing/2017/decorative",
  asvg: "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  ct: "http://schemas.openxmlformats.org/package/2006/content-types",
  dc: "http://purl.org/dc/elements/1.1/",
  ep: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  p: "http://schemas.openxmlformats.org/presentationml/2006/main",
  p14: "http://schemas.microsoft.com/office/powerpoint/2010/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  rel: "http://schemas.openxmlformats.org/package/2006/relationships",
  svg: "http://www.w3.org/2000/svg",
  v: "urn:schemas-microsoft-com:vml",
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
} as const;

type Prefix = keyof typeof NAMESPACES;

/** A name as it is written in a file, such as `p:sp`. */
export type QName = `${Prefix}:${string}`;

/** All elements of a name below a document or element, in tree order; a fixed list, safe to change the tree by. */
export function all(root: Document | Element, name: QName): readonly Element[] {
  const { namespace, local } = partsOf(name);
  const found: Element[] = [];
  for (let node = after(root, root); node; node = after(node, root))
    if (isElement(node) && node.localName === local && node.namespaceURI === namespace) found.push(node);
  return found;
}

/** The first element of a name below a document or element. */
export function first(root: Document | Element, name: QName): Element | undefined {
  const { namespace, local } = partsOf(name);
  for (let node = after(root, root); node; node = after(node, root))
    if (isElement(node) && node.localName === local && node.namespaceURI === namespace) return node;
  return undefined;
}

/**
 * Every element below a node, parents before their children. Read by a plain walk: the parser's own live lists are
 * gathered again after every change.
 */
export function elementsBelow(root: Node): readonly Element[] {
  const found: Element[] = [];
  for (let node = after(root, root); node; node = after(node, root)) if (isElement(node)) found.push(node);
  return found;
}

/** The node that follows in tree order below a root; walked in a loop, since rules walk all day. */
function after(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return !at || at === root ? null : at.nextSibling;
}

/** The child elements, or those of one name; none of nothing. */
export function children(parent: Node | undefined, name?: QName): readonly Element[] {
  const matches = name ? isNamed(name) : isElement;
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && matches(node)) found.push(node);
  return found;
}

/** The element a path of names leads to from another, child by child; none when any of them is missing. */
export function inside(element: Element | undefined, ...path: readonly QName[]): Element | undefined {
  return path.reduce((found: Element | undefined, name) => found && child(found, name), element);
}

/** The first child element of a name. */
export function child(parent: Node, name: QName): Element | undefined {
  const matches = isNamed(name);
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node) && matches(node)) return node;
  return undefined;
}

/** Whether an element has the name, whatever prefix the file gave it. */
function isNamed(name: QName): (element: Element) => boolean {
  const { namespace, local } = partsOf(name);
  return (element) => element.localName === local && element.namespaceURI === namespace;
}

function partsOf(name: QName): { readonly namespace: string; readonly local: string } {
  const colon = name.indexOf(":");
  return { namespace: NAMESPACES[name.slice(0, colon) as Prefix], local: name.slice(colon + 1) };
}

/** The root element; a document without one cannot come out of the parser. */
export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new Error("XML document has no root element");
  return document.documentElement;
}

/** The element an XML snippet describes, ready to be put into any part. Known prefixes need no declaration. */
export function elementOf(snippet: string): Element {
  const used = Object.entries(NAMESPACES).filter(([prefix]) => snippet.includes(`${prefix}:`));
  const declarations = used.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const [element] = children(rootOf(parseXml(`<holder ${declarations.join(" ")}>${snippet}</holder>`)));
  if (!element) throw new Error(`snippet holds no element: ${snippet}`);
  detach(element);
  return element;
}

/** Takes an element out of its tree. */
export function detach(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Text as it may stand between tags or inside a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Whether a node is an element, and not text, a comment or the like. */
export function isElement(node: Node | null): node is Element {
  return node instanceof Element;
}
