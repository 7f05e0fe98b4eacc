import { expect, it } from "vitest";
import { readNumberFormat } from "./number-format.ts";

it.each([
  ["General", "number", 0],
  ["0", "number", 0],
  ["#,##0", "number", 0],
  ["000000", "number", 6],
  ["0.0%", "percent", 0],
  ['0"%"', "number", 0],
  ["m/d/yy", "day", 0],
  ["d\\-m\\-yyyy;@", "day", 0],
  ["[$-406]d. mmmm yyyy;@", "day", 0],
  ["yyyy\\-mm\\-dd hh:mm:ss", "day", 0],
  ["mmm\\-yy", "month", 0],
  ["yyyy", "year", 0],
  ["h:mm AM/PM", "number", 0],
  ["[h]:mm:ss", "number", 0],
  ['_-* #,##0.00\\ "kr."_-;[Red]\\-* #,##0.00', "number", 0],
  ['"dag" 0', "number", 0],
  ["", "number", 0],
  ["0;-0;;@", "number", 0],
])("reads the format %j", (code, shows, digits) => {
  expect(readNumberFormat(code)).toEqual({ shows, digits });
});

it.each([
  [";;;", "everything"],
  ['"";"";"";""', "everything"],
  [";;", "numbers"],
  [";", undefined],
  ["0;;;", undefined],
  ["", undefined],
])("knows that the format %j shows nothing of %s", (code, hides) => {
  expect(readNumberFormat(code).hides).toBe(hides);
});
