import type { Document, Element, Node } from "../../../ooxml/xml-node.ts";

/** What a part says to whoever looks into it. */
export interface PartText {
  /** Its words: text joined over runs, a line a paragraph, and the attributes that hold words. */
  readonly words: string;
  /** Where it points: addresses of relationships and whatever looks like a path. */
  readonly addresses: string;
}

/** Elements inside a line of text: a number may be split over them. */
const INLINE = new Set([
  ...["r", "t", "fld", "hyperlink", "smartTag", "ins", "del", "delText", "moveFrom", "moveTo", "instrText"],
  ...["sdt", "sdtContent", "customXml", "dir", "bdo", "tspan", "rPr", "rPh", "proofErr", "solidFill"],
  ...["bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"],
]);

/** Attributes that hold words, in the many vocabularies of Office. */
const WORDS = new Set([
  ...["descr", "title", "name", "alt", "tooltip", "displayText", "value", "author", "initials", "userId"],
  ...["string", "text", "caption", "aria-label"],
]);

/** Elements whose `val` holds words. */
const WORD_VALUES = new Set([
  ...["alias", "tag", "tblCaption", "tblDescription", "docPart", "default", "helpText", "statusText"],
  ...["listEntry", "name", "attachedSchema"],
]);

const PATH_SIGNS = /\\|file:|\/(Users|home)\//;

/** Reads a part's words and addresses in one walk, comments and hidden text included. */
export function partText(document: Document): PartText {
  const words: string[] = [];
  const addresses: string[] = [];
  gather(document, { words, addresses });
  return { words: words.join(""), addresses: addresses.join("\n") };
}

interface Gathered {
  readonly words: string[];
  readonly addresses: string[];
}

function gather(parent: Node, found: Gathered): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node.nodeType !== node.PROCESSING_INSTRUCTION_NODE) found.words.push(node.nodeValue ?? "");
      continue;
    }
    const name = node.localName ?? "";
    if (name === "tab" || name === "br" || name === "noBreakHyphen")
      found.words.push(name === "tab" ? "\t" : " ");
    gatherAttributes(node, name, found);
    gather(node, found);
    if (!INLINE.has(name)) found.words.push("\n");
  }
}

function gatherAttributes(element: Element, name: string, found: Gathered): void {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes.item(at);
    if (!attribute || attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
    const { localName, value } = attribute;
    const isWords = WORDS.has(localName ?? "") || (localName === "val" && WORD_VALUES.has(name));
    if (isWords) found.words.push("\n", value, "\n");
    if (localName === "Target" || PATH_SIGNS.test(value)) found.addresses.push(value);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
