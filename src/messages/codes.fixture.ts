import { DIAGNOSTICS_DA } from "./diagnostics-da.ts";

/** Every code of some families, in alphabetical order, for tests that try each of them. */
export function codesOf(...families: readonly string[]): readonly string[] {
  return Object.keys(DIAGNOSTICS_DA)
    .filter((code) => families.includes(code.split("/")[0] ?? ""))
    .toSorted();
}
