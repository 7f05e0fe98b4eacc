import { quantileType7 } from "./quantile-type-7.ts";

/**
 * Values with the outermost ones pulled in to a quantile at each end, so that a
 * few practices do not decide alone; none is left out.
 *
 * Source: Spiegelhalter 2005 Stat Med 24:1185, with type 7 quantiles as FunnelPlotR
 * `winsorisation`.
 *
 * @param values in any unit, one at least
 * @param share pulled in at each end, 0 to 0.5
 * @returns as many values, in the order given
 * @throws RangeError without values or for a share beyond a half
 */
export function winsorise(values: readonly number[], share: number): number[] {
  if (!(share >= 0 && share <= 0.5)) throw new RangeError(`share must lie in 0..0.5, got ${share}`);
  const lowest = quantileType7(values, share);
  const highest = quantileType7(values, 1 - share);
  return values.map((value) => Math.min(highest, Math.max(lowest, value)));
}
