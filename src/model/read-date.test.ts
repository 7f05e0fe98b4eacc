import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, danishDate, danishTableDate } from "./calendar-date.ts";
import { readDate } from "./read-date.ts";

describe("readDate", () => {
  it.each([
    "2026-08-17",
    " 2026-08-17 ",
    "2026/8/17",
    "20260817",
    "2026-08-17T00:00:00.000Z",
    "2026-08-17 10:30",
    "17-08-2026",
    "17.08.2026",
    "17.8.2026",
    "17. 8. 2026",
    "17/8/2026",
    "17/8 2026",
    "17/8-2026",
    "17/8-26",
    "17.08.26",
    "17-08-26",
    "17 8 2026",
    "17\u20138\u20132026",
    "17. august 2026",
    "17.\u00a0august\u00a02026",
    "17 august 2026",
    "17.aug.2026",
    "17 aug. 2026",
    "17. aug 26",
    "17-Aug-26",
    "17. AUGUST 2026",
    "d. 17. august 2026",
    "den 17. august 2026",
    "d. 17/8-26",
    "mandag den 17. august 2026",
    "17. august 2026 kl. 16.30",
    "1\u200b7-08-2026",
  ])("reads %s", (text) => {
    expect(readDate(text)).toBe("2026-08-17");
  });

  it("reads months in English, and the edges of a month", () => {
    expect(readDate("1 May 2025")).toBe("2025-05-01");
    expect(readDate("ultimo februar 2028")).toBe("2028-02-29");
    expect(readDate("primo maj 2026")).toBe("2026-05-01");
  });

  it.each([
    ["a serial number", "46113"],
    ["no year", "17/8"],
    ["no year either", "17. august"],
    ["a day that never was", "30-02-2026"],
    ["a month that never was", "17-13-2026"],
    ["the month first", "8/17/2026"],
    ["a short year that may be of another century", "17-08-52"],
    ["a short year written first", "26-01-05"],
    ["a short year written first, of which the end could be one too", "26-08-17"],
    ["two numbers that could both be the year", "26-08-27"],
    ["no month", "17. xyz 2026"],
    ["too few letters of a month", "17. ma 2026"],
    ["a sentence", "inden 17. august 2026 hvis muligt"],
    ["nothing", ""],
    ["a very long text", "17. august 2026".padStart(200_000)],
  ])("does not read %s", (_, text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it("does not read short years where a date of birth could stand", () => {
    expect(readDate("17-08-26", { hasShortYears: false })).toBeUndefined();
    expect(readDate("17-08-2026", { hasShortYears: false })).toBe("2026-08-17");
  });

  it("reads every day as the program prints it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = addDays("2000-01-01", days);
        expect([danishDate(date), danishTableDate(date)].map((text) => readDate(text))).toEqual([date, date]);
      }),
    );
  });
});
