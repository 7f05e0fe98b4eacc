import { expect, it } from "vitest";
import type { Condition } from "../../model/condition.ts";
import type { Measure, PackageTemplate, PatientField } from "../../model/template.ts";
import { planTally } from "./extract-plan.ts";

const FIELDS = ["a", "b", "c", "unused"].map(
  (name): PatientField => ({ name, words: name, kind: "number", unit: "mg/g" }),
);

const on = (field: string): Condition => ({ not: { or: [{ field, gt: 1 }] } });

function plan(measures: readonly Partial<Measure>[]) {
  return planTally({ measures, patientFields: FIELDS } as unknown as PackageTemplate, "package.yaml");
}

function measure(id: string, kind: Measure["kind"], conditions: readonly (Condition | undefined)[]) {
  const [numerator, denominator] = conditions.map((condition) => ({
    words: id,
    ...(condition && { condition }),
  }));
  return { id, kind, numerator: numerator!, denominator: denominator! };
}

it("takes the measures that can be counted, and the fields they ask about in the template's order", () => {
  const planned = plan([
    measure("share", "proportion", [on("c"), on("a")]),
    measure("number", "count", [on("b"), undefined]),
    measure("half", "rate", [on("a"), undefined]),
    measure("other-half", "proportion", [undefined, on("a")]),
  ]);
  expect(planned).toMatchObject({
    ok: true,
    value: {
      fields: [{ name: "a" }, { name: "b" }, { name: "c" }],
      measures: [
        { id: "share", denominator: on("a") },
        { id: "number", numerator: on("b") },
      ],
    },
    diagnostics: ["half", "other-half"].map((id) => ({
      code: "extract/measure-without-conditions",
      severity: "notice",
      values: { measure: id },
    })),
  });
});

it("refuses a template without a single measure that can be counted", () => {
  expect(plan([measure("half", "rate", [on("a"), undefined])])).toMatchObject({
    ok: false,
    diagnostics: [
      { code: "extract/measure-without-conditions", severity: "error", place: { file: "package.yaml" } },
    ],
  });
});
