import { openPackage, packageTexts } from "./package-texts.ts";
import type { PartText } from "./part-text.ts";

/** What there is to search, by file name: every part of an Office file as text, and any other file as one text. */
export type SearchedTexts = ReadonlyMap<string, readonly string[]>;

/** Opens files to be searched: text joined over runs, embedded packages and records of pictures included. */
export function searchedTexts(files: ReadonlyMap<string, Uint8Array>): SearchedTexts {
  return new Map([...files].map(([name, bytes]) => [name, textsOfFile(bytes)]));
}

function textsOfFile(bytes: Uint8Array): readonly string[] {
  const file = openPackage(bytes);
  return file ? searchedParts(packageTexts(file)) : [new TextDecoder().decode(bytes)];
}

/** The parts of a package that is open already. */
export function searchedParts(parts: ReadonlyMap<string, PartText>): readonly string[] {
  return [...parts].map(([part, { words, addresses }]) => `${part}\n${words}\n${addresses}`);
}
