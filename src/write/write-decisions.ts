import { join } from "node:path";
import { DECISIONS_NAME } from "../model/decisions.ts";
import { type DecisionsChange, decisionsText } from "./decisions-text.ts";
import { writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/**
 * Writes what a meeting decided into its kit folder, for the owner's eyes only: whole or not at all, and never over
 * what somebody has changed since this run read it.
 *
 * @param replaces the file as it was read; absent when there was none
 */
export async function writeDecisions(
  folder: string,
  change: DecisionsChange,
  replaces: Uint8Array | undefined,
): Promise<void> {
  const path = join(folder, DECISIONS_NAME);
  try {
    const isWritten = await isWrittenPrivately({
      path,
      bytes: new TextEncoder().encode(decisionsText(change)),
      beside: folder,
      ...(replaces ? { replaces } : {}),
    });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "decisions/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}
