import type { Condition, FieldCondition } from "../../model/condition.ts";
import type { TreePath } from "../../model/located-tree.ts";
import type { Limit } from "../../model/template.ts";

interface Threshold {
  readonly operator: Limit["operator"];
  readonly value: number;
}

/** One comparison of a condition, with where it stands. */
export interface Comparison {
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
