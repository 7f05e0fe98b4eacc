import type { Condition, FieldCondition } from "../../model/condition.ts";
import type { TreePath } from "../../model/located-tree.ts";
import { nearestName } from "../../model/nearest-name.ts";
import type { Limit, Measure, PatientField } from "../../model/template.ts";
import { type Finding, wrong } from "../finding.ts";
import { rawColumn } from "../raw-items.ts";
import type { TemplateParts } from "./template-parts.ts";

/** The measure a rule looks at, where it stands, and the fields its conditions may use. */
interface Subject {
  readonly measure: Partial<Measure>;
  readonly path: TreePath;
  readonly fields: ReadonlyMap<string, PatientField>;
  /** Names under `patientFields`, of fields with slips in them too. */
  readonly names: readonly string[];
}

const SIDES = ["numerator", "denominator"] as const;

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
  comparisonsIn(measure, path).flatMap(({ field, path: at }) => {
    if (names.includes(field)) return [];
    const nearest = nearestName(field, names).name || "–";
    return [wrong("template/unknown-patient-field", [...at, "field"], { nearest })];
  });

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
  SIDES.flatMap((side) => {
    const printed = numbersIn(measure[side]?.words ?? "");
    return comparisonsOf(measure[side]?.condition, [...path, side, "condition"]).flatMap((comparison) =>
      comparison.thresholds
        .filter(({ value }) => !printed.includes(value))
        .map(({ value }) => wrong("template/threshold-not-in-words", comparison.path, { value })),
    );
  });

const clinicalThresholdsAreLimits: Rule = ({ measure, path, fields }) =>
  comparisonsIn(measure, path).flatMap(({ field, thresholds, path: at }) => {
    const known = fields.get(field);
    if (known?.kind !== "number" || !measure.limits) return [];
    const limits = measure.limits.filter(({ unit }) => unit === known.unit);
    return thresholds
      .filter(
        ({ operator, value }) =>
          !limits.some((limit) => limit.operator === operator && limit.value === value),
      )
      .map(({ operator, value }) => wrong("template/threshold-without-limit", at, { operator, value }));
  });

const limitsAreInTheWords: Rule = ({ measure: { limits, numerator, denominator }, path }) => {
  if (!limits || !numerator || !denominator) return [];
  const printed = numbersIn(`${numerator.words} ${denominator.words}`);
  return limits.flatMap(({ value }, index) =>
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

function comparisonsIn(measure: Partial<Measure>, path: TreePath): Comparison[] {
  return SIDES.flatMap((side) => comparisonsOf(measure[side]?.condition, [...path, side, "condition"]));
}

/** The numbers of a Danish text: decimal comma, point at the thousands. */
function numbersIn(words: string): number[] {
  const written = words.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
  return written.map((digits) => Number(digits.replaceAll(".", "").replace(",", ".")));
}

interface Threshold {
  readonly operator: Limit["operator"];
  readonly value: number;
}

/** One comparison of a condition, with where it stands. */
interface Comparison {
  readonly field: string;
  readonly path: TreePath;
  /** What kind of value it compares with; `valid` asks only whether there is one. */
  readonly takes: "number" | "boolean" | "string" | "any";
  /** The values at which the answer turns, as they count for the patient: `not` has turned them around. */
  readonly thresholds: readonly Threshold[];
}

const OPPOSITE = { ">": "≤", "≥": "<", "<": "≥", "≤": ">" } as const;

/** Every comparison of a condition, however deep it lies. */
export function comparisonsOf(
  condition: Condition | undefined,
  path: TreePath,
  negated = false,
): Comparison[] {
  if (!condition) return [];
  if ("not" in condition) return comparisonsOf(condition.not, [...path, "not"], !negated);
  if ("and" in condition) {
    return condition.and.flatMap((part, index) => comparisonsOf(part, [...path, "and", index], negated));
  }
  if ("or" in condition) {
    return condition.or.flatMap((part, index) => comparisonsOf(part, [...path, "or", index], negated));
  }
  const thresholds = thresholdsOf(condition).map(({ operator, value }) => ({
    operator: negated ? OPPOSITE[operator] : operator,
    value,
  }));
  return [{ field: condition.field, path, takes: takenBy(condition), thresholds }];
}

function thresholdsOf(condition: FieldCondition): Threshold[] {
  if ("gt" in condition) return [{ operator: ">", value: condition.gt }];
  if ("gte" in condition) return [{ operator: "≥", value: condition.gte }];
  if ("lt" in condition) return [{ operator: "<", value: condition.lt }];
  if ("lte" in condition) return [{ operator: "≤", value: condition.lte }];
  if (!("range" in condition)) return [];
  const [low, high] = condition.range;
  return [
    { operator: "≥", value: low },
    { operator: "≤", value: high },
  ];
}

function takenBy(condition: FieldCondition): Comparison["takes"] {
  if ("valid" in condition) return "any";
  const sample = "equal" in condition ? condition.equal : "oneOf" in condition ? condition.oneOf[0] : 0;
  if (typeof sample === "boolean") return "boolean";
  return typeof sample === "string" ? "string" : "number";
}
