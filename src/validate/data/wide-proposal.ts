import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { shownName } from "../../model/shown-name.ts";
import { type Column, cellText } from "../../model/table.ts";
import { readCount } from "./data-cell-values.ts";
import type { DataContext } from "./data-context.ts";
import { type DataTable, finding, hasField, placeOfFile } from "./data-place.ts";
import { guessColumns } from "./guess-columns.ts";

/** Stands where the headers do not tell; it is no header and no period, so that nobody can forget to fill it in. */
const UNKNOWN = "?";

/** Whether a table has a row for each practice: no column that names measures, and several columns of counts. */
export function isWide(table: DataTable): boolean {
  const isTidy = (["measure", "numerator", "denominator"] as const).some((field) => hasField(table, field));
  return !isTidy && hasField(table, "practice") && columnsOfCounts(table).length > 1;
}

/**
 * A column map for a wide sheet, ready to be put into the cluster file. It is made from the headers alone; where they
 * do not tell, a question mark stands.
 *
 * @returns nothing when no header resembles a measure
 */
export function proposeMap(table: DataTable, measures: DataContext["measures"]): Diagnostic[] {
  const columns = columnsOfCounts(table).filter(({ name }) => shownName(name) === name);
  const guessed = guessColumns(columns, measures);
  if (guessed.length === 0) return [];
  const lines = guessed.map(({ measure, numerator, denominator }) => {
    const counts = [`numerator: ${quoted(numerator)}`];
    if (denominator !== null) counts.push(`denominator: ${quoted(denominator ?? UNKNOWN)}`);
    return `    ${measure}: { ${counts.join(", ")} }`;
  });
  const { practice, period } = table.columns;
  const head = `practice: ${quoted(practice?.name ?? UNKNOWN)}, period: ${quoted(period?.name ?? UNKNOWN)}`;
  // Flow style means the same with and without its line breaks, which not every way of showing a message keeps.
  const map = `columns: {\n  ${head},\n  measures: {\n${lines.join(",\n")}\n  } }`;
  const place = { ...placeOfFile(table), line: table.header.line };
  return [finding("notice", "wide/proposed-map", place, { map })];
}

/** Unknown columns in which most filled cells hold a count. */
function columnsOfCounts(table: DataTable): readonly Column[] {
  return table.extraColumns.filter((column) => {
    if (foldText(column.name) === "") return false;
    const texts = table.rows.map((row) => cellText(row, column)).filter((text) => text !== "");
    const counts = texts.filter((text) => ["count", "hidden"].includes(readCount(text).kind));
    return counts.length > 0 && counts.length * 2 > texts.length;
  });
}

/** JSON's quoting is YAML's as well. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
