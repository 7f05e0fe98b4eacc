import { SaxesParser } from "saxes";
import { CharacterData, Document, Element, type Node, XMLNS } from "./xml-node.ts";

/** What every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Deeper than any Office file; whoever walks a tree nested without end would exhaust the stack. */
const DEEPEST = 256;

/** Why a part is no XML that can be worked on. */
export class UnsoundXml extends Error {
  override readonly name = "UnsoundXml";
}

/** Line ends of every kind, those of XML 1.1 and Unicode among them; each becomes one `\n`. */
const LINE_END = /\r[\n\u0085]|[\r\u0085\u2028\u2029]/g;

/** Parses one XML part and throws on the first thing that is not well-formed. */
export function parseXml(text: string): Document {
  const document = new Document();
  let parent: Node = document;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const add = (kind: CharacterData["kind"], data: string) =>
    parent.appendChild(new CharacterData(kind, data));
  parser.on("error", (cause) => {
    throw new UnsoundXml("XML is not well-formed", { cause });
  });
  parser.on("opentag", ({ name, uri, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new UnsoundXml("XML is nested deeper than any program writes it");
    const element = new Element(
      name,
      uri,
      Object.values(attributes).map((attribute) => ({
        name: attribute.name,
        localName: attribute.local,
        namespaceURI: attribute.uri,
        value: attribute.value,
      })),
    );
    parent.appendChild(element);
    parent = element;
  });
  parser.on("closetag", () => {
    depth -= 1;
    parent = parent.parentNode ?? document;
  });
  parser.on("text", (data) => {
    if (depth > 0) add("text", data);
  });
  parser.on("processinginstruction", ({ target, body }) => add("instruction", `${target} ${body}`));
  // With a seventh handler V8 turns the parser into a dictionary, which reads three times slower. What seldom stands
  // in a part is listened for only where it may.
  if (text.includes("<![CDATA[")) parser.on("cdata", (data) => add("cdata", data));
  if (text.includes("<!--")) parser.on("comment", (data) => add("comment", data));
  if (text.includes("<!DOCTYPE"))
    parser.on("doctype", () => {
      document.hasDoctype = true;
    });
  parser.write(text.replaceAll(LINE_END, "\n")).close();
  return document;
}

/** Writes an XML part with one declaration, whatever the library had put in front of it. */
export function serializeXml(document: Document): string {
  const root = document.documentElement;
  return XML_DECLARATION + (root ? elementXml(root) : "");
}

/** Writes an element by itself: it declares every prefix it uses. */
export function elementXml(element: Element): string {
  const written: string[] = [];
  writeNode(element, new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]), written);
  return written.join("");
}

/** Namespaces by the prefix they are declared under where a node stands. */
type Scope = ReadonlyMap<string, string>;

function writeNode(node: Node, scope: Scope, written: string[]): void {
  if (node instanceof Element) writeElement(node, scope, written);
  else if (node instanceof CharacterData) written.push(WRITTEN[node.kind](node.data));
}

const WRITTEN: Readonly<Record<CharacterData["kind"], (data: string) => string>> = {
  text: (data) => data.replaceAll(/[<&>]/g, escaped),
  cdata: (data) => `<![CDATA[${data}]]>`,
  comment: (data) => `<!--${data}-->`,
  instruction: (data) => `<?${data}?>`,
};

/** An element that came from elsewhere declares the prefixes that nothing around it does. */
function writeElement(element: Element, around: Scope, written: string[]): void {
  const scope = scopeOf(element, around);
  const own = new Map<string, string>();
  const declare = (name: string, namespace: string) => {
    const prefix = prefixOf(name);
    if (namespace === "" || namespace === XMLNS || (own.get(prefix) ?? scope.get(prefix)) === namespace)
      return;
    own.set(prefix, namespace);
    written.push(attributeText(prefix === "" ? "xmlns" : `xmlns:${prefix}`, namespace));
  };
  written.push(`<${element.tagName}`);
  for (const { name, namespaceURI, value } of element.attributes) {
    declare(name, namespaceURI);
    written.push(attributeText(name, value));
  }
  declare(element.tagName, element.namespaceURI);
  if (!element.firstChild) {
    written.push("/>");
    return;
  }
  written.push(">");
  const inside = own.size === 0 ? scope : new Map([...scope, ...own]);
  for (let node = element.firstChild as Node | null; node; node = node.nextSibling)
    writeNode(node, inside, written);
  written.push(`</${element.tagName}>`);
}

function scopeOf({ attributes }: Element, around: Scope): Scope {
  const declared = attributes.filter(({ namespaceURI }) => namespaceURI === XMLNS);
  if (declared.length === 0) return around;
  return new Map([
    ...around,
    ...declared.map(({ name, localName, value }) => [name === "xmlns" ? "" : localName, value] as const),
  ]);
}

function attributeText(name: string, value: string): string {
  return ` ${name}="${value.replaceAll(/[<>&"\t\n\r]/g, escaped)}"`;
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(":")));
}

const NAMED: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

function escaped(sign: string): string {
  return NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;
}
