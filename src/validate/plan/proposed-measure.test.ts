import { describe, expect, it } from "vitest";
import { MEASURES } from "./laid-out.fixture.ts";
import { proposedMeasure } from "./proposed-measure.ts";

describe("the measure that is proposed for a name", () => {
  it.each([
    ["HbA1C over 58 (mmol) / Ark1 / udtræk 12-05-2026.xlsx", "hba1c-over-58"],
    ["HbAc1 > 58", "hba1c-over-58"],
    ["Vedvarende HbA1c, patienter 2025", "hba1c-vedvarende"],
    ["LDL kolesterol over 2.5 uden statiner", "ldl-uden-statin"],
  ])("is the one it is like: %s", (text, id) => {
    expect(proposedMeasure(text, MEASURES, {})).toBe(id);
  });

  it.each([
    ["is like two", "HbA1c"],
    ["is like none", "Blodtryk"],
    ["has another limit", "HbA1c over 70"],
    ["has another limit with decimals", "LDL over 1,8 uden statin"],
    ["turns the limit about", "HbA1c under 58"],
    ["turns the treatment about", "LDL over 2,5 med statin"],
  ])("is none where the name %s", (_, text) => {
    expect(proposedMeasure(text, MEASURES, {})).toBeUndefined();
  });

  it.each([
    ["Sukker 2024/25 / Ark1 / tal 2025.xlsx", "Sukker 2025/26 / Ark1 / tal 2026.xlsx"],
    ["Sukker, 1. kvartal 2025", "Sukker, 2. kvartal 2026"],
    ["Sukker i maj", "Sukker i november"],
  ])("is what was answered of the same name at another time: %s", (before, now) => {
    expect(proposedMeasure(now, MEASURES, { [before]: "hba1c-vedvarende" })).toBe("hba1c-vedvarende");
  });

  it("is none where the same name has had two answers, or one that leaves it out", () => {
    const twice = { "Sukker 2023": "hba1c-over-58", "Sukker 2024": "hba1c-vedvarende" };
    expect(proposedMeasure("Sukker 2025", MEASURES, twice)).toBeUndefined();
    expect(proposedMeasure("Sukker 2025", MEASURES, { "Sukker 2024": "udelad" })).toBeUndefined();
    expect(proposedMeasure("Sukker 2025", MEASURES, { "Fedt 2024": "hba1c-over-58" })).toBeUndefined();
  });
});
