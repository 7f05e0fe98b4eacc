import { KEY_COLUMNS, type KeyField } from "../model/columns.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { EMPTY_KEY, type PracticeKey } from "../model/practice-key.ts";
import { PRACTICE_NUMBER } from "../model/practice-number.ts";
import { cellText, type Table, type TableRow } from "../model/table.ts";
import { finding } from "./finding.ts";
import { checkTableForm, missingColumns, placeInTable } from "./tables.ts";

/** Codes stand in figures and file names, so a key may not bring in anything else, such as a name. */
const CODE = /^[A-ZÆØÅ]{1,2}\d{0,2}$/;

type KeyTable = Table<KeyField>;
type KeyCode = Extract<Diagnostic["code"], `key/${string}`>;

/** Key file → codes and given-up numbers. Without a file the key is empty: the cluster has had no kit yet. */
export function validateKey(table: KeyTable | undefined): Checked<PracticeKey> {
  if (!table) return { ok: true, value: EMPTY_KEY, diagnostics: [] };
  const missing = missingColumns(table, ["practice", "code"], {
    names: KEY_COLUMNS,
    code: "key/missing-column",
  });
  if (missing.length > 0) return { ok: false, diagnostics: missing };
  const diagnostics = [
    ...checkTableForm(table),
    ...malformed(table, "practice", PRACTICE_NUMBER, "key/malformed-practice"),
    ...malformed(table, "formerly", /^(\d{6}( \d{6})*)?$/, "key/malformed-practice"),
    ...malformed(table, "code", CODE, "key/malformed-code"),
    ...repeated(table, table.rows, "practice"),
    ...repeated(table, currentRows(table), "code"),
  ].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const { practice, code } = table.columns;
  const codes = new Map(table.rows.map((row) => [cellText(row, practice), cellText(row, code)]));
  const formerly = new Map(
    table.rows.flatMap((row) => {
      const former = formerNumbers(table, row);
      return former.length > 0 ? [[cellText(row, practice), former] as const] : [];
    }),
  );
  const names = namesIn(table);
  return { ok: true, value: { codes, formerly, ...(names.size > 0 ? { names } : {}) }, diagnostics };
}

/** Only ever held against the names in an earlier kit, and shown nowhere. */
function namesIn({ rows, columns }: KeyTable): ReadonlyMap<string, string> {
  const named = rows.map((row) => [cellText(row, columns.practice), cellText(row, columns.name)] as const);
  return new Map(named.filter(([, name]) => name !== ""));
}

/** Rows of numbers in use. A number that was given up keeps its line, and its code stands at its successor too. */
function currentRows(table: KeyTable): readonly TableRow[] {
  const past = new Set(table.rows.flatMap((row) => formerNumbers(table, row)));
  return table.rows.filter((row) => !past.has(cellText(row, table.columns.practice)));
}

function formerNumbers({ columns }: KeyTable, row: TableRow): readonly string[] {
  return cellText(row, columns.formerly)
    .split(" ")
    .filter((number) => number !== "");
}

function malformed(table: KeyTable, field: KeyField, form: RegExp, code: KeyCode): readonly Diagnostic[] {
  return table.rows
    .filter((row) => !form.test(cellText(row, table.columns[field])))
    .map(({ line }) => finding("error", code, placeInTable(table, line, field)));
}

/** Blank cells are malformed and not told of a second time. */
function repeated(
  table: KeyTable,
  rows: readonly TableRow[],
  field: "practice" | "code",
): readonly Diagnostic[] {
  const code: KeyCode = `key/${field}-twice`;
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const text = cellText(row, table.columns[field]);
    const first = lines.get(text);
    if (text !== "" && first === undefined) lines.set(text, row.line);
    if (first === undefined) return [];
    return [finding("error", code, placeInTable(table, row.line, field), { first })];
  });
}
