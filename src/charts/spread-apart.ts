/**
 * Moves places apart that lie closer than `gap`, each as little as possible, within the given stretch.
 *
 * Neighbours that collide settle as one block around their mean (isotonic regression by pooling adjacent violators),
 * so that no label is pushed far from its line for another's sake.
 *
 * @param wanted places in rising order
 * @returns places in the same order
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, place] of wanted.entries()) {
    blocks.push({ sum: place - index * gap, count: 1 });
    while (isOutOfOrder(blocks.at(-2), blocks.at(-1))) {
      const last = blocks.pop();
      const previous = blocks.pop();
      if (last && previous) blocks.push({ sum: last.sum + previous.sum, count: last.count + previous.count });
    }
  }
  const lowest = from;
  const highest = to - (wanted.length - 1) * gap;
  const levels = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return levels.map((level, index) => Math.max(lowest, Math.min(level, highest)) + index * gap);
}

interface Block {
  readonly sum: number;
  readonly count: number;
}

function isOutOfOrder(previous: Block | undefined, last: Block | undefined): boolean {
  return (
    previous !== undefined && last !== undefined && previous.sum / previous.count > last.sum / last.count
  );
}
