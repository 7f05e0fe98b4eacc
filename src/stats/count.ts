/** What a practice, a cluster or a period delivers: people or events over people listed. */
export interface Count {
  readonly numerator: number;
  readonly denominator: number;
}

/** How a count becomes a value: a share from 0 to 1, or events per `base` listed. */
export type Scale = { readonly kind: "proportion" } | { readonly kind: "rate"; readonly base: number };

/** Guards the head of a function on shares: nobody outside the denominator can be in the numerator. */
export function requireProportion({ numerator, denominator }: Count): void {
  requireDenominator(denominator);
  if (!(numerator >= 0 && numerator <= denominator)) {
    throw new RangeError(`numerator must lie in 0..${denominator}, got ${numerator}`);
  }
}

/** Guards the head of a function on rates, where there may be more events than people. */
export function requireRate({ numerator, denominator }: Count): void {
  requireDenominator(denominator);
  if (!(numerator >= 0 && numerator < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`numerator must be zero or more, got ${numerator}`);
  }
}

function requireDenominator(denominator: number): void {
  if (!(denominator > 0 && denominator < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`denominator must be above zero, got ${denominator}`);
  }
}
