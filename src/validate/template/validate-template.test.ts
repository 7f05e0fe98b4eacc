import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { templateText } from "../../conductors/composed-template.fixture.ts";
import { codesOf } from "../../messages/codes.fixture.ts";
import { wordingOf } from "../../messages/wording.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { templateSchema } from "../../model/schema/template.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { validateTemplate } from "./validate-template.ts";

const FILE = "templates/kiap-type2-diabetes/package.yaml";
const SOUND = templateText("kiap-type2-diabetes");

/** The sound template with one thing changed. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, SOUND);
}

function check(text: string, meetingDate?: string) {
  const source = parseYaml(text, FILE);
  if (!source.ok) throw new Error(`cannot be read: ${source.diagnostics.map(({ code }) => code).join()}`);
  return validateTemplate(source.value, meetingDate);
}

/** The line of the first place where the text holds the words. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

/** Blanks of a finding's words that its values leave open. */
function unfilledBlanks({ code, values = {} }: Diagnostic): string[] {
  const words = JSON.stringify(wordingOf(code, "da"));
  return [...words.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !(name in values));
}

/** Code, what is changed, into what, and the words of the line the finding must point at. */
type Bad = readonly [code: string, from: string, to: string, at: string];

const BAD_FIELDS: readonly Bad[] = [
  ["field/misspelt", "provider: KiAP", "providr: KiAP", "providr:"],
  ["field/unknown", "provider: KiAP", "provider: KiAP\nchart: bar", "chart:"],
  ["field/missing", "    unit: procent af patienterne med målt LDL\n", "", "- number: 2"],
  ["field/empty", "dataSource: Forløbsplaner for type 2-diabetes", "dataSource:", "dataSource:"],
  ["field/empty", "provider: KiAP", 'provider: ""', "provider:"],
  ["field/expected-text", "provider: KiAP", "provider: [KiAP]", "provider:"],
  ["field/quote", "version: 1.0.0", "version: 1.0", "version:"],
  ["field/expected-number", "value: 140", "value: høj", "value: høj"],
  ["field/decimal-comma", "value: 2.5", "value: 2,5", "value: 2,5"],
  ["field/expected-whole-number", "firmEvents: 10", "firmEvents: 10.5", "firmEvents"],
  ["field/thousands-point", "firmEvents: 10", "firmEvents: 1.000", "firmEvents"],
  ["field/thousands-point", "firmEvents: 10", "firmEvents: 1.000.000", "firmEvents"],
  ["field/too-low", "disclosureLimit: 5", "disclosureLimit: 2", "disclosureLimit"],
  ["field/too-high", "disclosureLimit: 5", "disclosureLimit: 11", "disclosureLimit"],
  ["field/too-long", "shortTitle: HbA1c over 58", `shortTitle: ${"m".repeat(29)}`, "shortTitle: mmm"],
  ["field/too-few", "{ field: egfr, lt: 30 }", "{ field: egfr, range: [30] }", "range: [30]"],
  ["field/too-many", "  - Ingen af os har facit.", "  - a\n  - b\n  - Ingen af os har facit.", "cautions:"],
  ["field/expected-list", "cautions:\n", "cautions: pas på\nfacts2:\n", "cautions:"],
  ["field/expected-group", "followUpMonths: { first: 6, second: 12 }", "followUpMonths: 6", "followUpMonths"],
  ["field/expected-choice", "better: lower", "better: low", "better: low"],
  ["field/expected-choice", "kind: break", "kind: lunch", "kind: lunch"],
  ["field/expected-yes-no", "{ field: hba1c, valid: true }", "{ field: hba1c, valid: ja }", "valid: ja"],
  ["field/expected-date", "revised: 2026-03-02", "revised: 2026-02-30", "revised:"],
  ["field/expected-email", "email: support@kiap.dk", "email: support", "email:"],
  ["field/expected-url", "url: https://www.dsam.dk", "url: www.dsam.dk", "url: www"],
  ["field/local-path", "provider: KiAP", 'provider: "S:\\\\Pakker"', "provider:"],
  ["field/one-line", "provider: KiAP", "provider: |\n  Ki\n  AP", "provider:"],
  ["field/cpr", "# What the provider's", "# 010170-1234 What the provider's", "# 010170"],
];

const BAD_TEMPLATES: readonly Bad[] = [
  ["template/id", "id: ldl-uden-statin", "id: LDL_uden_statin", "id: LDL"],
  ["template/field-name", "  - name: ldl\n", "  - name: LDL-kolesterol\n", "- name: LDL-"],
  ["template/version", "version: 1.0.0", "version: næste", "version:"],
  [
    "template/phrase",
    "subject: andelen med vedvarende højt HbA1c",
    "subject: Andelen med vedvarende højt HbA1c",
    "subject: Andelen med vedv",
  ],
  [
    "template/phrase",
    "unit: procent af patienterne med målt LDL",
    "unit: procent af patienterne med målt LDL.",
    "med målt LDL.",
  ],
  [
    "template/subject",
    "subject: andelen med vedvarende højt HbA1c",
    "subject: andele med vedvarende højt HbA1c",
    "subject: andele ",
  ],
  ["template/condition", "{ field: hba1c, gt: 58 }", "{ field: hba1c, over: 58 }", "over: 58"],
  ["template/condition", "{ field: hba1c, gt: 58 }", "{ expression: hba1c > 58 }", "expression"],
  ["template/duplicate", "id: ldl-uden-statin", "id: hba1c-over-58", "id: hba1c-over-58\n    title: LDL"],
  ["template/duplicate", "number: 2", "number: 1", "number: 1\n    id: ldl"],
  ["template/unknown-measure", "[albuminuri-uden-ace-arb,", "[albuminuri,", "measures: [albuminuri,"],
  ["template/measure-without-block", ", vedvarende-hoejt-hba1c]", "]", "id: vedvarende-hoejt-hba1c"],
  [
    "template/measure-in-two-blocks",
    "[albuminuri-uden-ace-arb,",
    "[hba1c-over-58, albuminuri-uden-ace-arb,",
    "measures: [hba1c-over-58, alb",
  ],
  [
    "template/parts-sum",
    "{ introduction: 10, groups: 20, plenary: 15 }",
    "{ introduction: 10, groups: 20, plenary: 10 }",
    "plenary: 10",
  ],
  ["template/rate-without-base", "kind: proportion", "kind: rate", "kind: rate"],
  ["template/base-without-rate", "kind: proportion", "kind: proportion\n    base: 1000", "base: 1000"],
  [
    "template/side-of-share",
    "kind: proportion",
    "kind: rate\n    base: 1000\n    sensitive: numerator",
    "sensitive: numerator",
  ],
  ["template/limit-not-in-words", "value: 140", "value: 145", "value: 145"],
  [
    "template/threshold-not-in-words",
    "{ field: systolic, gt: 140 }",
    "{ field: systolic, gt: 145 }",
    "gt: 145",
  ],
  [
    "template/threshold-not-in-words",
    "{ field: ldl_months, lte: 15 }",
    "{ field: ldl_months, lte: 12 }",
    "lte: 12",
  ],
  [
    "template/threshold-without-limit",
    "{ field: systolic, gt: 140 }",
    "{ field: systolic, gte: 140 }",
    "gte: 140",
  ],
  [
    "template/threshold-without-limit",
    "{ field: systolic, gt: 140 }",
    "{ not: { field: systolic, gt: 140 } }",
    "not: {",
  ],
  [
    "template/threshold-without-limit",
    "unit: mmHg\n        guideline",
    "unit: kPa\n        guideline",
    "gt: 140",
  ],
  ["template/unknown-patient-field", "{ field: systolic, gt: 140 }", "{ field: bp, gt: 140 }", "field: bp"],
  ["template/comparison", "{ field: statin, equal: false }", "{ field: statin, gt: 2.5 }", "statin, gt"],
  [
    "template/comparison",
    "{ field: statin, equal: false }",
    "{ field: statin, equal: nej }",
    "statin, equal: nej",
  ],
  ["template/range-order", "{ field: egfr, lt: 30 }", "{ field: egfr, range: [30, 1.73] }", "range: ["],
  ["template/review-order", "nextReview: 2027-03-02", "nextReview: 2026-03-02", "nextReview: 2026"],
  ["template/under-revision", "status: valid", "status: under-revision", "status:"],
  ["template/bare-count", "kind: proportion", "kind: count", "kind: count"],
  ["template/follow-up-order", "{ first: 6, second: 12 }", "{ first: 12, second: 12 }", "first: 12"],
  ["template/small-numbers-order", "firmDenominator: 30", "firmDenominator: 9", "firmDenominator"],
];

describe("validateTemplate", () => {
  it("accepts the package as it is, with nothing to remark", () => {
    const { ok, diagnostics } = check(SOUND, "2026-06-10");
    expect(diagnostics).toEqual([]);
    expect(ok).toBe(true);
  });

  it.each([...BAD_FIELDS, ...BAD_TEMPLATES])("finds %s: %j becomes %j", (code, from, to, at) => {
    const text = changed([from, to]);
    const { diagnostics } = check(text);
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found.map(({ place }) => place.line)).toContain(lineOf(text, at));
    for (const { place } of found) expect(place.column).toBeGreaterThan(0);
    expect(diagnostics.flatMap(unfilledBlanks)).toEqual([]);
  });

  it("warns of a review that is due before the meeting, and only then", () => {
    expect(check(SOUND, "2027-03-02").diagnostics).toEqual([]);
    const late = check(SOUND, "2027-03-03");
    expect(late.ok).toBe(true);
    expect(late.diagnostics).toHaveLength(1);
    expect(late.diagnostics[0]).toMatchObject({ code: "template/review-overdue", severity: "warning" });
    const { measures } = late.diagnostics[0]?.values ?? {};
    expect(String(measures).split(", ")).toHaveLength(7);
  });

  it("has a bad sample for each of its codes, here or where its parts are read", async () => {
    const tried = new Set<string>([...BAD_FIELDS, ...BAD_TEMPLATES].map(([code]) => code));
    const elsewhere = [
      "./template-material.test.ts",
      "../../read/read-template.test.ts",
      "../../conductors/load-template.test.ts",
    ].map((name) => readFile(new URL(name, import.meta.url), "utf8"));
    const parts = (await Promise.all(elsewhere)).join("");
    // Said about the command, before there is a template to look at.
    const ofCommand = [
      "bad-new-id",
      "folder-exists",
      "none-named",
      "not-found",
      "unknown-action",
      "unknown-schema",
    ];
    for (const code of ofCommand) tried.add(`template/${code}`);
    tried.add("field/none").add("template/review-overdue");
    const untried = codesOf("field", "template").filter(
      (code) => !tried.has(code) && !new RegExp(`"${code}[" ]`).test(parts),
    );
    expect(untried).toEqual([]);
  });

  it.each(["blot tekst", "- en\n- liste", "42"])("finds no fields in %j", (text) => {
    expect(check(text).diagnostics).toMatchObject([{ code: "field/none", place: { file: FILE, line: 1 } }]);
  });

  it("tells of all mistakes at once, in the order of the file", () => {
    const text = changed(
      ["provider: KiAP", "provdier: KiAP"],
      ["revised: 2026-03-02", "revised: i marts"],
      ["number: 2", "number: to"],
      ["ldl, gt: 2.5", "ldl, gt: 2.6"],
      ["id: systolisk-over-140", "id: ldl-uden-statin"],
      ["nextReview: 2027-03-02", "nextReview: 2025-03-02"],
      ["plenary: 15", "plenary: 20"],
      ["second: 12", "second: 3"],
    );
    expect(check(text).diagnostics.map(({ code }) => code)).toEqual([
      "field/misspelt",
      "field/expected-date",
      "template/review-order",
      "field/expected-number",
      "template/threshold-not-in-words",
      "template/threshold-without-limit",
      "template/duplicate",
      "template/unknown-measure",
      "template/parts-sum",
      "template/follow-up-order",
    ]);
  });

  it("says nothing about other parts when one measure cannot be read", () => {
    const text = changed(["number: 2", "number: to"]);
    expect(check(text).diagnostics.map(({ code }) => code)).toEqual(["field/expected-number"]);
  });

  it("names the field that was probably meant, and never its content", () => {
    const { diagnostics } = check(changed(["dataSource: Forløbsplaner", "datasource: Forløbsplaner"]));
    const misspelt = diagnostics.find(({ code }) => code === "field/misspelt");
    expect(misspelt?.values).toEqual({ nearest: "dataSource" });
    expect(JSON.stringify(diagnostics)).not.toContain("Forløbsplaner");
  });

  it("tells how an unknown comparison differs from a wrong value", () => {
    const { diagnostics } = check(
      changed(["{ field: hba1c, gt: 58 }", "{ field: hba1c, gt: otteoghalvtreds }"]),
    );
    expect(diagnostics).toMatchObject([{ code: "field/expected-number", values: { field: "gt" } }]);
  });
});

it("finds words for anything that stands where a template should", () => {
  const lines = SOUND.split("\n");
  const oddities = ["x", "[]", "{}", "null", "true", "-1", "1.5", "{ kind: {} }", "[[1], {}]", "{ and: [] }"];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: lines.length - 1 }),
      fc.constantFrom(...oddities),
      fc.boolean(),
      (index, odd, alone) => {
        const text = alone
          ? odd
          : lines.with(index, (lines[index] ?? "").replace(/(?<=: |^ *- ).*$/, odd)).join("\n");
        const source = parseYaml(text, FILE);
        if (source.ok) expect(validateTemplate(source.value).diagnostics.flatMap(unfilledBlanks)).toEqual([]);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

it("has schema and model say the same", () => {
  type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
  expectTypeOf<Mutable<z.output<typeof templateSchema>>>().toEqualTypeOf<Mutable<PackageTemplate>>();
});
