import type { Diagnostic } from "../../model/diagnostic.ts";
import { listed } from "../../model/shown-text.ts";
import { type Column, cellText, type TableRow } from "../../model/table.ts";
import { readCount, readDecimal } from "../cell-values.ts";
import { isNote, isTotal } from "../data/data-lines.ts";
import { type DataTable, fieldText } from "../data/data-table.ts";
import { finding } from "../finding.ts";
import { placeOfHeader } from "../tables.ts";
import type { NamedMeasures } from "./plan-names.ts";
import { withCell } from "./settle-rows.ts";
import { roleOf } from "./sheet-head.ts";

/** A share as it is written: in percent, and how far its rounding may have moved it. */
interface Share {
  readonly percent: number;
  readonly half: number;
}

/** What binary fractions add to a figure of fifteen digits. */
const NOISE = 1e-9;

/** Reads `12,5 %` and `12,5`. Without the sign it may be a part of one as well; that is for the column to tell. */
function readShare(text: string): Share | undefined {
  const percent = readDecimal(text);
  if (percent === undefined) return undefined;
  const decimals = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  return { percent, half: 0.5 / 10 ** decimals };
}

/** The one whole number that has this share of a denominator; undefined where there is none, or several. */
function countOf({ percent, half }: Share, denominator: number): number | undefined {
  if (percent > 100) return undefined;
  const fewest = Math.ceil(((percent - half - NOISE) * denominator) / 100);
  const most = Math.floor(((percent + half + NOISE) * denominator) / 100);
  const [least, highest] = [Math.max(fewest, 0), Math.min(most, denominator)];
  return least === highest ? least : undefined;
}

/** Shares may be of one or of a hundred; without a sign, only one above 1 tells. */
function areOfHundred(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes("%") || (readDecimal(text) ?? 0) > 1);
}

/**
 * A table whose numerators are written as shares of its denominators, with the counts in their place; or where that
 * gives no whole number, or more than one.
 */
export function countsOfShares(table: DataTable): {
  readonly table: DataTable;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { numerator } = table.columns;
  if (!numerator) return { table, diagnostics: [] };
  const isOfHundred = areOfHundred(table.rows.map((row) => cellText(row, numerator)));
  const unclear: number[] = [];
  const rows = table.rows.map((row) => {
    const [share, of] = [
      readShare(cellText(row, numerator)),
      readCount(fieldText({ table, row }, "denominator")),
    ];
    if (!share || of.kind !== "count" || isNote({ table, row }) || isTotal({ table, row })) return row;
    const count = isOfHundred ? countOf(share, of.count) : undefined;
    if (count === undefined) unclear.push(row.line);
    return count === undefined ? row : withCell(row, numerator, String(count));
  });
  const values = { count: unclear.length, lines: listed(unclear) };
  return {
    table: { ...table, rows, isOfShares: true },
    diagnostics:
      unclear.length === 0
        ? []
        : [finding("error", "plan/share-without-count", placeOfHeader(table, numerator), values)],
  };
}

/** Where shares beside counts say something else than the counts do. */
export function shareFindings(
  table: DataTable,
  measures: NamedMeasures,
  isOnly: boolean,
): readonly Diagnostic[] {
  return table.extraColumns.flatMap((column) => {
    const role = roleOf(column.name);
    if (role?.role !== "share") return [];
    const own = table.constants?.measure;
    const isOfTable = role.rest === "" ? isOnly : own !== undefined && measures.sure(role.rest) === own;
    return isOfTable ? differing(table, column, measures) : [];
  });
}

function differing(table: DataTable, column: Column, measures: NamedMeasures): readonly Diagnostic[] {
  const compared = table.rows.flatMap((row) => {
    const share = readShare(cellText(row, column));
    const percent = percentOf(table, row, measures);
    const mayBeOfOne = !areOfHundred([cellText(row, column)]);
    return share && percent !== undefined ? [{ line: row.line, share, percent, mayBeOfOne }] : [];
  });
  const lines = compared.flatMap(({ line, share, percent, mayBeOfOne }) => {
    // Some cut decimals off where others round, so that a whole step is nothing to speak of.
    const isSame = (scale: number) =>
      Math.abs(share.percent * scale - percent) <= 2 * share.half * scale + NOISE;
    return isSame(1) || (mayBeOfOne && isSame(100)) ? [] : [line];
  });
  if (lines.length === 0) return [];
  const severity = lines.length * 2 > compared.length ? "error" : "warning";
  const values = { count: lines.length, lines: listed(lines) };
  return [finding(severity, "plan/share-differs", placeOfHeader(table, column), values)];
}

/** The share that the counts of a row give, for a measure that is one. */
function percentOf(table: DataTable, row: TableRow, measures: NamedMeasures): number | undefined {
  const at = { table, row };
  const [numerator, denominator] = [
    readCount(fieldText(at, "numerator")),
    readCount(fieldText(at, "denominator")),
  ];
  const isShare = measures.kindOf(fieldText(at, "measure")) === "proportion";
  if (!isShare || numerator.kind !== "count" || denominator.kind !== "count") return undefined;
  return denominator.count === 0 ? undefined : (100 * numerator.count) / denominator.count;
}
