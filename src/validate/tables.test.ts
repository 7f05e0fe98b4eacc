import { expect, it } from "vitest";
import { KEY_COLUMNS } from "../model/columns.ts";
import { csvTable } from "../read/read-csv.ts";
import { checkTableForm } from "./tables.ts";

it.each([
  ["a sound table", "ydernummer;kode\n099013;K\n", []],
  [
    "two columns of one meaning",
    "ydernummer;kode;code\n099013;K;L\n",
    [{ code: "table/column-twice", place: { file: "a.csv", line: 1, column: 3, columnName: "code" } }],
  ],
  ["headers alone", "ydernummer;kode\n", [{ code: "table/no-rows", place: { file: "a.csv", line: 1 } }]],
  ["a line that is no header", "x\n", []],
])("judges %s", (_, text, expected) => {
  const table = csvTable("a.csv", Buffer.from(text), KEY_COLUMNS);
  expect(table.ok && checkTableForm(table.value)).toMatchObject(expected);
});
