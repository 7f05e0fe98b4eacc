import type { NotesBlock, NotesSheet, SheetField } from "../model/sheet.ts";
import { FIELDS_ABREAST, inEvenRuns } from "./even-runs.ts";
import { fieldCard } from "./field-card.ts";
import { headingPart } from "./heading-part.ts";
import { notesTable } from "./notes-table.ts";
import { PAGE_SPACE, TWIPS_PER_CM } from "./page-frame.ts";
import { paginate } from "./paginate.ts";
import { leastHeight, type SheetPart, together } from "./sheet-part.ts";
import { ANSWERS, STYLES } from "./sheet-styles.ts";
import { titlePart } from "./title-part.ts";

const WHO = { least: Math.round(1.3 * TWIPS_PER_CM), weight: 0 };
const CLOSING = { least: Math.round(3.2 * TWIPS_PER_CM), weight: 1.3 };
const GAP = 90;

/** The notes sheet page by page: who writes, the blocks in the meeting's order, the closing box last. */
export function notesPages(sheet: NotesSheet): readonly (readonly SheetPart[])[] {
  const opening = together([titlePart(sheet.title, sheet.instruction), ...cards(sheet.who, WHO)]);
  const room = PAGE_SPACE - leastHeight(opening);
  const blocks = sheet.blocks.flatMap((block) => cutToRoom(block, room)).map(blockPart);
  const closing = together([headingPart(sheet.closing), ...cards(sheet.closing.fields, CLOSING)]);
  return paginate([opening, ...blocks, ...(sheet.closing.fields.length > 0 ? [closing] : [])], PAGE_SPACE);
}

function blockPart(block: NotesBlock): SheetPart {
  return together([headingPart(block), notesTable(block)]);
}

/** A block that would not fit below the opening becomes several of even length under the same heading. */
function cutToRoom(block: NotesBlock, room: number): NotesBlock[] {
  for (let limit = block.rows.length; limit > 1; limit -= 1) {
    const runs = inEvenRuns(block.rows, limit).map((rows) => ({ ...block, rows }));
    if (runs.every((run) => leastHeight(blockPart(run)) <= room)) return runs;
  }
  return block.rows.map((row) => ({ ...block, rows: [row] }));
}

/** Fields side by side, a few to a card, in even runs. */
function cards(fields: readonly SheetField[], size: { least: number; weight: number }): SheetPart[] {
  return inEvenRuns(fields, FIELDS_ABREAST).map((run, index) =>
    fieldCard(run, {
      label: STYLES.notesLabel,
      answer: ANSWERS.notes,
      gap: index === 0 ? 0 : GAP,
      ...size,
    }),
  );
}
