import { addDays, addMonths, type CalendarDate } from "../model/calendar-date.ts";
import type { Condition, FieldCondition } from "../model/condition.ts";
import type {
  CountableMeasure,
  MeasureTally,
  OneSided,
  PatientRow,
  PatientValue,
  PracticeCount,
  Tally,
  TallyPlan,
} from "../model/tally.ts";

/** Adds rows up one at a time and forgets each of them, so that its memory does not grow with the extract. */
interface RowTally {
  readonly add: (row: PatientRow) => void;
  /** What has been counted until now. */
  readonly result: () => Tally;
}

/**
 * Counts rows for every measure of a plan at once.
 *
 * A share's numerator is looked for among the rows of its denominator; a rate's two sides are counted each on its own,
 * since what happens and who is listed need not be told of in the same rows.
 */
export function startTally({ fields, measures }: TallyPlan): RowTally {
  const names = fields.map(({ name }) => name);
  const counters = measures.map((measure) => counterOf(measure, names));
  let rows = 0;
  return {
    add: (row) => {
      rows += 1;
      for (const { add } of counters) add(row);
    },
    result: () => ({ rows, measures: counters.map(({ result }) => result()) }),
  };
}

interface Counter {
  readonly add: (row: PatientRow) => void;
  readonly result: () => MeasureTally;
}

function counterOf({ id, kind, ...sides }: CountableMeasure, names: readonly string[]): Counter {
  const numerator = startSide(judgeOf(sides.numerator, names));
  const denominator = sides.denominator && startSide(judgeOf(sides.denominator, names));
  const isShare = kind === "proportion";
  return {
    add: (row) => {
      const verdict = denominator?.add(row);
      if (!isShare || verdict === "yes") numerator.add(row);
    },
    result: () => ({
      measure: id,
      numerator: numerator.counts.yes,
      ...(denominator ? { denominator: denominator.counts.yes } : {}),
      missing: { numerator: numerator.counts.missing, denominator: denominator?.counts.missing ?? 0 },
      oneSided: {
        numerator: numerator.counts["one-sided"],
        denominator: denominator?.counts["one-sided"] ?? 0,
      },
    }),
  };
}

interface Side {
  readonly add: (row: PatientRow) => Verdict;
  readonly counts: Readonly<Record<Verdict, number>>;
}

function startSide(judge: Judge): Side {
  const counts: Record<Verdict, number> = { yes: 0, no: 0, missing: 0, "one-sided": 0 };
  const add = (row: PatientRow) => {
    const verdict = judge(row);
    counts[verdict] += 1;
    return verdict;
  };
  return { add, counts };
}

/**
 * Whether a row meets a condition. `missing`: a value that would decide it is absent. `one-sided`: the value is known
 * from one side only, and the answer lies on the other. Neither of the two is counted, and neither is a no.
 */
type Verdict = "yes" | "no" | "missing" | "one-sided";

type Judge = (row: PatientRow) => Verdict;

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
 * @internal exported for its tests
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

/** A tally as counts of one practice, for the year that ends on the day it was counted as of. */
export function practiceCounts(tally: Tally, practice: string, asOf: CalendarDate): readonly PracticeCount[] {
  const period = `${firstDayOfYearUntil(asOf)}/${asOf}`;
  return tally.measures.map(({ measure, numerator, denominator }) => ({
    practice,
    period,
    measure,
    numerator,
    ...(denominator === undefined ? {} : { denominator }),
    extracted: asOf,
  }));
}

/** The day after the same day a year before; after 28 February 2025 comes 1 March, whatever 2024 had in between. */
function firstDayOfYearUntil(asOf: CalendarDate): CalendarDate {
  const [dayAfter, yearLater] = [addDays(addMonths(asOf, -12), 1), addMonths(addDays(asOf, 1), -12)];
  if (dayAfter > yearLater) return dayAfter;
  return yearLater;
}
