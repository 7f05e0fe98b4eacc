/** A length as a share of the chart's own, to a hundredth of a per mille. */
export function share(part: number, whole: number): number {
  return Math.round((part / whole) * 100_000) / 100_000;
}
