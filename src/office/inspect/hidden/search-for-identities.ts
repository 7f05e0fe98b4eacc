import type { Identities, IdentityCounts } from "../../../model/identities.ts";
import { addCounts, identityCounter, NOTHING_FOUND } from "./count-identities.ts";
import type { SearchedTexts } from "./searched-texts.ts";

/** What a search came to; nothing found is named. */
export interface IdentitySearch {
  readonly files: number;
  /** Parts of Office files, each searched for itself, and files of other kinds. */
  readonly parts: number;
  readonly found: IdentityCounts;
}

/** Searches files for identities: all that stands in them, and the files' own names. */
export function searchForIdentities(texts: SearchedTexts, identities: Identities): IdentitySearch {
  const count = identityCounter(identities);
  const parts = [...texts.values()].flat();
  const found = [...texts.keys(), ...parts].map(count).reduce(addCounts, NOTHING_FOUND);
  return { files: texts.size, parts: parts.length, found };
}
