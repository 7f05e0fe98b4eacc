import {
  DOMParser,
  type Document,
  type Element,
  type Node,
  onErrorStopParsing,
  ParseError,
} from "@xmldom/xmldom";

/** Far deeper than any text of Word's; deeper trees are built to exhaust whoever walks them. */
const DEEPEST = 250;

/** A part of a Word file as a tree; undefined when it is no well-formed XML, or not as Office writes it. */
export function wordTree(bytes: Uint8Array): Element | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Office never declares a document type; entities are the way to make small XML large.
    if (text.includes("<!DOCTYPE")) return undefined;
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
    return isTooDeep(document) ? undefined : (document.documentElement ?? undefined);
  } catch (cause) {
    // A TypeError is the decoder's word for text that is not UTF-8.
    if (cause instanceof ParseError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** The child elements of that name; names are compared without prefix, as strict and usual files differ in it. */
export function childrenOf(parent: Node, name: string): readonly Element[] {
  return elementsIn(parent).filter(({ localName }) => localName === name);
}

export function childOf(parent: Node, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** The nearest elements of that name below a node: what lies inside one of them is not looked at. */
export function outermost(parent: Node, name: string): readonly Element[] {
  return elementsIn(parent).flatMap((element) =>
    element.localName === name ? [element] : outermost(element, name),
  );
}

export function elementsIn(parent: Node): readonly Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** An attribute's value by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  return [...element.attributes].find(({ localName }) => localName === name)?.value;
}

/** Walks without calling itself, since depth is what is in question. */
function isTooDeep(document: Document): boolean {
  let level: readonly Node[] = [...document.childNodes];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}
