import type { CalendarDate } from "../../model/calendar-date.ts";
import { type Column, cellText, type TableRow } from "../../model/table.ts";
import type { PatientValue } from "../../model/tally.ts";
import type { PatientField } from "../../model/template.ts";
import {
  type ExtractCode,
  isSameUnit,
  type Reading,
  readMeasured,
  readWord,
  readYesNo,
} from "../cell-values.ts";
import type { ExtractHeader } from "./extract-columns.ts";
import { type Day, dayOf, monthsBetween, readDayUntil } from "./extract-days.ts";

/** Told of each cell that is wrong. */
type Report = (code: ExtractCode, column: Column | undefined) => void;

/** Reads a field's value out of a row; undefined where it is missing or wrong. */
type FieldReader = (row: TableRow, report: Report) => PatientValue | undefined;

type Columns = ExtractHeader["columns"];

export function fieldReader(field: PatientField, columns: Columns, asOf: CalendarDate): FieldReader {
  const column = field.kind === "months" ? undefined : columns[`value ${field.name}`];
  switch (field.kind) {
    case "yes-no":
      return cellReader(column, readYesNo);
    case "text":
      return cellReader(column, readWord);
    case "number":
      return numberReader(field, columns);
    case "months":
      return monthsReader(field, columns, asOf);
  }
}

function cellReader<Value>(column: Column | undefined, read: (text: string) => Reading<Value>) {
  const recall = remembering(read);
  return (row: TableRow, report: Report): Value | undefined => {
    const reading = recall(cellText(row, column));
    if (reading.kind === "value") return reading.value;
    if (reading.kind === "mistake") report(reading.code, column);
    return undefined;
  };
}

function numberReader({ name, unit }: PatientField & { kind: "number" }, columns: Columns): FieldReader {
  const readValue = cellReader(columns[`value ${name}`], (text) => readMeasured(text, unit));
  const unitColumn = columns[`unit ${name}`];
  if (!unitColumn) return readValue;
  const isWanted = remembering((text) => isSameUnit(text, unit));
  return (row, report) => {
    const value = readValue(row, report);
    if (value === undefined) return undefined;
    const found = cellText(row, unitColumn);
    if (found === "") report("extract/blank-unit", unitColumn);
    else if (!isWanted(found)) report("extract/other-unit", unitColumn);
    return value;
  };
}

function monthsReader(
  { from, until }: PatientField & { kind: "months" },
  columns: Columns,
  asOf: CalendarDate,
): FieldReader {
  const readDay = (text: string) => readDayUntil(text, asOf);
  const firstColumn = columns[`value ${from}`];
  const readFirst = cellReader(firstColumn, readDay);
  const lastDay = dayOf(asOf);
  const readLast = until === undefined ? (): Day => lastDay : cellReader(columns[`value ${until}`], readDay);
  return (row, report) => {
    const [first, last] = [readFirst(row, report), readLast(row, report)];
    if (!first || !last) return undefined;
    if (first.date > last.date) report("extract/dates-reversed", firstColumn);
    return monthsBetween(first, last);
  };
}

/** Longer texts are rare and hardly ever twice the same. */
const LONGEST_KEY = 40;

/**
 * The same function with its answers remembered: the cells of a column hold the same few thousand texts again and
 * again. The memory is bounded, so that a column in which no two cells are alike does not fill the machine.
 *
 * @internal exported for its tests
 */
export function remembering<Answer>(read: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size < most && text.length <= LONGEST_KEY) answers.set(text, answer);
    return answer;
  };
}
