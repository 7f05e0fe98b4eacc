import DANISH from "./diagnostics-da.json" with { type: "json" };

/** Every code of some families, in alphabetical order, for tests that try each of them. */
export function codesOf(...families: readonly string[]): readonly string[] {
  return Object.keys(DANISH)
    .filter((code) => families.includes(code.split("/")[0] ?? ""))
    .toSorted();
}
