import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { KEY_COLUMNS, type KeyField } from "../model/key-columns.ts";
import { cellText, type Table } from "../model/table.ts";
import { checkTableForm } from "./data/table-form.ts";

/** Codes stand in figures and file names, so a key may not bring in anything else, such as a name. */
const CODE = /^[A-ZÆØÅ]{1,2}\d{0,2}$/;

type KeyTable = Table<KeyField>;
type KeyCode = Extract<Diagnostic["code"], `key/${string}`>;

/** Key file → code by ydernummer. Without a file the key is empty: the cluster has had no kit yet. */
export function validateKey(table: KeyTable | undefined): Checked<ReadonlyMap<string, string>> {
  if (!table) return { ok: true, value: new Map(), diagnostics: [] };
  const missing = missingColumns(table);
  if (missing.length > 0) return { ok: false, diagnostics: missing };
  const diagnostics = [
    ...checkTableForm(table),
    ...malformed(table, "practice", /^\d{6}$/, "key/malformed-practice"),
    ...malformed(table, "code", CODE, "key/malformed-code"),
    ...repeated(table, "practice", "key/practice-twice"),
    ...repeated(table, "code", "key/code-twice"),
  ].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const { practice, code } = table.columns;
  const codes = new Map(table.rows.map((row) => [cellText(row, practice), cellText(row, code)]));
  return { ok: true, value: codes, diagnostics };
}

function missingColumns({ file, header, columns }: KeyTable): Diagnostic[] {
  return (["practice", "code"] as const)
    .filter((field) => columns[field] === undefined)
    .map((field) => ({
      code: "key/missing-column",
      severity: "error",
      place: { file, line: header.line },
      values: { column: KEY_COLUMNS[field].join(" | ") },
    }));
}

function malformed(table: KeyTable, field: KeyField, form: RegExp, code: KeyCode): Diagnostic[] {
  return table.rows
    .filter((row) => !form.test(cellText(row, table.columns[field])))
    .map(({ line }) => ({ code, severity: "error", place: placeOf(table, line, field) }));
}

/** Blank cells are malformed and not told of a second time. */
function repeated(table: KeyTable, field: KeyField, code: KeyCode): Diagnostic[] {
  const lines = new Map<string, number>();
  return table.rows.flatMap((row): Diagnostic[] => {
    const text = cellText(row, table.columns[field]);
    const first = lines.get(text);
    if (text !== "" && first === undefined) lines.set(text, row.line);
    if (first === undefined) return [];
    return [{ code, severity: "error", place: placeOf(table, row.line, field), values: { first } }];
  });
}

function placeOf({ file, columns }: KeyTable, line: number, field: KeyField): Diagnostic["place"] {
  const column = columns[field];
  return { file, line, ...(column ? { column: column.number, columnName: column.name } : {}) };
}
