import { describe, expect, it } from "vitest";
import { codesOf } from "../../messages/codes.fixture.ts";
import { INSPECT_RULES, type InspectCode, rulesOf, severityOf } from "./inspect-rules.ts";

describe("INSPECT_RULES", () => {
  it("speaks of every finding there are words for, and of no other", () => {
    const spoken = new Set(INSPECT_RULES.flatMap(({ findings }) => Object.keys(findings)));
    const ofTables = [
      "empty-line",
      "header-elsewhere",
      "look-disagrees",
      "merged-cells",
      "nested",
      "no-caption",
    ];
    ofTables.push("no-header", "row-may-split");
    const families = [
      "office",
      "package",
      "hidden",
      "alt",
      "link",
      "language",
      "property",
      "contrast",
      "slide",
      "deck",
      "document",
    ];
    expect([...spoken].sort()).toEqual(
      [...codesOf(...families), ...ofTables.map((name) => `table/${name}`)].sort(),
    );
  });

  it("has every rule once, and all of P1-P21 and W1-W20", () => {
    const ids = INSPECT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("P"))).toEqual(Array.from({ length: 21 }, (_, i) => `P${i + 1}`));
    expect(ids.filter((id) => id.startsWith("W"))).toEqual(Array.from({ length: 20 }, (_, i) => `W${i + 1}`));
  });

  it("finds a thing equally grave wherever it is found", () => {
    for (const { findings } of INSPECT_RULES)
      for (const [code, severity] of Object.entries(findings))
        expect(severityOf(code as InspectCode)).toBe(severity);
  });

  it("names the rules that share a finding", () => {
    expect(rulesOf("alt/missing")).toEqual(["P4", "W3"]);
    expect(rulesOf("data/text-in-count")).toEqual([]);
  });
});
