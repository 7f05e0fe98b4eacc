/** Longer texts are no slips of the keyboard, and comparing them takes time. */
const LONGEST = 60;

/**
 * The name that takes the fewest changed signs to reach, the first of equals, and how many signs that is.
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

/** Levenshtein's distance, row by row: signs added, taken away or replaced. */
function changedSigns(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, sign] of [...from].entries()) {
    const next = [line + 1];
    for (let index = 1; index <= to.length; index += 1) {
      const replaced = (above[index - 1] ?? 0) + (to[index - 1] === sign ? 0 : 1);
      next.push(Math.min(replaced, (above[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    above = next;
  }
  return above[to.length] ?? 0;
}
