import { describe, expect, it } from "vitest";
import { readGoalValue } from "./decisions-choice.ts";

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
