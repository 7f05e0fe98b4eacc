import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./calendar-date.ts";
import { periodMistake, readPeriod } from "./period.ts";

describe("readPeriod", () => {
  it.each([
    ["2026", "2026", "2026-01-01", "2026-12-31"],
    ["hele 2026", "2026", "2026-01-01", "2026-12-31"],
    ["Kalenderåret 2026", "2026", "2026-01-01", "2026-12-31"],
    ["2026-01-01/2026-12-31", "2026", "2026-01-01", "2026-12-31"],
    ["januar - december 2026", "2026", "2026-01-01", "2026-12-31"],
    ["1. halvår 2026", "1. halvår 2026", "2026-01-01", "2026-06-30"],
    ["2026H2", "2. halvår 2026", "2026-07-01", "2026-12-31"],
    ["H2 2026", "2. halvår 2026", "2026-07-01", "2026-12-31"],
    ["andet halvår af 2026", "2. halvår 2026", "2026-07-01", "2026-12-31"],
    ["2. tertial 2026", "1. maj 2026 – 31. august 2026", "2026-05-01", "2026-08-31"],
    ["2026-Q2", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["2026Q4", "4. kvt. 2026", "2026-10-01", "2026-12-31"],
    ["2026-K1", "1. kvt. 2026", "2026-01-01", "2026-03-31"],
    ["2026K2", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["K2 2026", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["Q2-2026", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["1. kvartal 2026", "1. kvt. 2026", "2026-01-01", "2026-03-31"],
    ["1.kvartal 2026", "1. kvt. 2026", "2026-01-01", "2026-03-31"],
    ["2. kvt. 2023", "2. kvt. 2023", "2023-04-01", "2023-06-30"],
    ["2. kv. 2023", "2. kvt. 2023", "2023-04-01", "2023-06-30"],
    ["2. kvt. 23", "2. kvt. 2023", "2023-04-01", "2023-06-30"],
    ["kvartal 2, 2026", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["2026 2. kvartal", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["tredje kvartal 2026", "3. kvt. 2026", "2026-07-01", "2026-09-30"],
    ["2024-02", "februar 2024", "2024-02-01", "2024-02-29"],
    ["202604", "april 2026", "2026-04-01", "2026-04-30"],
    ["2026M04", "april 2026", "2026-04-01", "2026-04-30"],
    ["04-2026", "april 2026", "2026-04-01", "2026-04-30"],
    ["4/2026", "april 2026", "2026-04-01", "2026-04-30"],
    ["april 2026", "april 2026", "2026-04-01", "2026-04-30"],
    ["Apr. 2026", "april 2026", "2026-04-01", "2026-04-30"],
    ["apr-26", "april 2026", "2026-04-01", "2026-04-30"],
    ["okt 2025", "oktober 2025", "2025-10-01", "2025-10-31"],
    ["May 2026", "maj 2026", "2026-05-01", "2026-05-31"],
    ["efterår 2025", "1. september 2025 – 30. november 2025", "2025-09-01", "2025-11-30"],
    ["foråret 2026", "1. marts 2026 – 31. maj 2026", "2026-03-01", "2026-05-31"],
    ["sommeren 2026", "1. juni 2026 – 31. august 2026", "2026-06-01", "2026-08-31"],
    ["vinteren 2025-26", "1. december 2025 – 28. februar 2026", "2025-12-01", "2026-02-28"],
    ["vinter 2027/2028", "1. december 2027 – 29. februar 2028", "2027-12-01", "2028-02-29"],
    ["maj–august 2025", "1. maj 2025 – 31. august 2025", "2025-05-01", "2025-08-31"],
    ["1/5-31/8 2025", "1. maj 2025 – 31. august 2025", "2025-05-01", "2025-08-31"],
    ["1. maj til 31. august 2025", "1. maj 2025 – 31. august 2025", "2025-05-01", "2025-08-31"],
    ["1. kvartal - 3. kvartal 2025", "1. januar 2025 – 30. september 2025", "2025-01-01", "2025-09-30"],
  ])("reads %s as %s", (text, label, from, to) => {
    expect(readPeriod(` ${text} `)).toEqual({ id: `${from}/${to}`, label, from, to });
  });

  it.each([
    "2025-05-01/2026-04-30",
    "2025-05-01 / 2026-04-30",
    "2025-05-01 - 2026-04-30",
    "2025-05-01--2026-04-30",
    "2025-05-01 til 2026-04-30",
    "2025-05/2026-04",
    "05-2025 - 04-2026",
    "20250501-20260430",
    "01.05.2025-30.04.2026",
    "01.05.2025 – 30.04.2026",
    "01-05-2025-30-04-2026",
    "01/05/2025 - 30/04/2026",
    "1/5-25 - 30/4-26",
    "1/5-25-30/4-26",
    "01.05.25-30.04.26",
    "1. maj 2025 – 30. april 2026",
    "1. maj 2025 — 30. april 2026",
    "1. maj 2025 til og med 30. april 2026",
    "fra 1. maj 2025 til 30. april 2026",
    "Periode: 1. maj 2025 - ultimo april 2026",
    "maj 2025 – april 2026",
    "Maj 2025 t.o.m. apr. 2026",
    "May 2025 to April 2026",
    "12 måneder til 30. april 2026",
    "seneste 12 mdr. til og med april 2026",
  ])("reads %s as the same year to April 2026", (text) => {
    expect(readPeriod(text)).toEqual({
      id: "2025-05-01/2026-04-30",
      label: "1. maj 2025 – 30. april 2026",
      from: "2025-05-01",
      to: "2026-04-30",
    });
  });

  it.each([
    ["2026-06-30", "one-day"],
    ["30. juni 2026", "one-day"],
    ["Periode: 30-06-2026", "one-day"],
    ["pr. 30. juni 2026", "one-day"],
    ["til april 2026", "one-day"],
    ["2026-06-30/2026-06-30", "one-day"],
    ["2026-13", "no-time"],
    ["2026-Q5", "no-time"],
    ["2026-Q0", "no-time"],
    ["5. kvartal 2026", "no-time"],
    ["2026-02-30/2026-04-30", "no-time"],
    ["2026-04-30/2025-05-01", "no-time"],
    ["2026-04/2025-05", "no-time"],
    ["vinter 2025/27", "no-time"],
    ["1. oktober - 31. marts 2026", "no-time"],
    ["45000", "not-understood"],
    ["46113", "not-understood"],
    ["0", "not-understood"],
    ["2025/26", "not-understood"],
    ["2025-2026", "not-understood"],
    ["vinter 2025", "not-understood"],
    ["april 26", "not-understood"],
    ["maj", "not-understood"],
    ["uge 12 2026", "not-understood"],
    ["sidste år", "not-understood"],
    ["-".repeat(90), "not-understood"],
    ["", "not-understood"],
  ] as const)("does not read %j: %s", (text, why) => {
    expect(readPeriod(text)).toBeUndefined();
    expect(periodMistake(text)).toBe(why);
  });

  it("reads every label it gives as the same period", () => {
    const days = fc.integer({ min: 0, max: 15_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 800 }), (start, length) => {
        const from = addDays("2000-01-01", start);
        const period = readPeriod(`${from}/${addDays(from, length)}`);
        expect(readPeriod(period?.label ?? "")).toEqual(period);
      }),
    );
    for (const text of ["2026", "2026H1", "2026H2", "2026K1", "2026K4", "2026-01", "2026-12"]) {
      expect(readPeriod(readPeriod(text)?.label ?? "")).toEqual(readPeriod(text));
    }
  });
});
