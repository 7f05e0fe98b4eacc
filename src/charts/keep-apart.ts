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

interface SwarmDot {
  readonly x: number;
  /** Dots that matter most stand on the middle line. */
  readonly isMarked: boolean;
}

interface Swarm {
  /** From the middle line, in the order of the dots, in points. */
  readonly offsets: readonly number[];
  /** Whether every dot found a place of its own. */
  readonly isClear: boolean;
}

/** Neighbours in a swarm may touch but not hide each other. */
const CLOSENESS = 0.95;

/**
 * Moves dots that would cover each other up or down, to the free place nearest the middle line.
 *
 * Where the row is too low for all of them the last ones stay on the middle line and overlap.
 */
export function swarmOffsets(
  dots: readonly SwarmDot[],
  { diameter, reach }: { readonly diameter: number; readonly reach: number },
): Swarm {
  const step = diameter * CLOSENESS;
  const levels = Math.max(0, Math.floor(reach / step));
  const candidates = [
    0,
    ...Array.from({ length: levels }, (_, level) => [-(level + 1) * step, (level + 1) * step]),
  ].flat();
  const offsets = dots.map(() => 0);
  let isClear = true;
  const placed: { readonly x: number; readonly y: number }[] = [];
  const order = dots
    .map((_, index) => index)
    .sort((a, b) => Number(dots[b]?.isMarked) - Number(dots[a]?.isMarked) || a - b);
  for (const index of order) {
    const x = dots[index]?.x ?? 0;
    const isFree = (y: number) => placed.every((other) => Math.hypot(other.x - x, other.y - y) >= step);
    const free = candidates.find(isFree);
    const y = free ?? 0;
    isClear &&= free !== undefined;
    offsets[index] = y;
    placed.push({ x, y });
  }
  return { offsets, isClear };
}
