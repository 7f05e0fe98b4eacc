import { describe, expect, it } from "vitest";
import type { PackageTemplate } from "../../model/template.ts";
import { decisionsInShort } from "./decisions-in-short.ts";

const TEMPLATE = {
  measures: [
    { id: "hba1c", number: 1, shortTitle: "HbA1c over 58", kind: "proportion" },
    { id: "ldl", number: 2, shortTitle: "LDL uden statin", kind: "proportion" },
    { id: "rr", number: 3, shortTitle: "Systolisk over 140", kind: "proportion" },
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
      "3. Systolisk over 140: valgt af klyngen sammen.",
      "Andet: én praksis. Personalemøde om diabetes.",
    ]);
    expect(JSON.stringify(short.decided)).not.toMatch(/\b[KDB]\b/);
  });

  it("leaves long actions to the practice's own plan, and says nothing of nothing", () => {
    const action = "x".repeat(91);
    expect(
      decisionsInShort({ plans: [{ practice: "K", measure: "ldl", action }] }, TEMPLATE).decided,
    ).toEqual(["2. LDL uden statin: én praksis."]);
    expect(decisionsInShort({ plans: [] }, TEMPLATE)).toEqual({
      chosen: [],
      open: [],
      decided: [],
      goals: [],
    });
  });

  it("tells goals before actions, each once, and cuts a long agreement at a word", () => {
    const plan = { measure: "ldl", goal: "under 20 %", action: "statin ved årskontrol" };
    const { decided } = decisionsInShort(
      {
        cluster: { text: `vi ${"mødes ".repeat(60)}` },
        plans: [
          { practice: "K", ...plan },
          { practice: "D", ...plan },
        ],
      },
      TEMPLATE,
    );
    expect(decided[0]).toMatch(/^Klyngen sammen: Vi mødes .{200,230} mødes …$/);
    expect(decided[1]).toBe("2. LDL uden statin: to praksis. Mål: Under 20 %. Statin ved årskontrol.");
  });

  it("keeps open what nobody has called done or dropped, and what was left without a word", () => {
    const { chosen, open, decided } = decisionsInShort(
      {
        cluster: { measures: ["rr"] },
        plans: [
          { practice: "K", measure: "hba1c", goal: "under 20 %", status: "done" },
          { practice: "D", measure: "ldl", status: "ongoing" },
          { practice: "B", measure: "ldl", goal: "alle spurgt", status: "dropped" },
          { practice: "B", action: "personalemøde" },
        ],
      },
      TEMPLATE,
    );
    expect(chosen).toEqual(["hba1c", "ldl", "rr"]);
    expect(open).toEqual(["ldl", "rr", "andet"]);
    expect(decided[1]).toBe(
      "2. LDL uden statin: to praksis. Mål: Alle spurgt. I gang i én praksis og droppet i én.",
    );
  });

  it("does not count as this meeting's what is only told to be over", () => {
    const plans = [{ practice: "K", measure: "hba1c", status: "done", collected: "abcdefghijkl" }] as const;
    expect(decisionsInShort({ plans }, TEMPLATE)).toMatchObject({ chosen: [], open: [], decided: [] });
  });

  it("has a goal for the chart where all plans agree on a number in the measure's own unit", () => {
    const goalValue = (value: number, unit: "%" | "pr. 1.000" = "%") =>
      ({ operator: "<", value, unit }) as const;
    const goalsOf = (...values: readonly ReturnType<typeof goalValue>[]) =>
      decisionsInShort(
        {
          plans: values.map((one, index) => ({ practice: `K${index}`, measure: "ldl", goalValue: one })),
        },
        TEMPLATE,
      ).goals;
    expect(goalsOf(goalValue(20), goalValue(20))).toEqual([{ measure: "ldl", value: 20 }]);
    expect(goalsOf(goalValue(20), goalValue(15))).toEqual([]);
    expect(goalsOf(goalValue(20, "pr. 1.000"))).toEqual([]);
  });
});
