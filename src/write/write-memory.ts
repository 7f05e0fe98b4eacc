import type { ClusterMemory } from "../model/memory.ts";
import { writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/** The memory's text: the same memory, the same bytes. */
function memoryBytes(memory: ClusterMemory): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(memory, undefined, 1)}\n`);
}

/**
 * Writes what has been published of a cluster, for its owner's eyes only: whole or not at all, and never over what
 * another run has written since this one read it. A memory that stays the same is left alone.
 *
 * @param replaces the file as it was read; absent when there was none
 */
export async function writeMemory(
  path: string,
  memory: ClusterMemory,
  replaces: Uint8Array | undefined,
): Promise<void> {
  const bytes = memoryBytes(memory);
  if (replaces && Buffer.from(replaces).equals(bytes)) return;
  try {
    const isWritten = await isWrittenPrivately({ path, bytes, ...(replaces ? { replaces } : {}) });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "memory/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}
