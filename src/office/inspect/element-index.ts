import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { Element, Node } from "../../ooxml/xml-node.ts";
import { isElement, NAMESPACES, type QName } from "../../ooxml/xml-tree.ts";

/**
 * The elements of a package by part and name. Each part is walked once, however many rules ask.
 *
 * What a file says twice, in a new form and in an old one for older programs, is read in its new form alone.
 */
export class ElementIndex {
  readonly file: OfficePackage;
  readonly #parts = new Map<string, ReadonlyMap<string, readonly Element[]>>();

  constructor(file: OfficePackage) {
    this.file = file;
  }

  /** Every element of a name in a part, in tree order; none when the part is not there. */
  all(part: string, name: QName): readonly Element[] {
    const colon = name.indexOf(":");
    const namespace = NAMESPACES[name.slice(0, colon) as keyof typeof NAMESPACES];
    return this.#indexed(part).get(keyOf(namespace, name.slice(colon + 1))) ?? [];
  }

  first(part: string, name: QName): Element | undefined {
    return this.all(part, name)[0];
  }

  /** Every element of a part, parents before their children. */
  elements(part: string): readonly Element[] {
    return this.#indexed(part).get("") ?? [];
  }

  #indexed(part: string): ReadonlyMap<string, readonly Element[]> {
    const known = this.#parts.get(part);
    if (known) return known;
    const index = this.file.has(part) ? indexOf(this.file.xml(part)) : new Map<string, Element[]>();
    this.#parts.set(part, index);
    return index;
  }
}

/** Whether an attribute says yes in either of the two ways of XML. */
export function isYes(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}

/** Whether an attribute says no, where silence means yes. */
export function isNo(value: string | null | undefined): boolean {
  return value === "0" || value === "false";
}

function indexOf(root: Node): ReadonlyMap<string, readonly Element[]> {
  const found: Element[] = [];
  gather(root, found);
  const index = new Map<string, Element[]>([["", found]]);
  for (const element of found) {
    const key = keyOf(element.namespaceURI ?? "", element.localName ?? "");
    const known = index.get(key);
    if (known) known.push(element);
    else index.set(key, [element]);
  }
  return index;
}

function gather(parent: Node, found: Element[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node) && !isFallback(node)) {
      found.push(node);
      gather(node, found);
    }
}

function isFallback({ localName, namespaceURI }: Element): boolean {
  return localName === "Fallback" && namespaceURI === NAMESPACES.mc;
}

function keyOf(namespace: string, localName: string): string {
  return `${localName} ${namespace}`;
}
