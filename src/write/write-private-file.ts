import { constants } from "node:fs";
import { copyFile, link, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { whenFree } from "../disk/held-file.ts";
import { NotReadable, readWhole } from "../disk/plain-file.ts";
import { flushFolder } from "./flush-folder.ts";
import { makeFolderAndParents } from "./make-folders.ts";
import { recoverFromKill, stagingPrefix } from "./recover-from-kill.ts";
import { diskCode } from "./write-failure.ts";

export interface PrivateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file as this run read it; absent when there was none. */
  readonly replaces?: Uint8Array;
  /** What the file is staged beside; a file inside a kit is staged beside the kit, where every build clears up. */
  readonly beside?: string;
}

/**
 * Writes a file that only its owner may read. It appears whole or not at all, and never in place of one that somebody
 * else has made or changed since this run read it.
 *
 * @returns whether it was written
 */
export async function isWrittenPrivately({
  path,
  bytes,
  replaces,
  beside = path,
}: PrivateFile): Promise<boolean> {
  await recoverFromKill(beside);
  await makeFolderAndParents(dirname(resolve(beside)));
  const staging = await mkdtemp(stagingPrefix(beside));
  try {
    const next = join(staging, basename(path));
    await writeFile(next, bytes, { flush: true, mode: 0o600 });
    const isWritten = replaces ? await isReplaced(next, path, replaces) : await isCreated(next, path);
    if (isWritten) await flushFolder(dirname(resolve(path)));
    return isWritten;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A link is made only where nothing is, so of two first runs at once one gets its file. */
async function isCreated(next: string, path: string): Promise<boolean> {
  try {
    await link(next, path).catch((cause: unknown) => {
      if (diskCode(cause) === "EEXIST") throw cause;
      // Memory sticks and some network drives know no links.
      return copyFile(next, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (cause) {
    if (diskCode(cause) === "EEXIST") return false;
    throw cause;
  }
}

async function isReplaced(next: string, path: string, replaces: Uint8Array): Promise<boolean> {
  const now = await readWhole(path).catch((cause: unknown) => {
    if (cause instanceof NotReadable || diskCode(cause) === "ENOENT") return undefined;
    throw cause;
  });
  if (!now?.equals(replaces)) return false;
  await whenFree(() => rename(next, path));
  return true;
}
