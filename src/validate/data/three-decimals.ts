import type { Diagnostic } from "../../model/diagnostic.ts";
import { type DataTable, fieldText, finding, placeOf } from "./data-place.ts";

const ENDS_IN_NOUGHTS = /^\d{1,3}(\.\d{3})*\.000$/;

/**
 * Counts that are whole thousands one and all: a program has written them with three decimals. One alone may well be a
 * round thousand.
 */
export function findThreeDecimals(table: DataTable): Diagnostic[] {
  return (["numerator", "denominator"] as const).flatMap((field) => {
    const filled = table.rows.map((row) => ({ table, row })).filter((at) => fieldText(at, field) !== "");
    const isOfThousands = filled.every((at) => ENDS_IN_NOUGHTS.test(fieldText(at, field)));
    if (filled.length < 2 || !isOfThousands) return [];
    return filled.map((at) => finding("error", "data/three-decimals", placeOf(at, field)));
  });
}
