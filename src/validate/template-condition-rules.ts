import type { TreePath } from "../model/located-tree.ts";
import type { Limit, Measure, PatientField } from "../model/template.ts";
import type { Finding } from "./finding.ts";
import { rawColumn } from "./raw-items.ts";
import { type Comparison, comparisonsOf } from "./template-comparisons.ts";
import type { TemplateParts } from "./template-parts.ts";

/** The measure a rule looks at, where it stands, and the fields its conditions may use. */
interface Subject {
  readonly measure: Measure;
  readonly path: TreePath;
  readonly fields: ReadonlyMap<string, PatientField>;
  /** Names under `patientFields`, of fields with slips in them too. */
  readonly names: readonly string[];
}

type Rule = (subject: Subject) => readonly Finding[];

/**
 * What is counted and what is printed must be the same, and a limit must say where it comes from: numbers of a
 * condition stand in the words beside it, and those of clinical values also among the limits.
 */
export function conditionRules({ source, measures, patientFields }: TemplateParts): Finding[] {
  const fields = new Map(patientFields.map(({ value }) => [value.name, value]));
  const names = rawColumn(source.tree, "patientFields", "name").map(({ value }) => String(value));
  return measures.flatMap(({ index, value: measure }) =>
    RULES.flatMap((rule) => rule({ measure, path: ["measures", index], fields, names })),
  );
}

const fieldsAreKnown: Rule = ({ measure, path, names }) =>
  comparisonsIn(measure, path).flatMap(({ field, path: at }) =>
    names.includes(field)
      ? []
      : [wrong("template/unknown-patient-field", [...at, "field"], { known: names.join(", ") || "–" })],
  );

const comparisonsFitTheField: Rule = ({ measure, path, fields }) =>
  comparisonsIn(measure, path).flatMap(({ field, takes, path: at }) => {
    const kind = fields.get(field)?.kind;
    const value = kind && { number: "number", months: "number", "yes-no": "boolean", text: "string" }[kind];
    return !kind || takes === "any" || takes === value ? [] : [wrong("template/comparison", at, { kind })];
  });

const rangesRise: Rule = ({ measure, path }) =>
  comparisonsIn(measure, path).flatMap(({ thresholds: [low, high], path: at }) =>
    low && high && low.value > high.value ? [wrong("template/range-order", [...at, "range"])] : [],
  );

const thresholdsAreInTheWords: Rule = ({ measure, path }) =>
  (["numerator", "denominator"] as const).flatMap((side) => {
    const printed = numbersIn(measure[side].words);
    return comparisonsOf(measure[side].condition, [...path, side, "condition"]).flatMap((comparison) =>
      comparison.thresholds
        .filter(({ value }) => !printed.includes(value))
        .map(({ value }) => wrong("template/threshold-not-in-words", comparison.path, { value })),
    );
  });

const clinicalThresholdsAreLimits: Rule = ({ measure, path, fields }) =>
  comparisonsIn(measure, path).flatMap(({ field, thresholds, path: at }) => {
    const known = fields.get(field);
    if (known?.kind !== "number") return [];
    return thresholds
      .filter(({ operator, value }) => !hasLimit(measure.limits, { operator, value, unit: known.unit }))
      .map(({ operator, value }) => wrong("template/threshold-without-limit", at, { operator, value }));
  });

const limitsAreInTheWords: Rule = ({ measure, path }) => {
  const printed = numbersIn(`${measure.numerator.words} ${measure.denominator.words}`);
  return measure.limits.flatMap(({ value }, index) =>
    printed.includes(value)
      ? []
      : [wrong("template/limit-not-in-words", [...path, "limits", index, "value"], { value })],
  );
};

const RULES: readonly Rule[] = [
  fieldsAreKnown,
  comparisonsFitTheField,
  rangesRise,
  thresholdsAreInTheWords,
  clinicalThresholdsAreLimits,
  limitsAreInTheWords,
];

function comparisonsIn({ numerator, denominator }: Measure, path: TreePath): Comparison[] {
  return [
    ...comparisonsOf(numerator.condition, [...path, "numerator", "condition"]),
    ...comparisonsOf(denominator.condition, [...path, "denominator", "condition"]),
  ];
}

function hasLimit(limits: readonly Limit[], sought: Pick<Limit, "operator" | "value" | "unit">): boolean {
  return limits.some(
    ({ operator, value, unit }) =>
      operator === sought.operator && value === sought.value && unit === sought.unit,
  );
}

/** The numbers of a Danish text: decimal comma, point at the thousands. */
function numbersIn(words: string): number[] {
  const written = words.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
  return written.map((digits) => Number(digits.replaceAll(".", "").replace(",", ".")));
}

function wrong(
  code: Extract<Finding["code"], `template/${string}`>,
  path: TreePath,
  values?: Finding["values"],
): Finding {
  return { code, severity: "error", path, ...(values ? { values } : {}) };
}
