import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Words } from "../../model/document-sheet.ts";
import { LINK } from "../sheet-styles.ts";

/** What is read, without where it leads. */
export function plainWords(words: Words): string {
  return typeof words === "string" ? words : words.text;
}

/** Words as Word's own runs; those that lead somewhere as a link that looks like one. */
export function wordRuns(words: Words): ParagraphChild[] {
  if (typeof words === "string") return [new TextRun(words)];
  return [
    new ExternalHyperlink({ link: words.url, children: [new TextRun({ text: words.text, style: LINK.id })] }),
  ];
}
