import { runMarks, type Sign } from "./run-marks.ts";

/**
 * Marks every point of a stretch that rises, or falls, through at least so many
 * points without a pause; a turning point belongs to the stretch that ends in it.
 *
 * For `specialCauses` only, as `runMarks` is: Anhøj's rules have no such rule, and
 * the kit judges by them.
 * Source: seven-point trend of NHS England, Making Data Count; NHSRplotthedots
 * `ptd_seven_point_trend`; PowerBI-SPC `trend`.
 *
 * @param values at equal steps in time order, any unit
 * @param length points it takes, a whole number above one
 * @throws RangeError when it is no such number
 */
export function courseMarks(values: readonly number[], length: number): Sign[] {
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? value)) as Sign);
  const marks = runMarks(steps, length - 1);
  return values.map((_, at) => marks[at - 1] || marks[at] || 0);
}
