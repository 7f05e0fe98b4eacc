import { describe, expect, it } from "vitest";
import { readGoalValue } from "./decisions-goal-value.ts";
import { readDanishDate } from "./decisions-values.ts";

describe("readDanishDate", () => {
  it.each([
    ["17-08-2026", "2026-08-17"],
    ["7.8.2026", "2026-08-07"],
    ["7/8 2026", "2026-08-07"],
    ["1. december 2026", "2026-12-01"],
    ["d. 1. dec. 2026", "2026-12-01"],
    ["Den 3. marts 2027", "2027-03-03"],
    ["17/8-26", "2026-08-17"],
    ["01.08.26", "2026-08-01"],
    ["17 aug. 2026", "2026-08-17"],
    ["2026-12-01", "2026-12-01"],
    ["29-02-2028", "2028-02-29"],
  ])("reads %s", (text, date) => {
    expect(readDanishDate(text)).toBe(date);
  });

  it.each([
    "straks",
    "i morgen",
    "1/8",
    "26-08-17",
    "29-02-2027",
    "31. november 2026",
    "2026",
    "uge 34 2026",
    "17-08-2026 og 09-12-2026",
    "13-13-2026",
    "1. ma 2026",
  ])("does not guess at %s", (text) => {
    expect(readDanishDate(text)).toBeUndefined();
  });
});

describe("readGoalValue", () => {
  it.each([
    ["Under 20 %", "<", 20, "%"],
    ["Vi vil under 17,5 procent med systolisk over 140", "<", 17.5, "%"],
    ["HbA1c over 58 hos højst 25 pct.", "≤", 25, "%"],
    ["Mindst 90%", "≥", 90, "%"],
    ["> 80 % i behandling", ">", 80, "%"],
    ["≤ 15 % om et år", "≤", 15, "%"],
    ["fra 30 til under 20 %", "<", 20, "%"],
    ["under 120 pr. 1.000", "<", 120, "pr. 1.000"],
    ["færre end 45 pr. 1000 sikrede", "<", 45, "pr. 1.000"],
  ])("reads %s", (goal, operator, value, unit) => {
    expect(readGoalValue(goal)).toEqual({ operator, value, unit });
  });

  it.each([
    "20 %",
    "20 % lavere",
    "Fra 30 % til under 20 %",
    "under 20 eller 25 %",
    "ikke over 20 %",
    "aldrig at komme under 90 %",
    "under 5 procentpoint",
    "HbA1c under 58",
    "Alle får målt blodtryk",
    "under en fjerdedel",
    "grunder 20 %",
    "under 1.200 pr. 1.000",
    "",
  ])("does not guess at %s", (goal) => {
    expect(readGoalValue(goal)).toBeUndefined();
  });
});
