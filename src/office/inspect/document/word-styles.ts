import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";

/** A style of the document. */
export interface WordStyle {
  /** The name Word knows it by; built-in ones are English in the file. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly element: Element;
}

/** The document's styles by id, and what holds where no style says anything. */
export interface WordStyles {
  readonly byId: ReadonlyMap<string, WordStyle>;
  /** Run properties every text begins with. */
  readonly defaults: Element | undefined;
  /** Id of the paragraph style of text that names none. */
  readonly normal: string | undefined;
}

/** Reads the styles part. */
export function wordStyles(index: ElementIndex, part: string): WordStyles {
  const styles = index.all(part, "w:style");
  const defaults = index.first(part, "w:rPrDefault");
  const normal = styles.find(
    (style) => isOn(attribute(style, "default")) && attribute(style, "type") === "paragraph",
  );
  return {
    byId: new Map(styles.map((element) => [attribute(element, "styleId") ?? "", styleOf(element)])),
    defaults: defaults && child(defaults, "w:rPr"),
    normal: normal && attribute(normal, "styleId"),
  };
}

/** A style and those it is based on, nearest first. */
export function styleChain({ byId }: WordStyles, id: string | undefined): readonly WordStyle[] {
  const chain: WordStyle[] = [];
  for (let style = byId.get(id ?? ""); style && !chain.includes(style); style = byId.get(style.basedOn ?? ""))
    chain.push(style);
  return chain;
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

function styleOf(element: Element): WordStyle {
  const named = (name: "name" | "basedOn") =>
    children(element, `w:${name}`).map((found) => attribute(found, "val"))[0];
  return { name: named("name") ?? "", basedOn: named("basedOn"), element };
}
