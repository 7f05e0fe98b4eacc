import type { PresentationFinish } from "../model/office-finish.ts";
import { type Patch, runPatches } from "./patch.ts";
import {
  notesMasterOrder,
  ownNotesMaster,
  ownSlideMaster,
  presentationProperties,
  sectionList,
} from "./patches/deck-frame.ts";
import {
  altTexts,
  backgroundEffects,
  decorativeMarks,
  emptyTextBody,
  readingOrder,
  realPlaceholders,
  shapeIds,
  svgTwins,
  unfilledPlaceholders,
} from "./patches/deck-shapes.ts";
import {
  notesParagraphs,
  paragraphProperties,
  presentationLanguage,
  tableHeaderRow,
} from "./patches/deck-words.ts";
import {
  jpegContentType,
  phantomContentTypes,
  relationshipIds,
  unreachableParts,
} from "./patches/whole-package.ts";

/**
 * Every repair a deck needs, in the order they build on each other: frame, shapes, words, then the package itself.
 *
 * @internal exported for its tests
 */
export const PRESENTATION_PATCHES: readonly Patch<PresentationFinish>[] = [
  ownSlideMaster,
  ownNotesMaster,
  notesMasterOrder,
  sectionList,
  realPlaceholders,
  unfilledPlaceholders,
  readingOrder,
  emptyTextBody,
  backgroundEffects,
  tableHeaderRow,
  altTexts,
  decorativeMarks,
  svgTwins,
  shapeIds,
  paragraphProperties,
  notesParagraphs,
  presentationLanguage,
  presentationProperties,
  unreachableParts,
  relationshipIds,
  jpegContentType,
  phantomContentTypes,
];

/** Turns the bytes the slide library made into a deck that opens clean, reads aloud well and never varies. */
export function finishPresentation(bytes: Uint8Array, options: PresentationFinish): Uint8Array {
  return runPatches(bytes, PRESENTATION_PATCHES, options);
}
