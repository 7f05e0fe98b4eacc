/** The known id that takes the fewest changed signs to reach; the first of equals. */
export function nearestMeasure(text: string, ids: readonly string[]): string {
  const sought = text.toLowerCase().slice(0, 60);
  const distances = ids.map((id) => ({ id, distance: changedSigns(sought, id) }));
  return distances.reduce((best, next) => (next.distance < best.distance ? next : best), {
    id: "",
    distance: Number.POSITIVE_INFINITY,
  }).id;
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
