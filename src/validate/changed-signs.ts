/** Levenshtein's distance: how many signs must be added, taken away or replaced to get from one text to another. */
export function changedSigns(from: string, to: string): number {
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
