import { Paragraph, Tab, TabStopType, TextRun } from "docx";
import { PALETTE } from "../model/palette.ts";
import { TEXT_WIDTH } from "./page-frame.ts";
import type { SheetPart } from "./sheet-part.ts";
import { STYLES } from "./sheet-styles.ts";
import { paragraphHeight } from "./text-height.ts";

/** Size of the clock time at the end of a heading, in points. */
const TIME_SIZE = 12;

/** Heading of a block with its clock time at the right edge. */
export function headingPart({
  heading,
  time,
}: {
  readonly heading: string;
  readonly time: string;
}): SheetPart {
  return {
    fixed: paragraphHeight(`${heading} ${time}`, STYLES.heading, TEXT_WIDTH),
    rows: [],
    tables: [],
    build: (_, startsPage) => [
      new Paragraph({
        style: STYLES.heading.id,
        pageBreakBefore: startsPage,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun(heading), ...(time === "" ? [] : [timeRun(time)])],
      }),
    ],
  };
}

function timeRun(time: string): TextRun {
  return new TextRun({
    children: [new Tab(), time],
    bold: false,
    size: TIME_SIZE * 2,
    color: PALETTE.quiet,
  });
}
