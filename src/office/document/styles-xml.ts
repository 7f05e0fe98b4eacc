import type { DrawnStyle } from "../../model/drawn-document.ts";
import { MATERIAL_LANGUAGE } from "../../model/material-language.ts";
import type { Palette } from "../../model/palette.ts";
import { LIST_INDENT } from "../../model/sheet-page.ts";
import { escapeXml, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { fontsXml, lookXml } from "./words-xml.ts";

const NAMESPACE = `xmlns:w="${NAMESPACES.w}"`;

/** The style all text begins with, and on which the others are based. */
const NORMAL = "Normal";

/** The style sheet, complete. @param taken those of a template, as they are written */
export function stylesXml(styles: readonly DrawnStyle[], palette: Palette, taken = ""): string {
  return `<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>${fontsXml("Calibri")}<w:lang w:val="${MATERIAL_LANGUAGE}"/></w:rPr></w:rPrDefault></w:docDefaults>
${styles.map((style) => styleXml(style, palette)).join("")}${taken}</w:styles>`;
}

function styleXml(style: DrawnStyle, palette: Palette): string {
  const { id, name, paragraph } = style;
  const look = `<w:rPr>${lookXml(style, palette)}</w:rPr>`;
  if (!paragraph)
    return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>
<w:uiPriority w:val="99"/><w:unhideWhenUsed/>${look}</w:style>`;
  const { before, after, level } = paragraph;
  const [first, based] = id === NORMAL ? [' w:default="1"', ""] : ["", `<w:basedOn w:val="${NORMAL}"/>`];
  const [kept, outline] =
    level === undefined ? ["", ""] : ["<w:keepNext/>", `<w:outlineLvl w:val="${level - 1}"/>`];
  return `<w:style w:type="paragraph"${first} w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>${based}<w:qFormat/>
<w:pPr>${kept}<w:spacing w:before="${before}" w:after="${after}"/>${outline}</w:pPr>${look}</w:style>`;
}

/**
 * The lists: marked, and numbered lists that begin with 1 each.
 *
 * @param numbers those of the numbered lists
 */
export function numberingXml(marked: number, numbers: readonly number[]): string {
  const kind = (id: number, format: string, sign: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="${LIST_INDENT}" w:hanging="${LIST_INDENT}"/></w:pPr></w:lvl></w:abstractNum>`;
  const lists = numbers.map(
    (number) => `<w:num w:numId="${number}"><w:abstractNumId w:val="2"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<w:numbering ${NAMESPACE}>${kind(1, "bullet", "•")}${kind(2, "decimal", "%1.")}
<w:num w:numId="${marked}"><w:abstractNumId w:val="1"/></w:num>${lists.join("")}</w:numbering>`;
}

/** Told to be of Word 2013 or later, a document is not laid out as older versions did. */
export const SETTINGS = `<w:settings ${NAMESPACE}><w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="${MATERIAL_LANGUAGE}"/></w:settings>`;
