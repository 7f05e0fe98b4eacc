import { currentCodes, type PracticeKey } from "../model/practice-key.ts";

/** The code a practice has now by each other code it had under numbers it has given up: that of a merger's other parts. */
export function carriedLabels(key: PracticeKey): ReadonlyMap<string, string> {
  const current = currentCodes(key);
  const inUse = new Set(current.values());
  return new Map(
    [...current].flatMap(([practice, now]) =>
      (key.formerly.get(practice) ?? [])
        .flatMap((number) => key.codes.get(number) ?? [])
        .filter((code) => !inUse.has(code))
        .map((code) => [code, now] as const),
    ),
  );
}
