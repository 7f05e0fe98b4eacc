import type { DocumentFinish } from "../model/office-finish.ts";
import { type Patch, runPatches } from "./patch.ts";

/** Every repair a Word sheet needs, in the order they build on each other. */
export const DOCUMENT_PATCHES: readonly Patch<DocumentFinish>[] = [];

/** Turns the bytes the Word library made into a sheet that opens clean, reads aloud well and never varies. */
export function finishDocument(bytes: Uint8Array, options: DocumentFinish): Uint8Array {
  return runPatches(bytes, DOCUMENT_PATCHES, options);
}
