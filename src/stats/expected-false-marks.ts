import { requireConfidence } from "./normal-limit.ts";

/** What chance alone marks in a whole package. */
export interface FalseMarks {
  /** Number of marks to expect when no practice differs. */
  readonly expected: number;
  /** Chance of at least one of them. */
  readonly chanceOfAny: number;
}

/**
 * How many practices a package marks although none differs: every practice is
 * tried once on every measure.
 *
 * Source: arithmetic of independent tests, k·α and 1-(1-α)^k; practices
 * compared with each other are not quite independent.
 *
 * @param confidence level of the mark, 0.998
 */
export function expectedFalseMarks(practices: number, measures: number, confidence: number): FalseMarks {
  requireConfidence(confidence);
  const marks = practices * measures;
  if (!(marks >= 0)) {
    throw new RangeError(`practices and measures must be zero or more, got ${practices} and ${measures}`);
  }
  return { expected: marks * (1 - confidence), chanceOfAny: 1 - confidence ** marks };
}
