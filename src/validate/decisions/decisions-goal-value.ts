import type { GoalValue } from "../../model/decisions.ts";

/** Words and signs that say on which side of the number the goal lies. */
const SIDES: readonly (readonly [words: string, operator: GoalValue["operator"]])[] = [
  ["under|mindre end|færre end|lavere end|<", "<"],
  ["højst|max|maks|maksimalt|<=|≤", "≤"],
  ["over|mere end|flere end|højere end|>", ">"],
  ["mindst|minimum|>=|≥", "≥"],
];

const NUMBER = "(\\d{1,3}(?:,\\d+)?)";
const UNIT = "(%|procent(?!point)|pct\\.?(?!\\s?point)|pr\\. ?1\\.?000)";

/** Every number with a unit of a measure, whatever stands before it. */
const WITH_UNIT = new RegExp(`(?<![\\d.,])${NUMBER}\\s?${UNIT}`, "giu");

/** "Ikke over 20 %" says the opposite of what its last words say. */
const NEGATED = /(ikke|aldrig|ej|uden)\s+(at\s+)?(være\s+|komme\s+|ligge\s+)?$/iu;

/**
 * The number in a goal, when it can be read in one way only: one number with a unit, right after a word for its side.
 * "Fra 30 til under 20 %" can; "20 %", "under 20 eller 25 %" and "ikke over 20 %" cannot.
 */
export function readGoalValue(goal: string): GoalValue | undefined {
  const [found, ...others] = [...goal.matchAll(WITH_UNIT)];
  if (!found || others.length > 0) return undefined;
  const [, digits = "", unit = ""] = found;
  const before = goal.slice(0, found.index).trimEnd();
  for (const [words, operator] of SIDES) {
    const side = new RegExp(`(?<![\\p{L}<>])(${words})$`, "iu").exec(before);
    if (!side) continue;
    const isNegated = NEGATED.test(before.slice(0, side.index));
    return isNegated
      ? undefined
      : {
          operator,
          value: Number(digits.replace(",", ".")),
          unit: unit.startsWith("pr") && /\d/.test(unit) ? "pr. 1.000" : "%",
        };
  }
  return undefined;
}
