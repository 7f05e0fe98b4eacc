import type { Identities, IdentityCounts } from "../../../model/identities.ts";
import { addCounts, identityCounter, NOTHING_FOUND } from "./count-identities.ts";
import { openPackage, packageTexts } from "./package-texts.ts";

/** What a search came to; nothing found is named. */
export interface IdentitySearch {
  readonly files: number;
  /** Parts of Office files, each searched for itself, and files of other kinds. */
  readonly parts: number;
  readonly found: IdentityCounts;
}

/**
 * Searches files for identities: every part of Office files, text joined over runs, embedded packages and
 * records of
 * pictures included; other files as text; and the files' own names.
 */
export function searchForIdentities(
  files: ReadonlyMap<string, Uint8Array>,
  identities: Identities,
): IdentitySearch {
  const count = identityCounter(identities);
  const parts = searchedTexts(files);
  const found = [...files.keys(), ...parts].map(count).reduce(addCounts, NOTHING_FOUND);
  return { files: files.size, parts: parts.length, found };
}

/** Every part of every file as text: what there is to search. */
export function searchedTexts(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files.values()].flatMap((bytes) => {
    const file = openPackage(bytes);
    if (!file) return [new TextDecoder().decode(bytes)];
    return [...packageTexts(file)].map(([part, { words, addresses }]) => `${part}\n${words}\n${addresses}`);
  });
}
