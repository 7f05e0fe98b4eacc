import type { DrawnGap, DrawnParagraph } from "../../model/drawn-document.ts";
import type { Palette } from "../../model/palette.ts";
import { FRAME_INSET, LINE_EIGHTHS } from "../../model/sheet-page.ts";
import { type PartSetting, runXml } from "./run-xml.ts";

export function paragraphXml(paragraph: DrawnParagraph, setting: PartSetting): string {
  const words = paragraph.runs.map((run) => runXml(run, setting)).join("");
  const marked = paragraph.bookmark === undefined ? words : bookmarked(words, paragraph.bookmark);
  return `<w:p><w:pPr>${propertiesXml(paragraph, setting)}</w:pPr>${marked}</w:p>`;
}

/** A line that nobody reads; the mark at its end is small, so that it is no higher than it says. */
export function gapXml({ height, startsPage }: DrawnGap): string {
  return `<w:p><w:pPr>${startsPage ? "<w:pageBreakBefore/>" : ""}
<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/>
<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>`;
}

/** By what a list of contents leads to a heading. */
export const bookmarkName = (bookmark: number): string => `_Toc${bookmark}`;

function bookmarked(words: string, id: number): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(id)}"/>${words}<w:bookmarkEnd w:id="${id}"/>`;
}

/** Numbers in the part of lists: one for all that is marked, one for each numbered list. */
export const listNumber = (list: NonNullable<DrawnParagraph["list"]>): number =>
  list === "marked" ? 1 : list + 2;

/** In the order of the schema (ISO 29500-1 §17.3.1.26). */
function propertiesXml(paragraph: DrawnParagraph, { palette, textWidth }: PartSetting): string {
  const { style, keepNext, startsPage, list, align } = paragraph;
  return [
    `<w:pStyle w:val="${style}"/>`,
    keepNext ? "<w:keepNext/>" : "",
    startsPage ? "<w:pageBreakBefore/>" : "",
    list === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listNumber(list)}"/></w:numPr>`,
    linesXml(paragraph, palette),
    hasTab(paragraph) ? `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>` : "",
    spacingXml(paragraph),
    indentXml(paragraph),
    align === "right" ? '<w:jc w:val="right"/>' : "",
  ].join("");
}

function hasTab({ runs }: DrawnParagraph): boolean {
  return runs.some((run) => run.kind === "text" && run.text.includes("\t"));
}

/** Lines in one frame: neighbouring paragraphs with the same borders share it. */
function linesXml({ isFramed, hasLineBelow }: DrawnParagraph, { quiet, tint, accent }: Palette): string {
  const line = (side: string, space: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${LINE_EIGHTHS}" w:space="${space}" w:color="${colour}"/>`;
  if (hasLineBelow) return `<w:pBdr>${line("bottom", 4, accent)}</w:pBdr>`;
  if (!isFramed) return "";
  const sides = ["top", "left", "bottom", "right"].map((side) => line(side, 5, quiet));
  return `<w:pBdr>${sides.join("")}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>`;
}

function spacingXml({ before, after }: DrawnParagraph): string {
  if (before === undefined && after === undefined) return "";
  const stated = Object.entries({ before, after }).flatMap(([side, value]) =>
    value === undefined ? [] : [` w:${side}="${value}"`],
  );
  return `<w:spacing${stated.join("")}/>`;
}

function indentXml({ isFramed, indentRight }: DrawnParagraph): string {
  if (isFramed) return `<w:ind w:left="${FRAME_INSET}" w:right="${FRAME_INSET}"/>`;
  return indentRight === undefined ? "" : `<w:ind w:right="${indentRight}"/>`;
}
