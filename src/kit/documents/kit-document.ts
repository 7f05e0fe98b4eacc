import { danishTableDate } from "../../model/calendar-date.ts";
import type { Chart } from "../../model/chart.ts";
import type { Deck } from "../../model/deck.ts";
import type {
  DocumentBlock,
  DocumentColumn,
  DocumentSheet,
  DocumentTable,
  Tick,
  Words,
} from "../../model/document-sheet.ts";
import type { SheetField } from "../../model/sheet.ts";
import { type KitContext, senderLine } from "../kit-context.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";

/** A Word document of the kit, with what its file is called. */
export interface KitDocument {
  /** Last words of the file's name: "drejebog". */
  readonly suffix: string;
  /** What it is, for the file's own title: "Drejebog". */
  readonly what: string;
  readonly sheet: DocumentSheet;
  /** Charts that only this document shows. */
  readonly charts?: readonly Chart[];
  /** Goes to one practice alone, and lies among the others of its kind. */
  readonly isPersonal?: true;
  /** Copied or merged elsewhere sign by sign, so no blank in it is made unbreakable. */
  readonly isVerbatim?: true;
}

export interface DocumentInput {
  readonly context: KitContext;
  /** The deck the leader shows: the run plan points to its slides. */
  readonly deck: Deck;
}

/** Builds the files one name in the template's `documents` stands for: none, when the template lacks what it takes. */
export type DocumentBuilder = (input: DocumentInput) => readonly KitDocument[];

/** What stands on top of a document, and what its file is called. */
interface Front extends Pick<KitDocument, "suffix" | "what">, Pick<DocumentSheet, "title" | "lead"> {
  readonly isOnePage?: boolean;
}

/** A document of the meeting, with the header and footer that all of them have. */
export function wordDocument(
  context: KitContext,
  { suffix, what, title, lead, isOnePage }: Front,
  blocks: readonly DocumentBlock[],
): KitDocument {
  const { version, revised } = context.template;
  const footer = { sender: senderLine(context), version, date: danishTableDate(revised) };
  return {
    suffix,
    what,
    sheet: {
      header: context.running,
      footer: fill(DOCUMENTS.common.footer, footer),
      title,
      ...(lead === undefined ? {} : { lead }),
      ...(isOnePage === undefined ? {} : { isOnePage }),
      blocks,
    },
  };
}

/** The heading of a section, perhaps with its time, or on a new page. */
export function heading(text: string, more: { time?: string; startsPage?: boolean } = {}): DocumentBlock {
  return { kind: "heading", level: 2, text, ...more };
}

export function subheading(text: string): DocumentBlock {
  return { kind: "heading", level: 3, text };
}

export function paragraph(text: Words, look?: "quiet" | "strong"): DocumentBlock {
  return { kind: "paragraph", ...(look ? { look } : {}), text };
}

export function list(items: readonly Words[]): DocumentBlock {
  return { kind: "list", items };
}

/** A heading with what follows it, for documents of many short sections. */
export function section(text: string, ...blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return [heading(text), ...blocks];
}

/** The fixed words of a table. */
interface TableText extends Pick<DocumentTable, "caption" | "description"> {
  readonly headings: readonly string[];
}

/** How wide a column is, as a part of the sum of all; numbers stand at its right edge. */
type ColumnWidth = number | Omit<DocumentColumn, "heading">;

/** The width of a column of numbers. */
export function right(weight: number): ColumnWidth {
  return { weight, align: "right" };
}

/** A table of words under its headings. */
export function table(
  { caption, description, headings }: TableText,
  widths: readonly ColumnWidth[],
  rows: DocumentTable["rows"],
  writing?: DocumentTable["writing"],
): DocumentTable {
  const columns = headings.map((text, index): DocumentColumn => {
    const width = widths[index] ?? 1;
    return { heading: text, ...(typeof width === "number" ? { weight: width } : width) };
  });
  return { kind: "table", caption, description, columns, rows, ...(writing ? { writing } : {}) };
}

/** Numbered lines to write on. */
export function emptyLines(count: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, line) => [
    String(line + 1),
    ...Array.from({ length: columns - 1 }, () => ""),
  ]);
}

/** A place for words. */
export function textField(
  tag: string,
  { label, hint }: { readonly label: string; readonly hint: string },
): SheetField {
  return { kind: "text", tag, label, hint };
}

/** A place for a day. */
export function dateField(tag: string, label: string): SheetField {
  return { kind: "date", tag, label, hint: DOCUMENTS.common.pickDate };
}

/** Fields side by side, as high as their share of what is left of the page. */
export function fieldRow(fields: readonly SheetField[], height = 1): DocumentBlock {
  return { kind: "fields", fields, height };
}

/** Fields side by side for a name, a number or a day: one line is enough. */
export function lineOfFields(...fields: readonly SheetField[]): DocumentBlock {
  return { kind: "fields", fields, height: 1, isFixed: true };
}

/** Boxes to tick, with tags that begin alike. */
export function ticks(group: string, texts: readonly string[]): DocumentBlock {
  return { kind: "ticks", items: texts.map((text, index): Tick => ({ tag: `${group}-${index + 1}`, text })) };
}
