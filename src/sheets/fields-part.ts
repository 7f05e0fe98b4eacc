import type { DocumentBlock } from "../model/document-sheet.ts";
import type { SheetField } from "../model/sheet.ts";
import { TWIPS_PER_CM } from "../model/sheet-page.ts";
import { fieldParagraph, hintHeight, hintWords } from "./controls.ts";
import { type SheetPart, together } from "./sheet-part.ts";
import { ANSWERS, type DocumentStyles, paragraphHeight, type SheetStyle } from "./sheet-styles.ts";
import { bordersHeight, columnWidths, gap, innerWidth, ROW_MARGINS } from "./table-lengths.ts";
import { line } from "./text-parts.ts";

/** Lowest space a hand can write one line in, below the hint; each further share of height adds as much. */
const LINE_TO_WRITE = Math.round(1.1 * TWIPS_PER_CM);

/** White below a card, in twips; on a wall it is closer, so that the plan keeps its page. */
const AFTER_CARD = 120;
const AFTER_WALL_CARD = 60;

/** More fields than this side by side leave no room for a hand. */
const FIELDS_ABREAST = 3;

/** A date is shorter than words: its column takes this share of a text column. */
const DATE_WEIGHT = 0.6;

/** Fields side by side under their labels, a few to a card; on a wall those that grow are set in big type. */
export function fieldsPart(
  { fields, height, isFixed, leastCm }: Extract<DocumentBlock, { kind: "fields" }>,
  styles: DocumentStyles,
): SheetPart {
  const isBig = styles.wallLabel !== undefined && !isFixed;
  const look: CardLook = {
    after: styles.wallLabel ? AFTER_WALL_CARD : AFTER_CARD,
    label: (isBig ? styles.wallLabel : undefined) ?? styles.label,
    hint: styles.field,
    answer: isBig ? ANSWERS.plan : ANSWERS.notes,
    least: Math.round(leastCm === undefined ? LINE_TO_WRITE * height : leastCm * TWIPS_PER_CM),
    weight: isFixed ? 0 : height,
  };
  return together(inEvenRuns(fields, FIELDS_ABREAST).map((run) => fieldCard(run, look)));
}

/** Cuts a list into runs of at most `limit` that differ by one item at most. */
export function inEvenRuns<Item>(items: readonly Item[], limit: number): Item[][] {
  const count = Math.ceil(items.length / limit);
  const edge = (run: number) => Math.round((items.length * run) / count);
  return Array.from({ length: count }, (_, run) => items.slice(edge(run), edge(run + 1)));
}

/** How a card looks and grows; lengths in twips. */
interface CardLook {
  readonly after: number;
  readonly label: SheetStyle;
  readonly hint: SheetStyle;
  readonly answer: (typeof ANSWERS)[keyof typeof ANSWERS];
  /** Least height of the writing space, and its share when the page is filled. */
  readonly least: number;
  readonly weight: number;
}

/** One header row, one row to write in. */
function fieldCard(fields: readonly SheetField[], look: CardLook): SheetPart {
  const labels = fields.map(({ label }) => label);
  const widths = columnWidths(
    fields.map(({ kind }) => (kind === "date" ? DATE_WEIGHT : 1)),
    look.label.textWidth,
  );
  const rowHeight = (heightIn: (field: SheetField, width: number) => number) =>
    ROW_MARGINS + Math.max(...fields.map((field, at) => heightIn(field, innerWidth(widths[at]))));
  const headHeight = rowHeight(({ label }, width) => paragraphHeight(label, look.label, width));
  const hintsHeight = rowHeight((field, width) => hintHeight(field, look, width));
  return {
    fixed: headHeight + bordersHeight(2) + look.after,
    rows: [{ least: Math.max(look.least, hintsHeight), weight: look.weight }],
    build: ([height = look.least]) => [
      {
        kind: "table",
        caption: labels.join(" · "),
        description: fields.map(hintWords).join(" · "),
        columnWidths: widths,
        head: { cells: labels.map((label) => [line(look.label, label)]), height: headHeight },
        headAlign: "center",
        rows: [{ cells: fields.map((field) => [fieldParagraph(field, look.answer)]), height }],
        isWrittenIn: true,
      },
      gap(look.after),
    ],
  };
}
