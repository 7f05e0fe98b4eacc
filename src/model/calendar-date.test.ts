import { describe, expect, it } from "vitest";
import { addDays, addMonths, danishDate, danishTableDate, isCalendarDate } from "./calendar-date.ts";
import { clockText, readClockTime } from "./clock-time.ts";

describe("calendar days", () => {
  it("knows which days exist", () => {
    expect(["2028-02-29", "2026-02-29", "2026-13-01", "26-01-01", "2026-1-1"].map(isCalendarDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("is written in Danish", () => {
    expect(danishDate("2026-12-03")).toBe("3. december 2026");
    expect(danishTableDate("2026-12-03")).toBe("03-12-2026");
  });

  it("moves by months without leaving a short month", () => {
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-06-10", 12)).toBe("2027-06-10");
    expect(addDays("2026-03-01", -60)).toBe("2025-12-31");
  });
});

describe("clock times", () => {
  it("are read with point or colon and written with point", () => {
    expect(["16.30", "8:15", "24.00", "16.60", "kl. 8"].map(readClockTime)).toEqual([
      990,
      495,
      undefined,
      undefined,
      undefined,
    ]);
    expect([990, 495, 1475].map(clockText)).toEqual(["16.30", "08.15", "00.35"]);
  });
});
