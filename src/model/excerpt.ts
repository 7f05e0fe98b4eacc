import { holdsCprLike } from "./cpr-like.ts";
import type { Diagnostic, Excerpt } from "./diagnostic.ts";
import type { LocatedTree } from "./located-tree.ts";
import type { Table } from "./table.ts";

/** Which lines of a file may be repeated, once all of them are known. */
export type ShownLines = (lines: readonly string[]) => (line: string) => boolean;

/** Keys that only files about a cluster have; a template that has one may be such a file by mistake. */
const ABOUT_PRACTICES = /\b(ydernummer|members|klynge|sikrede)["']?\s*:/i;

/** Keys without which nothing is a template. */
const ABOUT_A_PACKAGE = /^(measures|blocks)\s*:/m;

/** A ydernummer has six digits, a telephone number eight; dates and counts have fewer in a row. */
const LONG_NUMBER = /\d{5}/;

/** Lines of a package template, which holds no data; none when the file looks like something else. */
export const templateLines: ShownLines = (lines) => {
  const text = lines.join("\n");
  const isTemplate = ABOUT_A_PACKAGE.test(text) && !ABOUT_PRACTICES.test(text);
  return (line) => isTemplate && !mayIdentify(line);
};

/** Lines of a file that a template is put together from: a shared measure, a region's changes, a brand. */
export const partLines: ShownLines = (lines) => {
  const isAboutPractices = ABOUT_PRACTICES.test(lines.join("\n"));
  return (line) => !isAboutPractices && !mayIdentify(line);
};

/** How many signs the values of a cluster file may have for a message to repeat them; other keys may name somebody. */
const CLUSTER_VALUES = new Map([
  ...["date", "start", "minutes", "decided", "accepted", "declined", "doctors"].map(
    (key) => [key, 12] as const,
  ),
  ...["id", "region", "view", "references"].map((key) => [key, 40] as const),
  ...["open", "meeting", "members", "contact"].map((key) => [key, 0] as const),
]);

/** Lines of a cluster file that speak of dates, times and choices; never of who somebody is. */
export const clusterLines: ShownLines = () => (line) => {
  const [, key = "", value = ""] = /^\s*(?:- )?\s*([a-z]+):\s*(.*)$/.exec(line) ?? [];
  const most = CLUSTER_VALUES.get(key) ?? -1;
  return value.trimEnd().length <= most && !/[#{]/.test(value) && !mayIdentify(line);
};

function mayIdentify(line: string): boolean {
  return LONG_NUMBER.test(line) || holdsCprLike(line);
}

/** Gives the findings about a text file the lines they point at, as far as those may be repeated. */
export function withLines(
  diagnostics: readonly Diagnostic[],
  { file, lines }: Pick<LocatedTree, "file" | "lines">,
  shown: ShownLines,
): readonly Diagnostic[] {
  const isShown = shown(lines);
  return diagnostics.map((diagnostic) => {
    const { line = 0, column } = diagnostic.place;
    const text = diagnostic.place.file === file ? (lines[line - 1] ?? "") : "";
    if (text.trim() === "" || !isShown(text)) return diagnostic;
    return { ...diagnostic, excerpt: { text, ...(column === undefined ? {} : { column }) } };
  });
}

/** A file of rows, as far as its header goes. */
type HeadedTable = Pick<Table<string>, "file" | "sheet" | "header" | "columns" | "repeatedColumns">;

/** With fewer headers that are known, a first row may be anything. */
const FEWEST_KNOWN = 2;

const BETWEEN_CELLS = " ; ";

/** Gives the findings about the header of a table that header, with `…` for every cell that could hold anything. */
export function withHeaders(
  diagnostics: readonly Diagnostic[],
  tables: readonly HeadedTable[],
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { file, sheet, line, column } = diagnostic.place;
    const table = tables.find(
      (each) => each.file === file && each.sheet === sheet && each.header.line === line,
    );
    const excerpt = table && headerExcerpt(table, column);
    return excerpt ? { ...diagnostic, excerpt } : diagnostic;
  });
}

function headerExcerpt(
  { header, columns, repeatedColumns }: HeadedTable,
  column?: number,
): Excerpt | undefined {
  const known = new Set([...Object.values(columns), ...repeatedColumns].map((each) => each?.number));
  if (known.size < FEWEST_KNOWN) return undefined;
  const cells = header.cells.map((cell, index) => (known.has(index + 1) || cell === "" ? cell : "…"));
  const before = cells.slice(0, (column ?? 1) - 1);
  const start = before.reduce((width, cell) => width + cell.length + BETWEEN_CELLS.length, 1);
  return { text: cells.join(BETWEEN_CELLS), ...(column === undefined ? {} : { column: start }) };
}
