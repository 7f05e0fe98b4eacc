import type { Element, Node } from "../ooxml/xml-node.ts";
import { children } from "../ooxml/xml-tree.ts";

/** The child elements of that name; names are compared without prefix, as strict and usual files differ in it. */
export function childrenOf(parent: Node, name: string): readonly Element[] {
  return children(parent).filter(({ localName }) => localName === name);
}

export function childOf(parent: Node, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** The nearest elements of that name below a node: what lies inside one of them is not looked at. */
export function outermost(parent: Node, name: string): readonly Element[] {
  return children(parent).flatMap((element) =>
    element.localName === name ? [element] : outermost(element, name),
  );
}

/** An attribute's value by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attributes.find(({ localName }) => localName === name)?.value;
}
