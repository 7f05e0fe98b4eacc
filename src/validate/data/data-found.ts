import type { DataField } from "../../model/data-columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type DataCode, type DataRow, finding, hasField, placeOf } from "./data-place.ts";

/** What was made of some cells: a value, and whatever there is to say about them. */
export interface Found<T> {
  readonly value: T | undefined;
  readonly findings: readonly Diagnostic[];
}

export function found<T>(value: T, findings: readonly Diagnostic[] = []): Found<T> {
  return { value, findings };
}

/** No value, because of a mistake in the cell under a column. */
export function mistake(
  at: DataRow,
  field: DataField,
  code: DataCode,
  values?: Diagnostic["values"],
): Found<never> {
  return { value: undefined, findings: [finding("error", code, placeOf(at, field), values)] };
}

/** No value, because the cell is blank. A column that is missing altogether has been told of already. */
export function blank(at: DataRow, field: DataField): Found<never> {
  return hasField(at.table, field)
    ? mistake(at, field, "data/blank-cell")
    : { value: undefined, findings: [] };
}
