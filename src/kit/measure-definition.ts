import type { Measure, PackageTemplate } from "../model/template.ts";

/**
 * What a measure counts, as one text: two kits are comparable on a measure when these are equal. Titles and advice may
 * change between meetings; who is counted, of whom and against which limit may not.
 */
function measureDefinition({ kind, base, numerator, denominator, limits }: Measure): string {
  const counted = [numerator, denominator].map(({ words, condition }) => [words, condition ?? null]);
  const bounds = limits.map(({ name, operator, value, unit }) => [name, operator, value, unit]);
  return JSON.stringify([kind, base ?? null, ...counted, bounds]);
}

/** The definitions of all measures by id. */
export function kitDefinitions({
  measures,
}: Pick<PackageTemplate, "measures">): Readonly<Record<string, string>> {
  return Object.fromEntries(measures.map((measure) => [measure.id, measureDefinition(measure)]));
}
