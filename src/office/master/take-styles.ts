import { attributeOf, outermost } from "../../ooxml/word-tree.ts";
import { elementXml } from "../../ooxml/xml-document.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, child, detach, elementOf, elementsBelow, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { darkenFaint } from "./clean-edge.ts";
import { TAKEN_PREFIX } from "./take-edge.ts";
import { type StyleSheet, withoutTheme } from "./word-looks.ts";

/** What a style says of its use and of other styles, which do not come along. */
const IDLE = [
  ...["w:link", "w:next", "w:aliases", "w:autoRedefine", "w:locked", "w:rsid", "w:uiPriority", "w:qFormat"],
  ...["w:semiHidden", "w:unhideWhenUsed", "w:numPr", "w:lang", "w:outlineLvl", "w:personal", "w:framePr"],
  ...["w:rPrChange", "w:pPrChange"],
] as const;

/** Under what text of the template begins, as it does there and not in our file. */
const BASE = `${TAKEN_PREFIX}grund`;

/**
 * The styles that a template's header and footer are in, with those they are based on, under names of their own: ours
 * stay what they are.
 */
export function takeStyles(used: ReadonlySet<string>, sheet: StyleSheet): string {
  if (used.size === 0) return "";
  const ids = new Set(used);
  for (const id of ids) {
    const { basedOn } = sheet.styles.byId.get(id) ?? {};
    if (basedOn !== undefined && sheet.styles.byId.has(basedOn)) ids.add(basedOn);
  }
  const taken = outermost(sheet.root, "style").filter((style) =>
    ids.has(attributeOf(style, "styleId") ?? ""),
  );
  return [baseStyle(sheet), ...taken.map((style) => renamed(style, sheet))].map(elementXml).join("");
}

function baseStyle(sheet: StyleSheet): Element {
  const style = elementOf(
    `<w:style w:type="paragraph" w:styleId="${BASE}"><w:name w:val="Skabelon grund"/></w:style>`,
  );
  for (const properties of [sheet.paragraphs, sheet.styles.defaults])
    if (properties) style.appendChild(properties.cloneNode());
  return settled(style, sheet);
}

function renamed(style: Element, sheet: StyleSheet): Element {
  const copy = style.cloneNode();
  for (const { name, localName } of [...copy.attributes])
    if (localName === "default" || localName === "customStyle") copy.removeAttribute(name);
  copy.setAttributeNS(NAMESPACES.w, "w:styleId", TAKEN_PREFIX + attributeOf(style, "styleId"));
  const name = child(copy, "w:name");
  name?.setAttributeNS(NAMESPACES.w, "w:val", `Skabelon ${attributeOf(name, "val")}`);
  const based = child(copy, "w:basedOn");
  const basis = attributeOf(based, "val") ?? "";
  if (based && sheet.styles.byId.has(basis))
    based.setAttributeNS(NAMESPACES.w, "w:val", TAKEN_PREFIX + basis);
  else {
    if (based) detach(based);
    if (attributeOf(style, "type") === "paragraph")
      copy.insertBefore(elementOf(`<w:basedOn w:val="${BASE}"/>`), name?.nextSibling ?? null);
  }
  return settled(copy, sheet);
}

function settled(style: Element, sheet: StyleSheet): Element {
  for (const name of IDLE) for (const found of all(style, name)) detach(found);
  for (const found of elementsBelow(style)) if (found.namespaceURI !== NAMESPACES.w) detach(found);
  withoutTheme(style, sheet);
  darkenFaint(style);
  return style;
}
