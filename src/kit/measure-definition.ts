import type { Measure } from "../model/template.ts";

/**
 * What a measure counts, as one text: two kits are comparable on a measure when these are equal. Titles and advice may
 * change between meetings; who is counted, of whom and against which limit may not.
 */
export function measureDefinition({ kind, base, numerator, denominator, limits }: Measure): string {
  const counted = [numerator, denominator].map(({ words, condition }) => [words, condition ?? null]);
  const bounds = limits.map(({ name, operator, value, unit }) => [name, operator, value, unit]);
  return JSON.stringify([kind, base ?? null, ...counted, bounds]);
}
