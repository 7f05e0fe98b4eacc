import { describe, expect, it } from "vitest";
import { codesOf } from "../../messages/codes.fixture.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { decisionsKit } from "./decisions.fixture.ts";
import { validateDecisions } from "./decisions-file.ts";

function validate(text: string, view: "closed" | "open" = "closed") {
  const source = parseYaml(text, "decisions.yaml");
  if (!source.ok) throw new Error("the test's file cannot be read");
  return validateDecisions(source.value, decisionsKit(view));
}

function findings(text: string) {
  return validate(text).diagnostics.map(({ code, place: { line, column } }) => [code, line, column]);
}

const BY_HAND = `# Skrevet på mødet
cluster:
  measures: [hba1c-over-58]
  text: Fælles frase
plans:
  - practice: k
    measure: andet
    goal: Under 20 %
    goalValue: { operator: "<", value: 17.5, unit: "%" }
    from: 2026-08-17
    status: ongoing
  - practice: "B"
`;

describe("validateDecisions", () => {
  it("reads what people have written", () => {
    expect(validate(BY_HAND)).toEqual({
      ok: true,
      diagnostics: [],
      value: {
        cluster: { measures: ["hba1c-over-58"], text: "Fælles frase" },
        plans: [
          {
            practice: "K",
            measure: "andet",
            goal: "Under 20 %",
            goalValue: { operator: "<", value: 17.5, unit: "%" },
            from: "2026-08-17",
            status: "ongoing",
          },
          { practice: "B" },
        ],
      },
    });
  });

  it.each([
    "HbA1c over 58 mmol/mol",
    "hba1c over 58 MMOL/MOL",
    "1. HbA1c over 58 mmol/mol",
    '"1"',
    "målepunkt 1",
  ])("knows a measure by the names the plan has for it: %s", (name) => {
    const text = `cluster: { measures: [${name}] }\nplans:\n  - practice: k\n    measure: ${name}\n`;
    expect(validate(text)).toMatchObject({
      ok: true,
      value: { cluster: { measures: ["hba1c-over-58"] }, plans: [{ measure: "hba1c-over-58" }] },
    });
  });

  it("takes two names of a measure for the same", () => {
    const plans = ["hba1c-over-58", "HbA1c over 58 mmol/mol"].map(
      (name) => `  - practice: k\n    measure: ${name}\n`,
    );
    expect(findings(`plans:\n${plans.join("")}`).map(([code]) => code)).toEqual(["decisions/plan-twice"]);
  });

  it("takes a file with the cluster's own choice alone", () => {
    expect(validate("cluster: { text: Fælles frase }\n")).toMatchObject({ ok: true, value: { plans: [] } });
  });

  it("goes by names in an open kit", () => {
    const open = validate("plans:\n  - practice: møllebroen\n", "open");
    expect(open).toMatchObject({ ok: true, value: { plans: [{ practice: "Møllebroen" }] } });
  });

  it.each([
    ["a practice nobody has", "plans:\n  - practice: Q\n", ["decisions/unknown-practice", 2, 15]],
    [
      "a measure of another package",
      "plans:\n  - practice: K\n    measure: opioider\n",
      ["decisions/unknown-measure", 3, 14],
    ],
    [
      "the cluster's measure of another package",
      "cluster:\n  measures: [andet, opioider]\n",
      ["decisions/unknown-measure", 2, 21],
    ],
    [
      "two plans for one measure",
      "plans:\n  - practice: K\n    measure: andet\n  - practice: k\n    measure: andet\n",
      ["decisions/plan-twice", 4, 5],
    ],
    [
      "a day before the meeting",
      "plans:\n  - practice: K\n    from: 2025-08-17\n",
      ["decisions/before-meeting", 3, 11],
    ],
    [
      "a follow-up before the meeting",
      "cluster: { followUp: 2025-12-01 }\n",
      ["decisions/before-meeting", 1, 22],
    ],
    ["a slip in a field", "plans:\n  - practice: K\n    gaol: x\n", ["field/misspelt", 3, 5]],
    ["a day that is none", "plans:\n  - practice: K\n    from: straks\n", ["field/expected-date", 3, 11]],
    [
      "a status of one's own",
      "plans:\n  - practice: K\n    status: færdig\n",
      ["field/expected-choice", 3, 13],
    ],
    ["a CPR number", "plans:\n  - practice: K\n    how: 311299-1234\n", ["field/cpr", 3, 10]],
  ])("tells of %s by its place", (_, text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  it("only warns of a day before the meeting", () => {
    expect(validate("plans:\n  - practice: K\n    from: 2025-08-17\n").ok).toBe(true);
  });

  it("has a sample here or where the file is written for each of its codes", () => {
    const written = [
      ...["decisions/edited-by-hand", "decisions/changed-meanwhile"],
      ...["decisions/report-tells-who", "decisions/attendance"],
    ];
    const tried = [
      ...written,
      "decisions/unknown-practice",
      "decisions/unknown-measure",
      "decisions/plan-twice",
      "decisions/before-meeting",
    ];
    expect(codesOf("decisions")).toEqual(tried.toSorted());
  });
});
