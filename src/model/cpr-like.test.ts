import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cprLikeAt, holdsCprLike } from "./cpr-like.ts";

describe("holdsCprLike", () => {
  it.each([
    "010170-1234",
    "0101701234",
    "010170 1234",
    "010170\u20131234",
    "Patient: 311299-0001, set i dag",
    "290200-1234",
    "(010170-1234)",
    "målt 2026-05-01 hos 010170-1234",
  ])("finds %j", (text) => {
    expect(holdsCprLike(text)).toBe(true);
  });

  it.each([
    ["", "nothing"],
    ["2026-04-30", "a date"],
    ["2025-05-01/2026-04-30", "a period"],
    ["20250501-20260430", "two dates"],
    ["01-05-2025 30-04-2026", "two Danish dates"],
    ["7196 8844", "a telephone number"],
    ["+45 71 96 88 44", "one with country code"],
    ["+3112345678", "one from abroad"],
    ["13748136", "a CVR number"],
    ["13 74 81 36", "a CVR number with spaces"],
    ["099013", "a ydernummer"],
    ["320170-1234", "a day that is not"],
    ["011370-1234", "a month that is not"],
    ["300299-1234", "30 February"],
    ["310499-1234", "31 April"],
    ["0,0101701234", "decimals"],
    ["12.0101701234", "English decimals"],
    ["10101701234", "eleven digits"],
    ["010170-12345", "five digits last"],
    ["01017-1234", "five digits first"],
  ])("lets %j pass: %s", (text) => {
    expect(holdsCprLike(text)).toBe(false);
  });

  it("finds the birthday of anybody, whatever stands around it", () => {
    const birthday = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2026-12-31"),
      noInvalidDate: true,
    });
    const around = fc.string().map((text) => text.replaceAll(/[\d+]/g, "x"));
    fc.assert(
      fc.property(
        birthday,
        fc.integer({ min: 0, max: 9999 }),
        around,
        around,
        (day, serial, before, after) => {
          const [year = "", month = "", date = ""] = day.toISOString().slice(0, 10).split("-");
          const number = `${date}${month}${year.slice(2)}-${String(serial).padStart(4, "0")}`;
          expect(holdsCprLike(before + number + after)).toBe(true);
        },
      ),
    );
  });
});

it("tells where the first one stands, past the days that are none", () => {
  expect(cprLikeAt("ref. 320170-1234, så 010170-1234")).toBe(21);
  expect(cprLikeAt("intet")).toBeUndefined();
});
