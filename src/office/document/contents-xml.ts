import type { DrawnContents } from "../../model/drawn-document.ts";
import { CONTENTS_INDENT } from "../../model/sheet-page.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { bookmarkName } from "./paragraph-xml.ts";
import type { PartSetting } from "./run-xml.ts";
import { wordsXml } from "./words-xml.ts";

const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const BEGIN = `${mark("begin")}<w:r><w:instrText xml:space="preserve">TOC \\h \\o "2-2"</w:instrText></w:r>${mark("separate")}`;
const END = mark("end");

/**
 * The chapters as a field that Word can renew, in the control by which it is known to be a list of contents. It is
 * filled in, so that it is right also where nobody renews it.
 */
export function contentsXml({ title, style, chapters }: DrawnContents, { textWidth }: PartSetting): string {
  const lines = chapters.map(({ bookmark, title: chapter, page }, index) => {
    const link = `<w:hyperlink w:anchor="${bookmarkName(bookmark)}" w:history="1">${wordsXml(`${chapter}\t${page}`)}</w:hyperlink>`;
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>
<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth - CONTENTS_INDENT}"/></w:tabs></w:pPr>
${index === 0 ? BEGIN : ""}${link}${index === chapters.length - 1 ? END : ""}</w:p>`;
  });
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:docPartObj>
<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>
<w:sdtContent>${lines.join("")}</w:sdtContent></w:sdt>`;
}
