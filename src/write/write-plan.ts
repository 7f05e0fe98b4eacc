import { writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/**
 * Writes a cluster's reading plan, for the owner's eyes only, since it may name practices: whole or not at all, and
 * never over what somebody has changed since this run read it.
 *
 * @param replaces the file as it was read; absent when there was none
 */
export async function writePlan(path: string, text: string, replaces: Uint8Array | undefined): Promise<void> {
  try {
    const isWritten = await isWrittenPrivately({
      path,
      bytes: new TextEncoder().encode(text),
      ...(replaces === undefined ? {} : { replaces }),
    });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "decisions/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}
