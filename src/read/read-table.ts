import { join } from "node:path";
import { type Checked, type Diagnostic, type Place, refused } from "../model/diagnostic.ts";
import { cellName, columnLetters, listed, shownName } from "../model/shown-text.ts";
import type { Grid, Table, Vocabulary } from "../model/table.ts";
import { namesIn } from "./list-folder.ts";
import { LOCK_MARK } from "./read-bytes.ts";
import { csvAssumptions, csvTable } from "./read-csv.ts";
import { tableOfRows } from "./table-of-rows.ts";
import { withVisibleSigns } from "./visible-signs.ts";
import { chooseSheet, sheetsToRead } from "./xlsx/choose-sheet.ts";
import { openWorkbook } from "./xlsx/open-workbook.ts";
import type { HiddenParts, Workbook } from "./xlsx/workbook.ts";

/** A file opened once, so that several kinds of table can be looked for in it. */
export type TableFile = { readonly file: string } & (
  | { readonly kind: "text"; readonly bytes: Uint8Array }
  | { readonly kind: "workbook"; readonly workbook: Workbook }
);

/** Opens a file of rows by what it is, whatever it is called: a workbook, or else text. */
export async function openTableFile(file: string, bytes: Uint8Array): Promise<Checked<TableFile>> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === "d0cf11e0") return refused("xlsx/locked-or-old", { file });
  if (start !== "504b0304") return { ok: true, value: { file, kind: "text", bytes }, diagnostics: [] };
  const workbook = await openWorkbook(file, bytes);
  return workbook.ok
    ? { ...workbook, value: { file, kind: "workbook", workbook: workbook.value } }
    : workbook;
}

/**
 * The table of an opened file under the headers that are looked for.
 *
 * @param sheet name of the sheet of a workbook, when it is not to be found by its headers
 */
export function tableIn<Field extends string>(
  opened: TableFile,
  vocabulary: Vocabulary<Field>,
  sheet?: string,
): Checked<Table<Field>> {
  const { file } = opened;
  if (opened.kind === "text") return textTable(file, opened.bytes, vocabulary);
  const chosen = chooseSheet(file, opened.workbook, vocabulary, sheet);
  if (!chosen.ok) return chosen;
  const { name, rows, unseen, hidden } = chosen.value;
  const source = { file, sheet: shownName(name) };
  const table = tableOfRows(source, rows, vocabulary);
  const diagnostics = [...chosen.diagnostics, ...table.diagnostics, ...noticesOf(source, hidden)];
  return table.ok
    ? { ...table, value: unseen.length > 0 ? { ...table.value, unseen } : table.value, diagnostics }
    : { ...table, diagnostics };
}

/**
 * Everything an opened file shows, whatever its layout: the rows of a text, or those of each sheet that is not hidden.
 *
 * @param sheet name of the one sheet that is wanted
 */
export function gridsIn<Field extends string>(
  opened: TableFile,
  vocabulary: Vocabulary<Field>,
  sheet?: string,
): Checked<readonly Grid[]> {
  const { file } = opened;
  if (opened.kind === "text") {
    const table = textTable(file, opened.bytes, vocabulary);
    if (!table.ok) return table;
    const { preamble, header, rows } = table.value;
    const diagnostics = table.diagnostics.filter(({ code }) => code !== "table/lines-above-header");
    return { ok: true, value: [{ file, rows: [...preamble, header, ...rows] }], diagnostics };
  }
  const sheets = sheetsToRead(opened.workbook, sheet).map(({ name, rows, unseen, hidden }) => {
    const source = { file, sheet: shownName(name) };
    const seen = withVisibleSigns(source, rows);
    const grid = { file, sheet: name, rows: seen.rows, ...(unseen.length > 0 ? { unseen } : {}) };
    return { grid, diagnostics: [...seen.diagnostics, ...noticesOf(source, hidden)] };
  });
  const told = sheets.flatMap(({ diagnostics }) => diagnostics);
  return { ok: true, value: sheets.map(({ grid }) => grid), diagnostics: told };
}

function textTable<Field extends string>(
  file: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary<Field>,
): Checked<Table<Field>> {
  const table = csvTable(file, bytes, vocabulary);
  if (!table.ok) return table;
  return { ...table, diagnostics: [...csvAssumptions(file, bytes, vocabulary), ...table.diagnostics] };
}

/** What the screen does not show is not used, and nobody is to look for it in vain. */
function noticesOf(place: Place, { lines, columns, cells }: HiddenParts): Diagnostic[] {
  const notice = (code: Diagnostic["code"], values: Diagnostic["values"] = {}): Diagnostic => {
    return { code, severity: "notice", place, values };
  };
  return [
    ...(lines.length > 0 ? [notice("xlsx/hidden-rows", { rows: listed(lines) })] : []),
    ...(columns.length > 0
      ? [notice("xlsx/hidden-columns", { columns: listed(columns.map(columnLetters)) })]
      : []),
    ...(cells.length > 0
      ? [
          notice("xlsx/hidden-cells", {
            cells: listed(cells.map(({ line, column }) => cellName(line, column))),
          }),
        ]
      : []),
  ];
}

/** Sheets as they come back: filled in on screen, in another program, or by hand and scanned or photographed. */
const RETURNED = /\.(docx?|odt|rtf|pages|pdf|jpe?g|png|heic|tiff?)$/i;

/**
 * The files a path stands for: everything in a folder that may be a sheet, in the order of their names, or the path
 * itself. Not every terminal fills in `*.docx` by itself.
 */
export async function sheetsIn(path: string): Promise<readonly string[]> {
  const names = (await namesIn(path)).filter((name) => RETURNED.test(name) && !LOCK_MARK.test(name));
  return names.length > 0 ? names.map((name) => join(path, name)) : [path];
}
