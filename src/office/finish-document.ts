import type { DocumentFinish } from "../model/office-finish.ts";
import type { Packed } from "../ooxml/office-package.ts";
import { type Patch, runPatches } from "./patch.ts";
import { phantomContentTypes, relationshipIds, unreachableParts } from "./patches/whole-package.ts";
import {
  bookmarkIds,
  documentLanguage,
  documentProperties,
  drawingIds,
  tableDescriptions,
  unusedWordParts,
} from "./patches/word-sheet.ts";

/**
 * Every repair a Word sheet needs, in the order they build on each other.
 *
 * @internal exported for its tests
 */
export const DOCUMENT_PATCHES: readonly Patch<DocumentFinish>[] = [
  documentProperties,
  documentLanguage,
  tableDescriptions,
  drawingIds,
  bookmarkIds,
  unusedWordParts,
  unreachableParts,
  relationshipIds,
  phantomContentTypes,
];

/** Turns what the Word library made into a sheet that opens clean, reads aloud well and never varies. */
export function finishDocument(made: Packed, options: DocumentFinish): Uint8Array {
  return runPatches(made, DOCUMENT_PATCHES, options);
}
