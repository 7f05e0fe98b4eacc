import { rm } from "node:fs/promises";
import { whenFree } from "../disk/held-file.ts";
import { NotReadable, readWhole } from "../disk/plain-file.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/** Writes a file that somebody has handed over, whole or not at all; one of the same name gives way to it. */
export async function writeGiven(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const replaces = await standingAt(path);
    const isWritten = await isWrittenPrivately({ path, bytes, ...(replaces ? { replaces } : {}) });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "decisions/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

/** Takes a file away that was handed over. */
export async function removeGiven(path: string): Promise<void> {
  await whenFree(() => rm(path, { force: true })).catch((cause: unknown) => {
    throw writeFailure(path, cause);
  });
}

function standingAt(path: string): Promise<Uint8Array | undefined> {
  return readWhole(path).catch((cause: unknown) => {
    if (cause instanceof NotReadable || diskCode(cause) !== "ENOENT") throw cause;
    return undefined;
  });
}
