import type { DataField } from "../../model/data-columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type DataRow, fieldText, finding, placeOf } from "./data-place.ts";

/** What spreadsheets show where a formula cannot be worked out, in English and Danish: #DIV/0!, #I/T, #NAVN?. */
const ERROR_VALUE = /^#(?:[A-ZÆØÅ_]+(?:\/0)?[!?]|N\/A|I\/T|GETTING_DATA)$/i;

/** Cells of a row whose formula has no value: nobody has worked it out, or it cannot be. */
export function findUncomputed(at: DataRow): Diagnostic[] {
  const fields = Object.keys(at.table.columns) as DataField[];
  return fields.flatMap((field) => {
    const text = fieldText(at, field);
    if (ERROR_VALUE.test(text)) return [finding("error", "table/error-value", placeOf(at, field))];
    return text.startsWith("=") ? [finding("error", "table/formula-without-value", placeOf(at, field))] : [];
  });
}
