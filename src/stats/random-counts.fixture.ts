import fc from "fast-check";
import type { Count } from "./count.ts";

/** Practices of 40 to 900 patients, from nobody to everybody in the numerator. */
export function anyCounts(fewest: number, most = 35): fc.Arbitrary<Count[]> {
  const count = fc.integer({ min: 40, max: 900 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 0, max: denominator }),
      denominator: fc.constant(denominator),
    }),
  );
  return fc.array(count, { minLength: fewest, maxLength: most });
}
