import type { Condition, FieldCondition } from "../model/condition.ts";
import type { OneSided, PatientRow, PatientValue } from "../model/patient-row.ts";

/**
 * Whether a row meets a condition. `missing`: a value that would decide it is absent. `one-sided`: the value is known
 * from one side only, and the answer lies on the other. Neither of the two is counted, and neither is a no.
 */
export type Verdict = "yes" | "no" | "missing" | "one-sided";

export type Judge = (row: PatientRow) => Verdict;

/** Yes, no, or not to be told from what is known. */
type Truth = boolean | undefined;
type Test = (value: PatientValue) => Truth;

/**
 * A condition ready to be asked of many rows.
 *
 * Answers follow Kleene's logic: a no among `and` settles it whatever the others say, as does a yes among `or`.
 * `not` is pushed down to the comparisons first, because a missing value meets neither a comparison nor its opposite.
 *
 * @param fields the fields' names in the order of the rows' values
 */
export function judgeOf(condition: Condition, fields: readonly string[], isNegated = false): Judge {
  if ("not" in condition) return judgeOf(condition.not, fields, !isNegated);
  if ("and" in condition || "or" in condition) {
    const parts = "and" in condition ? condition.and : condition.or;
    const judges = parts.map((part) => judgeOf(part, fields, isNegated));
    // A single no settles `and`, a single yes settles `or`; negation swaps the two.
    return settledBy("and" in condition !== isNegated ? "no" : "yes", judges);
  }
  const index = fields.indexOf(condition.field);
  if (index < 0)
    throw new RangeError(`condition asks about "${condition.field}", which is no field of the rows`);
  return "valid" in condition
    ? judgeOfPresence(index, condition.valid !== isNegated)
    : judgeOfValue(index, testOf(condition), isNegated);
}

/** The settling answer as soon as one part gives it; else what is lacking; else the other answer. */
function settledBy(settling: "yes" | "no", judges: readonly Judge[]): Judge {
  const otherwise = settling === "yes" ? "no" : "yes";
  return (row) => {
    let verdict: Verdict = otherwise;
    for (const judge of judges) {
      const part = judge(row);
      if (part === settling) return settling;
      if (part === "missing" || (part === "one-sided" && verdict !== "missing")) verdict = part;
    }
    return verdict;
  };
}

/** A value that ought to be there and is not counts as missing, so that the rows without a measurement are told of. */
function judgeOfPresence(index: number, isWanted: boolean): Judge {
  return (row) => {
    const isPresent = row[index] !== undefined;
    if (isPresent === isWanted) return "yes";
    return isWanted ? "missing" : "no";
  };
}

function judgeOfValue(index: number, test: Test, isNegated: boolean): Judge {
  return (row) => {
    const value = row[index];
    if (value === undefined) return "missing";
    const truth = test(value);
    if (truth === undefined) return "one-sided";
    return truth === isNegated ? "no" : "yes";
  };
}

function testOf(condition: Exclude<FieldCondition, { valid: boolean }>): Test {
  if ("lt" in condition) return (value) => isBelow(value, condition.lt);
  if ("lte" in condition) return (value) => opposite(isAbove(value, condition.lte));
  if ("gt" in condition) return (value) => isAbove(value, condition.gt);
  if ("gte" in condition) return (value) => opposite(isBelow(value, condition.gte));
  if ("range" in condition) {
    const [low, high] = condition.range;
    return (value) => isWithin(value, low, high);
  }
  if ("equal" in condition) return equals(condition.equal);
  const tests = condition.oneOf.map(equals);
  return (value) => anyOf(tests, value);
}

function anyOf(tests: readonly Test[], value: PatientValue): Truth {
  const truths = tests.map((test) => test(value));
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** Texts are the same whatever their case: `k74` is K74. */
function equals(wanted: string | number | boolean): Test {
  if (typeof wanted === "number") return (value) => isWithin(value, wanted, wanted);
  const sought = typeof wanted === "string" ? wanted.trim().toLowerCase() : wanted;
  return (value) => value === sought;
}

function isWithin(value: PatientValue, low: number, high: number): Truth {
  const truths = [isBelow(value, low), isAbove(value, high)];
  return truths.includes(true) ? false : opposite(truths.includes(undefined) ? undefined : false);
}

function isBelow(value: PatientValue, limit: number): Truth {
  if (typeof value === "number") return value < limit;
  if (typeof value !== "object") return false;
  return reachesBelow(value)
    ? liesBeyond(limit - value.limit, value.operator === "<")
    : isNotBelow(value, limit);
}

function isAbove(value: PatientValue, limit: number): Truth {
  if (typeof value === "number") return value > limit;
  if (typeof value !== "object") return false;
  return reachesBelow(value)
    ? isNotAbove(value, limit)
    : liesBeyond(value.limit - limit, value.operator === ">");
}

function reachesBelow({ operator }: OneSided): boolean {
  return operator === "<" || operator === "≤";
}

/** All of "< 9" is below 9, and all of "≤ 9" below anything above 9; of lower limits nothing is known. */
function liesBeyond(distance: number, isStrict: boolean): Truth {
  return distance > 0 || (distance === 0 && isStrict) ? true : undefined;
}

/** Nothing of "> 90" or "≥ 90" is below 90; whether it is below 100 nobody knows. */
function isNotBelow({ limit: end }: OneSided, limit: number): Truth {
  return end >= limit ? false : undefined;
}

function isNotAbove({ limit: end }: OneSided, limit: number): Truth {
  return end <= limit ? false : undefined;
}

function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
