import type { PatientRow } from "../model/patient-row.ts";
import type { CountableMeasure, MeasureTally, Tally, TallyPlan } from "../model/tally.ts";
import { type Judge, judgeOf, type Verdict } from "./tally-condition.ts";

/** Adds rows up one at a time and forgets each of them, so that its memory does not grow with the extract. */
export interface RowTally {
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
