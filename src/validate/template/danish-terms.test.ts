import { describe, expect, it } from "vitest";
import { termSlips } from "./danish-terms.ts";

describe("termSlips", () => {
  it.each([
    ["behandling med SLGT2-hæmmer", "SGLT2"],
    ["SLG2", "SGLT2"],
    ["B12-absorbtionstest", "absorption"],
    ["non-magline smerter", "maligne"],
    ["depotopioder", "opioid"],
  ])("finds the misspelling in %j", (text, use) => {
    expect(termSlips(text)).toMatchObject([{ kind: "misspelt", use }]);
  });

  it.each([
    ["HbA1C over 58", "HbA1c"],
    ["GLP1-analog", "GLP-1"],
    ["12 pct. af patienterne", "%"],
    ["mangel på B12-vitamin", "vitamin B12"],
    ["2,5 mmol/L.", "mmol/l"],
  ])("finds another form than ours in %j", (text, use) => {
    expect(termSlips(text)).toMatchObject([{ kind: "other-form", use }]);
  });

  it.each([
    "SGLT2-hæmmer",
    "hba1c-over-58",
    "sglt2-glp1-ved-iskaemi",
    "B12-vitaminerne",
    "anæmi",
    "mmol/liter",
  ])("lets %j be", (text) => {
    expect(termSlips(text)).toEqual([]);
  });

  it("asks for nothing that it would then find fault with", () => {
    const asked = [
      "SLGT2 absorbtion magline anemi iskemi opiod morfinekvivalent",
      "HbA1C pct. SMS GLP1 e-boks",
    ];
    const uses = asked.flatMap((text) => termSlips(text)).map(({ use }) => use);
    expect(uses).toHaveLength(12);
    expect(uses.flatMap(termSlips)).toEqual([]);
  });
});
