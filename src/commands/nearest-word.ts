import { nearestName } from "../model/nearest-name.ts";

/** The word that was most likely meant; undefined when none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const { name, changes } = nearestName(typed, words);
  return changes <= Math.max(1, Math.floor(name.length / 3)) ? name : undefined;
}
