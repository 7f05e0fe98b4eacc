import type { PresentationFinish } from "../model/office-finish.ts";
import { type Patch, runPatches } from "./patch.ts";
import { altTexts } from "./patches/alt-texts.ts";
import { backgroundEffects } from "./patches/background-effects.ts";
import { decorativeMarks } from "./patches/decorative-marks.ts";
import { emptyTextBody } from "./patches/empty-text-body.ts";
import { jpegContentType } from "./patches/jpeg-content-type.ts";
import { notesMasterOrder } from "./patches/notes-master-order.ts";
import { notesParagraphs } from "./patches/notes-paragraphs.ts";
import { ownNotesMaster } from "./patches/own-notes-master.ts";
import { ownSlideMaster } from "./patches/own-slide-master.ts";
import { paragraphProperties } from "./patches/paragraph-properties.ts";
import { phantomContentTypes } from "./patches/phantom-content-types.ts";
import { presentationLanguage } from "./patches/presentation-language.ts";
import { presentationProperties } from "./patches/presentation-properties.ts";
import { readingOrder } from "./patches/reading-order.ts";
import { realPlaceholders } from "./patches/real-placeholders.ts";
import { relationshipIds } from "./patches/relationship-ids.ts";
import { sectionList } from "./patches/section-list.ts";
import { shapeIds } from "./patches/shape-ids.ts";
import { svgTwins } from "./patches/svg-twins.ts";
import { tableHeaderRow } from "./patches/table-header-row.ts";
import { unfilledPlaceholders } from "./patches/unfilled-placeholders.ts";
import { unreachableParts } from "./patches/unreachable-parts.ts";

/**
 * Every repair a deck needs, in the order they build on each other: frame, shapes, words, then the package
 * itself.
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
