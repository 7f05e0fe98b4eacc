/**
 * Quantile by linear interpolation between order statistics (type 7).
 *
 * Source: Hyndman and Fan 1996 Am Stat 50:361; default of R and of the deciles
 * published for practices elsewhere.
 *
 * @param probability 0 to 1; 0.5 gives the median
 */
export function quantileType7(values: readonly number[], probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability must lie in 0..1, got ${probability}`);
  }
  if (values.some(Number.isNaN)) throw new RangeError("values must be numbers, got NaN");
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("a quantile needs at least one value");
  // Equal neighbours need no interpolation, and infinite ones would give NaN.
  return below === above ? below : below + (position - Math.floor(position)) * (above - below);
}
