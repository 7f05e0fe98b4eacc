import { localPathsIn } from "../../model/local-path.ts";
import { MATERIAL_LANGUAGE } from "../../model/material-language.ts";
import type { TakenPart } from "../../model/slide-design.ts";
import { contentTypeOf, extensionOf } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import {
  type Relationship,
  relationshipsOf,
  relationshipsPart,
  writtenRelationships,
} from "../../ooxml/relationships.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, child, children, detach, elementsBelow, NAMESPACES, rootOf } from "../../ooxml/xml-tree.ts";
import { withoutRecords } from "../inspect/hidden/package-texts.ts";
import { layoutPart, MASTER, THEMES } from "../parts/part-names.ts";
import { scaleSheet } from "./scale-sheet.ts";

/** What is followed from a master; whatever else it refers to stays behind and is told. */
const FOLLOWED = ["slideMaster", "slideLayout", "theme", "themeOverride", "image"];

/** Pictures Office draws, by the ending they get in our file. */
export const PICTURES: Readonly<Record<string, string>> = {
  png: "png",
  jpg: "jpg",
  jpeg: "jpeg",
  gif: "gif",
  svg: "svg",
  emf: "emf",
  wmf: "wmf",
  tif: "tiff",
  tiff: "tiff",
};

export interface TakenParts {
  readonly parts: readonly TakenPart[];
  /** How many relationships of each kind stayed behind. */
  readonly dropped: ReadonlyMap<string, number>;
  /** How many pictures and the like lie outside the file. */
  readonly outside: number;
}

/**
 * A master with its layouts, its theme and their pictures, cleaned in place: nothing is left in them that refers to
 * anything else, moves by itself, speaks another language or says where on somebody's disk a picture lay.
 *
 * @param layouts parts of its layouts in order
 * @param scale how many times larger everything becomes
 */
export function takeParts(
  file: OfficePackage,
  {
    master,
    layouts,
    scale,
  }: { readonly master: string; readonly layouts: readonly string[]; readonly scale: number },
): TakenParts {
  const names = new Map([
    [master, MASTER],
    ...layouts.map((part, index) => [part, layoutPart(index + 1)] as const),
  ]);
  const dropped = new Map<string, number>();
  let outside = 0;
  // A map is walked to its end while it grows.
  for (const [part] of names)
    for (const relationship of relationshipsOf(file, part)) {
      const { type, target, isExternal } = relationship;
      const isKnown = names.has(target);
      if (
        !isExternal &&
        FOLLOWED.includes(type) &&
        file.has(target) &&
        (isKnown || newName(type, target, names))
      ) {
        if (!isKnown) names.set(target, newName(type, target, names) ?? "");
        continue;
      }
      if (isExternal && type !== "hyperlink") outside += 1;
      else dropped.set(type, (dropped.get(type) ?? 0) + 1);
      dropFrom(file, part, relationship);
    }
  for (const part of [master, ...layouts]) cleanSheet(rootOf(file.xml(part)), scale);
  numberLayouts(rootOf(file.xml(master)));
  return { parts: [...names].flatMap((entry) => written(file, entry, names)), dropped, outside };
}

/** The name of a part in our file; none for a kind that does not come along. */
function newName(type: string, target: string, names: ReadonlyMap<string, string>): string | undefined {
  if (type === "theme") return THEMES[0];
  if (type === "themeOverride") return `ppt/theme/themeOverride${names.size}.xml`;
  const ending = type === "image" ? PICTURES[extensionOf(target)] : undefined;
  return ending && `ppt/media/master-${names.size}.${ending}`;
}

/** What is left without the part it showed goes with it: a whole picture or object, else the mark alone. */
const HOLDERS = ["AlternateContent", "graphicFrame", "pic", "controls", "custDataLst", "ext"];

function dropFrom(file: OfficePackage, part: string, { id, element }: Relationship): void {
  detach(element);
  for (const found of elementsBelow(rootOf(file.xml(part)))) {
    const isMention = found.attributes.some(
      ({ namespaceURI, value }) => namespaceURI === NAMESPACES.r && value === id,
    );
    if (isMention) detach(holderOf(found));
  }
}

function holderOf(element: Element): Element {
  if (/^hlink/.test(element.localName)) return element;
  let holder = element;
  for (let around = element.parentElement; around; around = around.parentElement)
    if (HOLDERS.includes(around.localName)) holder = around;
  return holder;
}

const MOVING = ["transition", "timing", "AlternateContent"];

function cleanSheet(root: Element, scale: number): void {
  for (const element of children(root)) if (MOVING.includes(element.localName)) detach(element);
  for (const element of elementsBelow(root)) {
    if (element.hasAttribute("lang")) element.setAttribute("lang", MATERIAL_LANGUAGE);
    for (const name of ["altLang", "descr", "title"]) {
      const value = element.getAttribute(name) ?? "";
      if (name === "altLang" || localPathsIn(value) > 0) element.removeAttribute(name);
    }
  }
  renumberRepeated(root);
  if (scale !== 1) scaleSheet(root, scale);
}

/** Some programs give two shapes one number. */
function renumberRepeated(root: Element): void {
  const seen = new Set<number>();
  for (const shape of all(root, "p:cNvPr")) {
    const own = Number(shape.getAttribute("id")) || 1;
    const id = seen.has(own) ? Math.max(...seen) + 1 : own;
    if (id !== own) shape.setAttribute("id", String(id));
    seen.add(id);
  }
}

/** The first id a layout may have; the master itself takes the one before. */
const FIRST_LAYOUT_ID = 2_147_483_649;

function numberLayouts(master: Element): void {
  const list = child(master, "p:sldLayoutIdLst");
  for (const [index, layout] of children(list).entries())
    layout.setAttribute("id", String(FIRST_LAYOUT_ID + index));
}

function written(
  file: OfficePackage,
  [part, name]: readonly [string, string],
  names: ReadonlyMap<string, string>,
): readonly TakenPart[] {
  const isPicture = name.startsWith("ppt/media/");
  const type = isPicture ? undefined : contentTypeOf(file, part);
  const lines = relationshipsOf(file, part).map(({ id, target, element }) => ({
    id,
    type: element.getAttribute("Type") ?? "",
    target: names.get(target) ?? target,
  }));
  return [
    {
      name,
      content: isPicture ? withoutRecords(file.bytes(part)) : file.bytes(part),
      ...(type === undefined ? {} : { type }),
    },
    ...(lines.length > 0
      ? [{ name: relationshipsPart(name), content: writtenRelationships(name, lines) }]
      : []),
  ];
}

/** Parts of the layouts a master lists, in its order. */
export function layoutsOf(file: OfficePackage, master: string): readonly string[] {
  const targets = new Map(relationshipsOf(file, master).map(({ id, target }) => [id, target]));
  return all(file.xml(master), "p:sldLayoutId").flatMap((layout) => {
    const part = targets.get(layout.getAttributeNS(NAMESPACES.r, "id") ?? "");
    return part !== undefined && file.has(part) ? [part] : [];
  });
}
