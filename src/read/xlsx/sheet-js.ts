import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { TableRow } from "../../model/table.ts";
import { type CellValue, cellText } from "./cell-text.ts";
import { fillMerged, type Merge } from "./fill-merged.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";
import { partSeen } from "./part-seen.ts";
import { type CellPlace, MOST_COLUMNS, MOST_ROWS, type Sheet, type Workbook } from "./workbook.ts";

/**
 * The only door to the library that reads workbooks.
 *
 * Stubs are asked for because formulas without a value are among them; styles, because hidden rows and columns are only
 * told then; formatted text is not, since formats come from the file and take time.
 *
 * @param bytes what `unpackWorkbook` let through, packed again
 * @returns undefined when the library cannot make sense of it
 */
export function parseWorkbook(bytes: Uint8Array): Workbook | undefined {
  const book = attempt(bytes);
  if (!book) return undefined;
  const properties = book.Workbook?.Sheets ?? [];
  const show = cellReader(book.Workbook?.WBProps?.date1904 === true);
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    const isHidden = (properties[index]?.Hidden ?? 0) !== 0;
    // A part without a word in it comes back as that: nothing.
    return typeof sheet === "object" ? { name, isHidden, ...readSheet(sheet, show) } : undefined;
  });
  // The library leaves out a sheet it stumbles over without a word.
  return sheets.every((sheet) => sheet !== undefined) ? sheets : undefined;
}

function attempt(bytes: Uint8Array): WorkBook | undefined {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      sheetStubs: true,
      cellStyles: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    // Whatever it throws, it throws about the file; there is nothing else it is given.
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

function readSheet(sheet: WorkSheet, show: CellReader): Omit<Sheet, "name" | "isHidden"> {
  const rows: TableRow[] = [];
  const blanked: CellPlace[] = [];
  let isCut = false;
  // A row may claim any number, so that walking from the first to the last could take for ever.
  for (const [key, row] of Object.entries(sheet["!data"] ?? {})) {
    const cells: string[] = [];
    for (const [column, cell] of Object.entries(row ?? {})) {
      const { text, isBlank } = isIndex(column) ? show(cell) : NO_CELL;
      if (text === "") continue;
      if (isIndex(key) && Number(key) < MOST_ROWS && Number(column) < MOST_COLUMNS) {
        cells[Number(column)] = text;
        if (isBlank) blanked.push({ line: Number(key) + 1, column: Number(column) + 1 });
      } else isCut = true;
    }
    if (cells.length > 0)
      rows.push({ line: Number(key) + 1, cells: Array.from(cells, (text) => text ?? "") });
  }
  return { ...partSeen(fillMerged(rows, mergesOf(sheet)), { ...hiddenOf(sheet), cells: blanked }), isCut };
}

/** A height or width of nought hides as well as the command of that name does. */
function hiddenOf(sheet: WorkSheet): { readonly lines: Set<number>; readonly columns: Set<number> } {
  const numbers = (
    all: readonly ({ readonly hidden?: boolean } | undefined)[],
    isFlat: (at: number) => boolean,
  ) =>
    new Set(
      Object.keys(all)
        .map(Number)
        .filter((at) => all[at]?.hidden || isFlat(at))
        .map((at) => at + 1),
    );
  const [rows, columns] = [sheet["!rows"] ?? [], sheet["!cols"] ?? []];
  return {
    lines: numbers(rows, (at) => rows[at]?.hpt === 0),
    columns: numbers(columns.slice(0, MOST_COLUMNS), (at) => columns[at]?.width === 0),
  };
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

function mergesOf(sheet: WorkSheet): readonly Merge[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({ column: s.c, first: s.r + 1, last: e.r + 1 }));
}

interface ReadCell {
  readonly text: string;
  /** Whether its format shows nothing of it. */
  readonly isBlank: boolean;
}

const NO_CELL: ReadCell = { text: "", isBlank: false };

type CellReader = (cell: CellObject | undefined) => ReadCell;

/** Workbooks have few formats and many cells, so that each format is read once. */
function cellReader(date1904: boolean): CellReader {
  const formats = new Map<unknown, NumberFormat>();
  const formatOf = (code: unknown): NumberFormat => {
    const format = formats.get(code) ?? readNumberFormat(typeof code === "string" ? code : "");
    formats.set(code, format);
    return format;
  };
  return (cell) => {
    const content = cell && contentOf(cell, formatOf);
    if (!cell || !content) return NO_CELL;
    const { hides } = formatOf(cell.z);
    const isBlank = hides === "everything" || (hides === "numbers" && content.kind !== "text");
    return { text: cellText(content, date1904), isBlank };
  };
}

function contentOf(
  { t, v, f, z }: CellObject,
  formatOf: (code: unknown) => NumberFormat,
): CellValue | undefined {
  if (t === "e") return { kind: "error", code: typeof v === "number" ? v : undefined };
  if (t === "b") return { kind: "truth", value: v === true };
  if (t === "n" && typeof v === "number") return { kind: "number", value: v, format: formatOf(z) };
  if (t === "s" && typeof v === "string") return { kind: "text", text: v };
  return typeof f === "string" ? { kind: "formula", formula: f } : undefined;
}
