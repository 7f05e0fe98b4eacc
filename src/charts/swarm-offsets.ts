export interface SwarmDot {
  readonly x: number;
  /** Dots that matter most stand on the middle line. */
  readonly isMarked: boolean;
}

export interface Swarm {
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
