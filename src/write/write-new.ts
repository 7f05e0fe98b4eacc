import { NotReadable, readWhole } from "../disk/plain-file.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/**
 * Writes files where nothing lies, each whole or not at all: what is there may have been edited since it was made, and
 * nothing tells. A file that lies there with the same bytes is as it should be.
 *
 * @throws KitError "writing" before anything is written when one of them lies there with other bytes
 */
export async function writeNew(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const there = new Map<string, boolean>();
  for (const [path, bytes] of files) there.set(path, await isThere(path, bytes));
  for (const [path, bytes] of files) {
    if (there.get(path)) continue;
    const isWritten = await isWrittenPrivately({ path, bytes }).catch((cause: unknown) => {
      throw writeFailure(path, cause);
    });
    if (!isWritten) throw inTheWay(path);
  }
}

/** @throws KitError when something else lies there */
async function isThere(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readWhole(path).catch((cause: unknown) => {
    if (cause instanceof NotReadable) throw inTheWay(path);
    if (diskCode(cause) === "ENOENT") return undefined;
    throw writeFailure(path, cause);
  });
  if (found && !found.equals(bytes)) throw inTheWay(path);
  return found !== undefined;
}

function inTheWay(path: string) {
  return writeRefusal([writeDiagnostic(path, "account/out-there")]);
}
