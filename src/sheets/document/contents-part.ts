import { Paragraph, TableOfContents, TextRun } from "docx";
import { TEXT_WIDTH } from "../page-frame.ts";
import type { SheetPart } from "../sheet-part.ts";
import { paragraphHeight } from "../text-height.ts";
import type { Chapter } from "./document-setting.ts";
import type { DocumentStyles } from "./document-styles.ts";

/**
 * The list of chapters with their pages, as a field that Word can update. It is filled in, so that it is right also
 * where nobody updates it.
 */
export function contentsPart(
  heading: string,
  chapters: readonly Chapter[],
  { factHead, contents }: DocumentStyles,
): SheetPart {
  return {
    fixed:
      paragraphHeight(heading, factHead, TEXT_WIDTH) +
      chapters.reduce((height, { title }) => height + paragraphHeight(title, contents, TEXT_WIDTH), 0) +
      paragraphHeight("", contents, TEXT_WIDTH),
    rows: [],
    tables: [],
    build: () => [
      new Paragraph({ style: factHead.id, keepNext: true, children: [new TextRun(heading)] }),
      new TableOfContents(heading, {
        headingStyleRange: "2-2",
        hyperlink: true,
        beginDirty: false,
        cachedEntries: chapters.map(({ title, page, bookmark }) => ({
          title,
          level: 2,
          page,
          href: bookmark,
        })),
      }),
    ],
  };
}
