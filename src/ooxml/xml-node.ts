/** Namespace of the attributes that declare namespaces. */
export const XMLNS = "http://www.w3.org/2000/xmlns/";

/** An attribute as it stands in a tag; `namespaceURI` is empty when its name has no prefix. */
export interface Attr {
  readonly name: string;
  readonly localName: string;
  readonly namespaceURI: string;
  value: string;
}

/**
 * A node of an XML tree. Names and meanings are those of the standard DOM, of which this is the small part that
 * rules need: nothing is listed live, observed or owned, which is what makes a whole DOM slow.
 */
export abstract class Node {
  parentNode: Node | null = null;
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  /** The words in a node, comments and instructions left out. */
  abstract get textContent(): string;

  get parentElement(): Element | null {
    return this.parentNode instanceof Element ? this.parentNode : null;
  }

  appendChild(node: Node): void {
    this.insertBefore(node, null);
  }

  /** Puts a node before one of the children, or last; one that stood elsewhere is moved. */
  insertBefore(node: Node, next: Node | null): void {
    if (node === next) return;
    node.parentNode?.removeChild(node);
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
  }

  removeChild(node: Node): void {
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous) previous.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = previous;
    else this.lastChild = previous;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
  }
}

/** A whole part: its root element, with the comments and instructions around it. */
export class Document extends Node {
  /** Whether a document type is declared, which no program writes into an Office file. */
  hasDoctype = false;

  get documentElement(): Element | undefined {
    for (let node = this.firstChild; node; node = node.nextSibling) if (node instanceof Element) return node;
    return undefined;
  }

  get textContent(): string {
    return this.documentElement?.textContent ?? "";
  }
}

/** Text in one of the ways it can be written, a comment, or an instruction to a program. */
export class CharacterData extends Node {
  readonly kind: "text" | "cdata" | "comment" | "instruction";
  readonly data: string;

  constructor(kind: CharacterData["kind"], data: string) {
    super();
    this.kind = kind;
    this.data = data;
  }

  get textContent(): string {
    return this.kind === "text" || this.kind === "cdata" ? this.data : "";
  }
}

/** An element, known by its namespace and local name, whatever prefix the file gave it. */
export class Element extends Node {
  readonly tagName: string;
  readonly localName: string;
  /** Empty for none. */
  readonly namespaceURI: string;
  readonly attributes: Attr[];

  constructor(tagName: string, namespaceURI: string, attributes: Attr[] = []) {
    super();
    this.tagName = tagName;
    this.localName = localPart(tagName);
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  get textContent(): string {
    let text = "";
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    return text;
  }

  set textContent(text: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    if (text !== "") this.appendChild(new CharacterData("text", text));
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  getAttributeNS(namespace: string, local: string): string | null {
    return this.#inNamespace(namespace, local)?.value ?? null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = value;
    else this.attributes.push({ name, localName: localPart(name), namespaceURI: "", value });
  }

  /** @param name with the prefix it gets where the attribute is not there yet */
  setAttributeNS(namespace: string, name: string, value: string): void {
    const localName = localPart(name);
    const known = this.#inNamespace(namespace, localName);
    if (known) known.value = value;
    else this.attributes.push({ name, localName, namespaceURI: namespace, value });
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  /** A copy that stands nowhere yet, with all that is in it. */
  cloneNode(): Element {
    const copy = new Element(
      this.tagName,
      this.namespaceURI,
      this.attributes.map((attribute) => ({ ...attribute })),
    );
    for (let node = this.firstChild; node; node = node.nextSibling)
      if (node instanceof Element) copy.appendChild(node.cloneNode());
      else if (node instanceof CharacterData) copy.appendChild(new CharacterData(node.kind, node.data));
    return copy;
  }

  #inNamespace(namespace: string, local: string): Attr | undefined {
    return this.attributes.find(
      ({ localName, namespaceURI }) => localName === local && namespaceURI === namespace,
    );
  }
}

function localPart(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
