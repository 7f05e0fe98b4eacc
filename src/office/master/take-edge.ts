import type { EdgeColumn, EdgeLine, TakenEdge } from "../../model/sheet-design.ts";
import { type SheetPage, textWidth } from "../../model/sheet-page.ts";
import type { TakenPart } from "../../model/slide-design.ts";
import { extensionOf } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf } from "../../ooxml/relationships.ts";
import { attributeOf, childOf, styleChain } from "../../ooxml/word-tree.ts";
import { elementXml } from "../../ooxml/xml-document.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, child, children, detach, elementOf, first, NAMESPACES, rootOf } from "../../ooxml/xml-tree.ts";
import { withoutRecords } from "../inspect/hidden/package-texts.ts";
import { cleanEdge, type LeftBehind } from "./clean-edge.ts";
import { placeDrawing } from "./place-drawing.ts";
import { PICTURES } from "./take-parts.ts";
import { lookOf, type StyleSheet, withoutTheme, wordsChain } from "./word-looks.ts";

/** What is gathered from a template's edges on the way. */
export interface Gathered {
  readonly pictures: TakenPart[];
  /** Ids of the styles their words are in. */
  readonly styles: Set<string>;
  readonly left: LeftBehind;
  /** Pictures that lie outside the file, and those that stand where the text is. */
  outside: number;
  amid: number;
}

interface EdgeSetting {
  readonly page: SheetPage;
  readonly sheet: StyleSheet;
  readonly gathered: Gathered;
}

/** What our styles are told apart from the template's by. */
export const TAKEN_PREFIX = "Skabelon-";

/** A running header or footer of a template, cleaned in place; none where nothing is left to be seen. */
export function takeEdge(file: OfficePackage, part: string, setting: EdgeSetting): TakenEdge | undefined {
  const { gathered, page, sheet } = setting;
  const root = rootOf(file.xml(part));
  const outside = relationshipsOf(file, part).filter((one) => one.isExternal && one.type !== "hyperlink");
  gathered.outside += outside.length;
  const left = cleanEdge(root);
  for (const kind of ["links", "objects", "fields"] as const) gathered.left[kind] += left[kind];
  const placed = all(root, "wp:anchor").map((anchor) => placeDrawing(anchor, page));
  const art = placed.flatMap((box) => box ?? []);
  gathered.amid += placed.length - art.length;
  const pictures = takePictures(file, part, root, gathered);
  nameStyles(root, setting);
  withoutTheme(root, sheet);
  trimEnd(root);
  const shows = all(root, "w:drawing").length > 0 || root.textContent.trim() !== "";
  if (!shows) return undefined;
  return {
    xml: children(root).map(elementXml).join(""),
    pictures,
    rows: children(root).flatMap((block) => rowsOf(block, setting)),
    isNumbered: all(root, "w:fldSimple").some((field) => attributeOf(field, "instr") === "PAGE"),
    art,
  };
}

/** Gives the pictures their names in our file; what is no picture of the file goes. */
function takePictures(
  file: OfficePackage,
  part: string,
  root: Element,
  { pictures, left }: Gathered,
): readonly string[] {
  const targets = new Map(relationshipsOf(file, part).map((one) => [one.id, one]));
  const names: string[] = [];
  for (const drawing of all(root, "w:drawing")) {
    const blip = first(drawing, "a:blip");
    const embedded = targets.get(blip?.getAttributeNS(NAMESPACES.r, "embed") ?? "");
    const ending = embedded && PICTURES[extensionOf(embedded.target)];
    if (!blip || !embedded || !ending || !file.has(embedded.target)) {
      left.objects += 1;
      detach(drawing);
      continue;
    }
    const name = `word/media/skabelon-${pictures.length + 1}.${ending}`;
    pictures.push({ name, content: withoutRecords(file.bytes(embedded.target)) });
    names.push(name);
    for (const effect of children(blip)) detach(effect);
    blip.removeAttribute("r:link");
    blip.setAttributeNS(NAMESPACES.r, "r:embed", `rId${names.length}`);
  }
  return names;
}

/** Every style by the name it has in our file; text that names none is in the template's own first style. */
function nameStyles(root: Element, { sheet, gathered }: EdgeSetting): void {
  for (const paragraph of all(root, "w:p")) {
    const properties = child(paragraph, "w:pPr") ?? elementOf("<w:pPr/>");
    if (properties.parentNode === null) paragraph.insertBefore(properties, paragraph.firstChild);
    if (!child(properties, "w:pStyle"))
      properties.insertBefore(elementOf(`<w:pStyle w:val="${sheet.normal}"/>`), properties.firstChild);
  }
  for (const name of ["w:pStyle", "w:rStyle", "w:tblStyle"] as const)
    for (const mention of all(root, name)) {
      const id = attributeOf(mention, "val") ?? "";
      if (sheet.styles.byId.has(id)) {
        gathered.styles.add(id);
        mention.setAttributeNS(NAMESPACES.w, "w:val", TAKEN_PREFIX + id);
      } else detach(mention);
    }
}

/** Empty lines at the end would only take room. */
function trimEnd(root: Element): void {
  for (const block of [...children(root)].reverse()) {
    const isEmpty = block.localName === "p" && block.textContent.trim() === "";
    if (!isEmpty || all(block, "w:drawing").length > 0) return;
    detach(block);
  }
}

const EMU_PER_TWIP = 635;

function rowsOf(block: Element, setting: EdgeSetting): readonly (readonly EdgeColumn[])[] {
  const width = textWidth(setting.page);
  if (block.localName === "p") return [[{ width, least: 0, lines: linesOf(block, setting) }]];
  return all(block, "w:tr").map((row) => {
    const least = Number(attributeOf(first(row, "w:trHeight"), "val") ?? 0) || 0;
    const cells = children(row, "w:tc");
    return cells.map((cell) => {
      const stated = Number(attributeOf(first(cell, "w:tcW"), "w"));
      const own = stated > 0 && stated <= width ? stated : width / cells.length;
      return { width: own, least, lines: all(cell, "w:p").flatMap((one) => linesOf(one, setting)) };
    });
  });
}

/** The lines of a paragraph as far as it breaks them itself. */
function linesOf(paragraph: Element, { sheet }: EdgeSetting): readonly EdgeLine[] {
  const properties = child(paragraph, "w:pPr");
  const style = (attributeOf(child(properties ?? paragraph, "w:pStyle"), "val") ?? "").slice(
    TAKEN_PREFIX.length,
  );
  const looks = all(paragraph, "w:r").map((run) =>
    lookOf(wordsChain(sheet, style, [child(run, "w:rPr")]), sheet),
  );
  const size = Math.max(
    ...(looks.length > 0 ? looks : [lookOf(wordsChain(sheet, style), sheet)]).map((one) => one.size),
  );
  const { typeface, bold } = looks[0] ?? lookOf(wordsChain(sheet, style), sheet);
  const spacing = spacingIn([
    properties,
    ...styleChain(sheet.styles, style).map(({ element }) => childOf(element, "pPr")),
    sheet.paragraphs,
  ]);
  const picture = Math.max(0, ...all(paragraph, "wp:inline").map(heightOf));
  return wordsIn(paragraph)
    .split("\n")
    .map((text, at) => ({
      text,
      size,
      typeface,
      bold,
      spacing: spacing.lines(size),
      ...(at === 0 ? { around: spacing.around, picture } : { around: 0, picture: 0 }),
    }));
}

const heightOf = (drawing: Element): number =>
  Number(child(drawing, "wp:extent")?.getAttribute("cy") ?? 0) / EMU_PER_TWIP;

function wordsIn(paragraph: Element): string {
  return all(paragraph, "w:r")
    .flatMap((run) => children(run))
    .map((piece) => (piece.localName === "t" ? piece.textContent : piece.localName === "br" ? "\n" : " "))
    .join("");
}

const TWIPS_PER_POINT = 20;
const SINGLE = 240;

/** Spacing as it is inherited, each side by itself. */
function spacingIn(chain: readonly (Element | undefined)[]) {
  const said = (name: string) => {
    const found = chain.map((properties) => properties && attributeOf(childOf(properties, "spacing"), name));
    return found.find((value) => value !== undefined);
  };
  const line = Number(said("line") ?? SINGLE);
  return {
    around: (Number(said("before")) || 0) + (Number(said("after")) || 0),
    lines: (size: number) =>
      (said("lineRule") ?? "auto") === "auto"
        ? line / SINGLE
        : Math.max(0.5, line / (size * TWIPS_PER_POINT * 1.2)),
  };
}
