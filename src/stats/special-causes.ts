import { courseMarks } from "./course-marks.ts";
import { runMarks, type Sign } from "./run-marks.ts";
import { twoInThree } from "./two-in-three.ts";
import type { XmrLimits } from "./xmr-limits.ts";

/** Why a point is taken for more than chance; up is towards larger values. */
export interface SpecialCause {
  readonly rule: "beyond-limit" | "seven-on-one-side" | "seven-in-a-row" | "two-in-three";
  readonly towards: "up" | "down";
}

const POINTS_IN_A_RUN = 7;

/** A point beyond this part of the way from the mean to its limit lies far out: two of three standard errors. */
const OUTER_FROM = 2 / 3;

/**
 * The first rule of Making Data Count that each point of an XmR chart breaks.
 *
 * The chart of the kit marks only what lies beyond its limits and judges runs by
 * Anhøj's rules; both sets together would raise too many false alarms. This set is
 * the check that our limits, put through the public rules, class whole series as
 * the NHS's own software does.
 * Source: NHS England, Making Data Count; NHSRplotthedots
 * `ptd_special_cause_type`.
 *
 * @param values the points of the series, in time order, in the unit of the limits
 * @returns one for each value; undefined where chance will do
 */
export function specialCauses(
  values: readonly number[],
  { mean, lower, upper }: Pick<XmrLimits, "mean" | "lower" | "upper">,
): (SpecialCause | undefined)[] {
  const sides = values.map((value) => Math.sign(value - mean) as Sign);
  const beyond = values.map((value): Sign => (value > upper ? 1 : value < lower ? -1 : 0));
  const outer = values.map((value, at) => ({
    side: sides[at] ?? 0,
    isOuter: beyond[at] === 0 && Math.abs(value - mean) > OUTER_FROM * (upper - mean),
  }));
  const marks = [
    { rule: "beyond-limit", signs: beyond },
    { rule: "seven-on-one-side", signs: runMarks(sides, POINTS_IN_A_RUN) },
    { rule: "seven-in-a-row", signs: courseMarks(values, POINTS_IN_A_RUN) },
    { rule: "two-in-three", signs: twoInThree(outer) },
  ] as const;
  return values.map((_, at) => {
    const found = marks.find(({ signs }) => signs[at] !== 0);
    return found && { rule: found.rule, towards: found.signs[at] === 1 ? "up" : "down" };
  });
}
