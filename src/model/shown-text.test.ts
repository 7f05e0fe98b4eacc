import { describe, expect, it } from "vitest";
import { shownCell } from "./shown-text.ts";

describe("a cell as it is looked at", () => {
  it.each([
    ["20,353982300885 %", "20,35 %"],
    ["0,203539823", "0,2035"],
    ["-3,99999", "-4,00"],
    ["17,25", "17,25"],
    ["0,125", "0,125"],
    ["081234", "081234"],
    ["2026-05-12", "2026-05-12"],
    ["LDL over 2,50001 mmol/l", "LDL over 2,50001 mmol/l"],
    ["1,2345 og 2", "1,2345 og 2"],
  ])("%s is shown as %s", (text, shown) => {
    expect(shownCell(text)).toBe(shown);
  });
});
