/** Longer texts are no slips of the keyboard, and comparing them takes time. */
const LONGEST = 60;

/**
 * The name that takes the fewest slips of the finger to reach, the first of equals, and how many that is.
 * Case does not matter. Without names, the name is empty.
 */
export function nearestName(text: string, names: readonly string[]): { name: string; changes: number } {
  const sought = text.toLowerCase().slice(0, LONGEST);
  return names.reduce(
    (best, name) => {
      const changes = changedSigns(sought, name.toLowerCase());
      return changes < best.changes ? { name, changes } : best;
    },
    { name: "", changes: Number.POSITIVE_INFINITY },
  );
}

/**
 * How many slips of the finger lie between two texts: a sign too many, missing, wrong, or two swapped.
 *
 * Source: optimal string alignment, the restricted form of Damerau (1964), CACM 7:171.
 */
function changedSigns(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const at = (up: number, left: number) =>
        (up === 0 ? current : rows[row - up])?.[column - left] ?? Number.POSITIVE_INFINITY;
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swap = row > 1 && column > 1 && isSwapped ? at(2, 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (isSame ? 0 : 1), swap));
    }
    rows.push(current);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
