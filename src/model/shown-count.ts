/** A count as messages may show it. */
export type ShownCount = number | string;

/** Messages are read by more people than the counts are meant for: 1 to `fewest` minus one become `under 5`. */
export function shownCount(count: number, fewest: number): ShownCount {
  return count > 0 && count < fewest ? `under ${fewest}` : count;
}
