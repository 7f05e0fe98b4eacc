import type { Element, Node } from "./xml-node.ts";
import { children } from "./xml-tree.ts";

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

/** The nearest element of a name around another. */
export function nearestAround(element: Element, name: string): Element | undefined {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.localName === name) return around;
  return undefined;
}

/** A style of a Word document. */
export interface WordStyle {
  /** The name Word knows it by; built-in ones are English in the file, whatever language Word speaks. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly element: Element;
}

/** The styles of a Word document by id, and what holds where no style says anything. */
export interface WordStyles {
  readonly byId: ReadonlyMap<string, WordStyle>;
  /** Run properties every text begins with. */
  readonly defaults: Element | undefined;
}

/** Reads the styles of a document from the root elements of the parts that hold them. */
export function wordStyles(parts: readonly Element[]): WordStyles {
  const styles = parts.flatMap((part) => outermost(part, "style"));
  const [defaults] = parts.flatMap((part) => outermost(part, "rPrDefault"));
  return {
    byId: new Map(styles.flatMap(idAndStyle)),
    defaults: defaults && childOf(defaults, "rPr"),
  };
}

function idAndStyle(element: Element): readonly (readonly [string, WordStyle])[] {
  const id = attributeOf(element, "styleId");
  const said = (name: string) => attributeOf(childOf(element, name), "val");
  return id === undefined ? [] : [[id, { name: said("name") ?? "", basedOn: said("basedOn"), element }]];
}

/** A style and those it is based on, nearest first; a chain that runs in a circle ends where it meets itself. */
export function styleChain({ byId }: WordStyles, id: string | undefined): readonly WordStyle[] {
  const chain: WordStyle[] = [];
  for (let style = byId.get(id ?? ""); style && !chain.includes(style); style = byId.get(style.basedOn ?? ""))
    chain.push(style);
  return chain;
}
