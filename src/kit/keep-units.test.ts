import { describe, expect, it } from "vitest";
import { keepUnits, keepUnitsEverywhere } from "./keep-units.ts";

describe("numbers and their units", () => {
  it.each([
    ["HbA1c over 58 mmol/mol", "HbA1c over 58\u00a0mmol/mol"],
    ["LDL over 2,5 mmol/l uden statin", "LDL over 2,5\u00a0mmol/l uden statin"],
    ["53–70 hos skrøbelige", "53–70 hos skrøbelige"],
    ["5–12 år", "5–12\u00a0år"],
    ["kl. 16.30", "kl.\u00a016.30"],
    ["11 praksis", "11\u00a0praksis"],
    ["24 pr. 1.000 sikrede", "24 pr.\u00a01.000\u00a0sikrede"],
    ["1. juli 2025 – 30. juni 2026", "1.\u00a0juli 2025 – 30.\u00a0juni 2026"],
    ["30 ml/min/1,73 m²", "30\u00a0ml/min/1,73\u00a0m²"],
  ])("%s", (text, kept) => {
    expect(keepUnits(text)).toBe(kept);
  });

  it("are kept in every text but not in names", () => {
    expect(keepUnitsEverywhere({ id: "5 år", rows: [["5 år", 3]], kind: "text" })).toEqual({
      id: "5 år",
      rows: [["5\u00a0år", 3]],
      kind: "text",
    });
  });
});
