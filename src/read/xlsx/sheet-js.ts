import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { TableRow } from "../../model/table.ts";
import { type CellValue, cellText } from "./cell-text.ts";
import { fillMerged, type Merge } from "./fill-merged.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";
import { MOST_COLUMNS, MOST_ROWS, type Sheet, type Workbook } from "./workbook.ts";

/**
 * The only door to the library that reads workbooks.
 *
 * Stubs are asked for because formulas without a value are among them; styles, because hidden rows are only told
 * then; formatted text is not, since formats come from the file and take time.
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
  let isCut = false;
  // A row may claim any number, so that walking from the first to the last could take for ever.
  for (const [key, row] of Object.entries(sheet["!data"] ?? {})) {
    const cells: string[] = [];
    for (const [column, cell] of Object.entries(row ?? {})) {
      const text = isIndex(column) ? show(cell) : "";
      if (text === "") continue;
      if (isIndex(key) && Number(key) < MOST_ROWS && Number(column) < MOST_COLUMNS)
        cells[Number(column)] = text;
      else isCut = true;
    }
    if (cells.length > 0)
      rows.push({ line: Number(key) + 1, cells: Array.from(cells, (text) => text ?? "") });
  }
  const hidden = sheet["!rows"] ?? [];
  return {
    rows: fillMerged(rows, mergesOf(sheet)),
    hiddenLines: rows.flatMap(({ line }) => (hidden[line - 1]?.hidden ? line : [])),
    isCut,
  };
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

function mergesOf(sheet: WorkSheet): readonly Merge[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({ column: s.c, first: s.r + 1, last: e.r + 1 }));
}

type CellReader = (cell: CellObject | undefined) => string;

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
    return content ? cellText(content, date1904) : "";
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
