import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { readDate } from "../../model/read-date.ts";
import type { RegisterField } from "../../model/register-columns.ts";
import { cellText, type Table, type TableRow } from "../../model/table.ts";
import { readCount } from "../data/data-cell-values.ts";

export type RegisterTable = Table<RegisterField>;

type RegisterCode = Extract<Diagnostic["code"], `register/${string}`>;

/** A row of a register as the member a cluster file would have. Cells with a mistake keep their text. */
export interface RegisterRow {
  readonly line: number;
  readonly member: Readonly<Partial<Record<MemberField, string | number | boolean | readonly string[]>>>;
  readonly findings: readonly Diagnostic[];
}

type MemberField =
  | "ydernummer"
  | "formerly"
  | "name"
  | "doctors"
  | "sikrede"
  | "cvr"
  | "accepted"
  | "declined";

/** Where each field of a member stands in a register. */
export const REGISTER_FIELD: Readonly<Record<MemberField, RegisterField>> = {
  ydernummer: "practice",
  formerly: "formerly",
  name: "name",
  doctors: "doctors",
  sikrede: "listSize",
  cvr: "cvr",
  accepted: "accepted",
  declined: "accepted",
};

const YES = /^(ja|yes|x|accepteret|accepted|godkendt)$/;
const NO = /^(nej|no|declined|afslag|afslaaet|afvist)$/;

/** What a cell becomes, and what is wrong with it. */
interface Cell {
  readonly field: MemberField;
  readonly value: string | number | boolean | readonly string[];
  readonly code?: RegisterCode;
}

/** Reads one row. Whether its values are within bounds is for the schema of members to judge. */
export function readRegisterRow(table: RegisterTable, row: TableRow): RegisterRow {
  const text = (field: RegisterField) => cellText(row, table.columns[field]);
  const practice = text("practice");
  const cells: readonly Cell[] = [
    readPractice(practice),
    ...readFormer(text("formerly")),
    { field: "name", value: text("name"), ...(text("name") === "" ? { code: "register/blank-cell" } : {}) },
    readNumber("doctors", text("doctors")),
    readNumber("sikrede", text("listSize")),
    ...(text("cvr") === "" ? [] : [{ field: "cvr", value: text("cvr") } as const]),
    ...readAnswer(text("accepted")),
  ];
  const findings = cells.flatMap(({ field, code }): Diagnostic[] => {
    if (!code) return [];
    const severity = code === "register/leading-zero" ? "notice" : "error";
    return [{ code, severity, place: registerPlace(table, row.line, REGISTER_FIELD[field]) }];
  });
  const member = Object.fromEntries(cells.map(({ field, value }) => [field, value]));
  return { line: row.line, member, findings };
}

export function registerPlace(
  { file, sheet, columns }: RegisterTable,
  line: number,
  field?: RegisterField,
): Place {
  const column = field && columns[field];
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    line,
    ...(column ? { column: column.number, columnName: column.name } : {}),
  };
}

/** Four or five digits are six whose zeros a spreadsheet took away. */
function readPractice(text: string): Cell {
  const field = "ydernummer";
  if (text === "") return { field, value: text, code: "register/blank-cell" };
  if (!/^\d{4,6}$/.test(text)) return { field, value: text, code: "register/malformed-practice" };
  const value = text.padStart(6, "0");
  return value === text ? { field, value } : { field, value, code: "register/leading-zero" };
}

/** Several numbers may stand in the cell, with anything but digits between them. */
function readFormer(text: string): readonly Cell[] {
  if (text === "") return [];
  const numbers = text.split(/\D+/).filter((number) => number !== "");
  const isSound = numbers.length > 0 && numbers.every((number) => /^\d{4,6}$/.test(number));
  if (!isSound) return [{ field: "formerly", value: [], code: "register/malformed-practice" }];
  return [{ field: "formerly", value: numbers.map((number) => number.padStart(6, "0")) }];
}

function readNumber(field: "doctors" | "sikrede", text: string): Cell {
  const reading = readCount(text);
  if (reading.kind === "count") return { field, value: reading.count };
  return {
    field,
    value: text,
    code: reading.kind === "blank" ? "register/blank-cell" : "register/not-a-number",
  };
}

/** A day is a yes; a blank cell means that the answer is missing. */
function readAnswer(text: string): readonly Cell[] {
  const field = "accepted";
  if (text === "") return [];
  const day = readDate(text);
  if (day !== undefined) return [{ field, value: day }];
  const word = foldText(text);
  if (NO.test(word)) return [{ field: "declined", value: true }];
  const isYes = YES.test(word);
  return [{ field, value: text, code: isYes ? "register/acceptance-without-date" : "register/acceptance" }];
}
