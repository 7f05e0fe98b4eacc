import type { PresentationFinish } from "../model/office-finish.ts";
import { type Patch, runPatches } from "./patch.ts";

/** Every repair a deck needs, in the order they build on each other. */
export const PRESENTATION_PATCHES: readonly Patch<PresentationFinish>[] = [];

/** Turns the bytes the slide library made into a deck that opens clean, reads aloud well and never varies. */
export function finishPresentation(bytes: Uint8Array, options: PresentationFinish): Uint8Array {
  return runPatches(bytes, PRESENTATION_PATCHES, options);
}
