/** Ends what nobody has said a word to for a while. */
export interface Watch {
  /** A stretch of time has gone by in which the machine was awake. */
  readonly tick: () => void;
  /** Somebody has said a word. */
  readonly isAlive: () => void;
}

/**
 * Counts ticks and no clock: a machine that slept finds everything as it was.
 *
 * @param mostTicks so many without a word are the end
 */
export function makeWatch(mostTicks: number, end: () => void): Watch {
  let silent = 0;
  return {
    tick: () => {
      silent += 1;
      if (silent === mostTicks) end();
    },
    isAlive: () => {
      silent = 0;
    },
  };
}
