import { contrast, TEXT_CONTRAST } from "../../model/contrast.ts";
import { PALETTE } from "../../model/palette.ts";
import { LOOK_NAMES, type LookName, type TakenLook } from "../../model/sheet-design.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import {
  attributeOf,
  childOf,
  outermost,
  styleChain,
  type WordStyles,
  wordStyles,
} from "../../ooxml/word-tree.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, first, rootOf } from "../../ooxml/xml-tree.ts";

/** The styles of a Word file with what they refer to. */
export interface StyleSheet {
  readonly root: Element;
  readonly styles: WordStyles;
  /** Id of the paragraph style of text that names none. */
  readonly normal: string;
  /** What holds of paragraphs where no style says anything. */
  readonly paragraphs: Element | undefined;
  /** Typefaces by what styles call them: `minorHAnsi`. */
  readonly themeFaces: ReadonlyMap<string, string>;
}

/** Reads a Word file's styles; none where text has no style to begin with. */
export function styleSheet(file: OfficePackage, main: string): StyleSheet | undefined {
  const [part = ""] = relatedParts(file, main, "styles");
  if (!file.has(part)) return undefined;
  const root = rootOf(file.xml(part));
  const own = outermost(root, "style").filter((style) => attributeOf(style, "type") === "paragraph");
  const isFirst = (style: Element) => /^(1|true|on)$/.test(attributeOf(style, "default") ?? "");
  // LibreOffice leaves the mark of the first style out.
  const isNormal = (style: Element) => /^normal$/i.test(attributeOf(childOf(style, "name"), "val") ?? "");
  const normal = attributeOf(own.find(isFirst) ?? own.find(isNormal), "styleId");
  if (normal === undefined) return undefined;
  const [defaults] = outermost(root, "pPrDefault");
  return {
    root,
    normal,
    styles: wordStyles([root]),
    themeFaces: themeFaces(file, main),
    paragraphs: defaults && childOf(defaults, "pPr"),
  };
}

function themeFaces(file: OfficePackage, main: string): ReadonlyMap<string, string> {
  const [part = ""] = relatedParts(file, main, "theme");
  if (!file.has(part)) return new Map();
  const theme = file.xml(part);
  const face = (name: "a:majorFont" | "a:minorFont") => {
    const found = first(theme, name);
    return (found && first(found, "a:latin")?.getAttribute("typeface")) ?? "";
  };
  const [major, minor] = [face("a:majorFont"), face("a:minorFont")];
  return new Map(
    [...["Ascii", "HAnsi", "EastAsia", "Bidi"]].flatMap((kind) => [
      [`major${kind}`, major] as const,
      [`minor${kind}`, minor] as const,
    ]),
  );
}

/** Properties of words, nearest first: their own, those of their styles, those of all text. */
export function wordsChain(
  { styles }: StyleSheet,
  style: string,
  own: readonly (Element | undefined)[] = [],
): readonly Element[] {
  const styled = styleChain(styles, style).map(({ element }) => childOf(element, "rPr"));
  return [...own, ...styled, styles.defaults].flatMap((found) => found ?? []);
}

/** What a chain of properties says by the name of one of them. */
function saidIn(chain: readonly Element[], name: string): Element | undefined {
  return chain.map((properties) => childOf(properties, name)).find((found) => found !== undefined);
}

/** Size of Word's text where nothing says otherwise. */
const USUAL_POINTS = 10;

/** How words look; a colour that follows the reader's is that of ink on paper. */
export function lookOf(chain: readonly Element[], { themeFaces: faces }: StyleSheet): Required<TakenLook> {
  const colour = attributeOf(saidIn(chain, "color"), "val") ?? "auto";
  const bold = saidIn(chain, "b");
  const size = Number(attributeOf(saidIn(chain, "sz"), "val") ?? USUAL_POINTS * 2) / 2;
  return {
    typeface: typefaceIn(chain, faces) ?? "Times New Roman",
    size: Number.isFinite(size) && size > 0 ? size : USUAL_POINTS,
    bold: bold !== undefined && !/^(0|false|off)$/.test(attributeOf(bold, "val") ?? "1"),
    colour: /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : "000000",
  };
}

function typefaceIn(chain: readonly Element[], faces: ReadonlyMap<string, string>): string | undefined {
  for (const properties of chain) {
    const fonts = childOf(properties, "rFonts");
    const [themed] = ["asciiTheme", "hAnsiTheme"].flatMap((kind) => attributeOf(fonts, kind) ?? []);
    const found = faces.get(themed ?? "") || attributeOf(fonts, "ascii") || attributeOf(fonts, "hAnsi");
    if (found) return found;
  }
  return undefined;
}

/** The styles of a template that ours take after, by the names Word knows them by. */
const STYLE_NAMES: Readonly<Record<LookName, string>> = {
  normal: "Normal",
  title: "heading 1",
  heading: "heading 2",
  subheading: "heading 3",
  header: "header",
  footer: "footer",
};

/** The same as Word shows them in Danish, with the name in the file where that is another. */
export const SHOWN_STYLES: Readonly<Record<LookName, string>> = {
  normal: "Normal",
  title: "Overskrift 1 (heading 1)",
  heading: "Overskrift 2 (heading 2)",
  subheading: "Overskrift 3 (heading 3)",
  header: "Sidehoved (header)",
  footer: "Sidefod (footer)",
};

/** Where a template has no such style: as large beside its running text as ours is beside ours. */
const USUAL: Readonly<
  Record<Exclude<LookName, "normal">, { readonly size: number; readonly bold: boolean }>
> = {
  title: { size: 2, bold: true },
  heading: { size: 15 / 11, bold: true },
  subheading: { size: 12 / 11, bold: true },
  header: { size: 10.5 / 11, bold: false },
  footer: { size: 9 / 11, bold: false },
};

export interface WordLooks {
  readonly looks: Readonly<Record<LookName, TakenLook>>;
  /** Names of styles that the template does not have. */
  readonly missing: readonly string[];
  /** Names of those whose colour cannot be read on paper. */
  readonly faint: readonly string[];
}

/** Those whose colour also stands in the heads of tables and in frames. */
const ON_TINT = new Set<LookName>(["normal", "title"]);

/** What ours take of a template's styles: typeface, size, weight, and a colour where it can be read. */
export function wordLooks(sheet: StyleSheet): WordLooks {
  const missing: string[] = [];
  const faint: string[] = [];
  const readable = (name: LookName, { colour, ...look }: Required<TakenLook>): TakenLook => {
    const grounds = ON_TINT.has(name) ? [PALETTE.paper, PALETTE.tint] : [PALETTE.paper];
    const isRead = grounds.every((ground) => contrast(colour, ground) >= TEXT_CONTRAST);
    if (isRead) return { ...look, colour };
    faint.push(SHOWN_STYLES[name]);
    return look;
  };
  const normal = readable("normal", lookOf(wordsChain(sheet, sheet.normal), sheet));
  const looks = LOOK_NAMES.map((name): readonly [LookName, TakenLook] => {
    if (name === "normal") return [name, normal];
    const id = idOf(sheet, STYLE_NAMES[name]);
    if (id !== undefined) return [name, readable(name, lookOf(wordsChain(sheet, id), sheet))];
    missing.push(SHOWN_STYLES[name]);
    const { size, bold } = USUAL[name];
    return [name, { typeface: normal.typeface, bold, size: Math.round(normal.size * size * 2) / 2 }];
  });
  return { looks: Object.fromEntries(looks) as Record<LookName, TakenLook>, missing, faint };
}

function idOf({ styles }: StyleSheet, wanted: string): string | undefined {
  return [...styles.byId].find(
    ([, { name, element }]) => name.toLowerCase() === wanted && attributeOf(element, "type") === "paragraph",
  )?.[0];
}

/** Properties that name a theme, which stays behind: the colour beside it is the same, the typeface is written out. */
export function withoutTheme(root: Element, { themeFaces: faces }: StyleSheet): void {
  for (const fonts of all(root, "w:rFonts")) {
    for (const [kind, themed] of [
      ["ascii", "asciiTheme"],
      ["hAnsi", "hAnsiTheme"],
    ] as const) {
      const face = faces.get(attributeOf(fonts, themed) ?? "");
      if (face) fonts.setAttributeNS(fonts.namespaceURI, `w:${kind}`, face);
    }
  }
  for (const element of [
    root,
    ...all(root, "w:rFonts"),
    ...all(root, "w:color"),
    ...all(root, "w:shd"),
    ...borders(root),
  ])
    for (const { name, localName } of [...element.attributes])
      if (/^(theme|.*Theme$)/.test(localName)) element.removeAttribute(name);
}

const BORDERS = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV", "w:between"] as const;

function borders(root: Element): readonly Element[] {
  return BORDERS.flatMap((name) => all(root, name));
}
