import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../model/calendar-date.ts";
import { isSameUnit, readMeasured, readWord, readYesNo } from "../cell-values.ts";
import { dayOf, monthsBetween, readDayUntil, wholeMonths } from "./extract-days.ts";
import { remembering } from "./extract-fields.ts";

describe("a measured value", () => {
  it.each([
    ["58", 58],
    ["58,0001", 58.0001],
    ["58.0001", 58.0001],
    ["2,51", 2.51],
    ["2,512", 2.512],
    ["0.512", 0.512],
    ["007", 7],
    ["1 234", 1234],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["58 mmol/mol", 58],
    ["58mmol/mol", 58],
  ])("%j is %j", (text, number) => {
    expect(readMeasured(text, "mmol/mol")).toEqual({ kind: "value", value: number });
  });

  it.each([
    ["< 9", "<", 9],
    ["<9", "<", 9],
    ["> 90", ">", 90],
    ["<= 9,5 mg/g", "≤", 9.5],
    ["≤9", "≤", 9],
    [">=300", "≥", 300],
    ["≥ 300 mg/g", "≥", 300],
  ])("%j is known from one side", (text, operator, limit) => {
    expect(readMeasured(text, "mg/g")).toEqual({ kind: "value", value: { operator, limit } });
  });

  it.each(["", "-", "–", "NA", "n/a", "NULL", "ikke målt", "Ukendt"])("%j is missing", (text) => {
    expect(readMeasured(text, "mg/g")).toEqual({ kind: "missing" });
  });

  it.each([
    ["mange", "extract/not-a-number"],
    ["<", "extract/not-a-number"],
    ["< mange", "extract/not-a-number"],
    ["5 8", "extract/not-a-number"],
    ["58.", "extract/not-a-number"],
    ["1,2,3", "extract/not-a-number"],
    ["1.234.567", "extract/not-a-number"],
    ["0101701234", "extract/not-a-number"],
    ["010170-1234", "extract/not-a-number"],
    ["999999999", "extract/not-a-number"],
    ["#I/T", "extract/not-a-number"],
    ["1.234", "extract/ambiguous-number"],
    ["< 1.234 mg/g", "extract/ambiguous-number"],
    ["-5", "extract/negative-number"],
    ["−5", "extract/negative-number"],
    ["3,5 mg/mmol", "extract/other-unit"],
    ["7,5 %", "extract/other-unit"],
    ["3.5e1", "extract/other-unit"],
    ["50-60", "extract/not-a-number"],
  ])("%j is refused: %s", (text, code) => {
    expect(readMeasured(text, "mg/g")).toEqual({ kind: "mistake", code });
  });

  it("is read from any decimal number, with comma or point, unless it could be a thousand", () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(9999), (whole, fraction) => {
        const written = `${whole}.${String(fraction).padStart(4, "0")}`;
        const expected = { kind: "value", value: Number(written) };
        expect(readMeasured(written, "mg/g")).toEqual(expected);
        expect(readMeasured(written.replace(".", ","), "mg/g")).toEqual(expected);
      }),
    );
  });
});

describe("a unit", () => {
  it.each([
    ["mmol/L", "mmol/l"],
    ["mm Hg", "mmHg"],
    ["mL/min/1.73 m2", "ml/min/1,73 m²"],
    ["ml/min/1,73m^2", "ml/min/1,73 m²"],
    ["×10⁻³", "mg/g"],
    ["x 10^-3", "mg/g"],
  ])("%s is %s", (found, wanted) => {
    expect(isSameUnit(found, wanted)).toBe(true);
  });

  it.each([
    ["mg/mmol", "mg/g"],
    ["%", "mmol/mol"],
    ["mg/dl", "mmol/l"],
    ["ml/min", "ml/min/1,73 m²"],
    ["10⁻³", "mmol/mol"],
    ["g/g", "mg/g"],
  ])("%s is not %s", (found, wanted) => {
    expect(isSameUnit(found, wanted)).toBe(false);
  });
});

describe("yes and no", () => {
  it.each(["ja", "JA", "j", "1", "true", "TRUE", "sand", "SANDT", "yes", "y"])("%j is yes", (text) => {
    expect(readYesNo(text)).toEqual({ kind: "value", value: true });
  });

  it.each(["nej", "Nej", "n", "0", "false", "FALSK", "no"])("%j is no", (text) => {
    expect(readYesNo(text)).toEqual({ kind: "value", value: false });
  });

  it.each(["måske", "2", "x", "10", "ja nej"])("%j is neither", (text) => {
    expect(readYesNo(text)).toEqual({ kind: "mistake", code: "extract/not-yes-no" });
  });

  it("may be missing", () => {
    expect(readYesNo("")).toEqual({ kind: "missing" });
  });
});

it("takes words and codes without their case", () => {
  expect(readWord("K74")).toEqual({ kind: "value", value: "k74" });
  expect(readWord("")).toEqual({ kind: "missing" });
});

describe("a day", () => {
  it.each([
    ["30-04-2026", "2026-04-30"],
    ["2026-04-30", "2026-04-30"],
    ["1.4.2026", "2026-04-01"],
    ["2026-04-30T23:59:00", "2026-04-30"],
  ])("%s is %s", (text, date) => {
    expect(readDayUntil(text, "2026-04-30")).toMatchObject({ kind: "value", value: { date } });
  });

  it.each([
    ["01-05-2026", "extract/future-date"],
    ["2026-05-01", "extract/future-date"],
    ["31-04-2026", "extract/not-a-date"],
    ["45000", "extract/not-a-date"],
    ["12-05-26", "extract/not-a-date"],
    ["i går", "extract/not-a-date"],
  ])("%s is refused: %s", (text, code) => {
    expect(readDayUntil(text, "2026-04-30")).toEqual({ kind: "mistake", code });
  });

  it("may be missing", () => {
    expect(readDayUntil("-", "2026-04-30")).toEqual({ kind: "missing" });
  });
});

describe("months to the day", () => {
  it.each([
    ["2025-01-30", "2026-04-30", 15],
    ["2025-01-31", "2026-04-30", 15],
    ["2025-01-29", "2026-04-30", 15.5],
    ["2025-10-15", "2026-01-15", 3],
    ["2025-10-16", "2026-01-15", 2.5],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-04-30", "2026-04-30", 0],
  ])("from %s to %s: %j", (from, until, months) => {
    expect(monthsBetween(dayOf(from), dayOf(until))).toBe(months);
  });
});

describe("whole months", () => {
  it.each([
    ["2025-01-30", "2026-04-30", 15],
    ["2025-01-31", "2026-04-30", 15],
    ["2025-01-29", "2026-04-30", 15],
    ["2024-12-31", "2026-04-30", 16],
    ["2025-10-15", "2026-01-15", 3],
    ["2025-10-16", "2026-01-15", 2],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-31", "2026-02-27", 0],
    ["2024-02-29", "2025-02-28", 12],
    ["2026-04-30", "2026-04-30", 0],
    ["2026-05-01", "2026-04-30", -1],
  ])("from %s to %s: %j", (from, until, months) => {
    expect(wholeMonths(dayOf(from), dayOf(until))).toBe(months);
  });

  it("are the most months that can be added without passing the later day", () => {
    const dates = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [from, until] = one < other ? [one, other] : [other, one];
        const months = wholeMonths(dayOf(from), dayOf(until));
        expect(addMonths(from, months) <= until).toBe(true);
        expect(addMonths(from, months + 1) > until).toBe(true);
      }),
    );
  });
});

it("remembers answers, but not more than it has room for, and no long texts", () => {
  const asked: string[] = [];
  const read = remembering((text) => asked.push(text) > 0, 2);
  for (const text of ["a", "b", "c", "a", "b", "c"]) expect(read(text)).toBe(true);
  const long = "x".repeat(50);
  remembering((text) => asked.push(text) > 0, 2)(long);
  expect(asked).toEqual(["a", "b", "c", "c", long]);
});
