import type { DocumentFinish } from "../model/office-finish.ts";
import type { Packed } from "../ooxml/office-package.ts";
import { type Patch, runPatches } from "./patch.ts";
import { bookmarkIds } from "./patches/bookmark-ids.ts";
import { documentLanguage } from "./patches/document-language.ts";
import { documentProperties } from "./patches/document-properties.ts";
import { drawingIds } from "./patches/drawing-ids.ts";
import { phantomContentTypes } from "./patches/phantom-content-types.ts";
import { relationshipIds } from "./patches/relationship-ids.ts";
import { tableDescriptions } from "./patches/table-descriptions.ts";
import { unreachableParts } from "./patches/unreachable-parts.ts";
import { unusedWordParts } from "./patches/unused-word-parts.ts";

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
