import { TEXT_WIDTH } from "./page-frame.ts";
import type { SheetPart } from "./sheet-part.ts";
import { STYLES } from "./sheet-styles.ts";
import { paragraphHeight } from "./text-height.ts";
import { wordsParagraph } from "./writing-table.ts";

/** Title of the sheet and the line that says how it is used. */
export function titlePart(title: string, instruction: string): SheetPart {
  const lines = [
    { text: title, style: STYLES.title },
    { text: instruction, style: STYLES.instruction },
  ];
  return {
    fixed: lines.reduce((height, { text, style }) => height + paragraphHeight(text, style, TEXT_WIDTH), 0),
    rows: [],
    tables: [],
    build: () => lines.map(({ text, style }) => wordsParagraph(text, style)),
  };
}
