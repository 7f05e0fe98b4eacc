import { describe, expect, it } from "vitest";
import type { PackageTemplate } from "../model/template.ts";
import { decisionsInShort } from "./decisions-in-short.ts";

const TEMPLATE = {
  measures: [
    { id: "hba1c", number: 1, shortTitle: "HbA1c over 58" },
    { id: "ldl", number: 2, shortTitle: "LDL uden statin" },
    { id: "rr", number: 3, shortTitle: "Systolisk over 140" },
  ],
} as unknown as PackageTemplate;

describe("what was decided", () => {
  it("is told by measure, with how many and what, and never who", () => {
    const short = decisionsInShort(
      {
        cluster: { measures: ["rr"], text: "vi deler fraser" },
        plans: [
          { practice: "K", measure: "hba1c", action: "ringe til de fem højeste" },
          { practice: "D", measure: "hba1c", action: "ringe til de fem højeste" },
          { practice: "B", measure: "ldl" },
          { practice: "B", measure: "andet", action: "personalemøde om diabetes" },
        ],
      },
      TEMPLATE,
    );
    expect(short.chosen).toEqual(["hba1c", "ldl", "rr"]);
    expect(short.decided).toEqual([
      "Klyngen sammen: Vi deler fraser.",
      "1. HbA1c over 58: to praksis. Ringe til de fem højeste.",
      "2. LDL uden statin: én praksis.",
      "Andet: én praksis. Personalemøde om diabetes.",
    ]);
    expect(JSON.stringify(short.decided)).not.toMatch(/\b[KDB]\b/);
  });

  it("leaves long actions to the practice's own plan, and says nothing of nothing", () => {
    const action = "x".repeat(91);
    expect(
      decisionsInShort({ plans: [{ practice: "K", measure: "ldl", action }] }, TEMPLATE).decided,
    ).toEqual(["2. LDL uden statin: én praksis."]);
    expect(decisionsInShort({ plans: [] }, TEMPLATE)).toEqual({ chosen: [], decided: [] });
  });
});
