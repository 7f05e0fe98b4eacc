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

/**
 * The same in open view: the name a practice has now, by each other name that an open kit has shown it under, or shown a
 * part of it under that has been merged into it.
 *
 * @param labels names now, by ydernummer
 * @param names names that open kits have shown, by the ydernummer of that time
 */
export function carriedNames(
  { formerly }: PracticeKey,
  labels: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...labels].flatMap(([practice, now]) =>
      [practice, ...(formerly.get(practice) ?? [])]
        .flatMap((number) => names.get(number) ?? [])
        .filter((name) => name !== now)
        .map((name) => [name, now] as const),
    ),
  );
}
