import { constants } from "node:fs";
import { copyFile, link, mkdtemp, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { flushFolder } from "./flush-folder.ts";
import { makeFolderAndParents } from "./make-folders.ts";
import { recoverFromKill, stagingPrefix } from "./recover-from-kill.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";

export interface KeyOptions {
  /** The kit's folder, which is handed out and must never hold the key. */
  readonly kitFolder: string;
  /** The key file as this run read it; absent when there was none. */
  readonly replaces?: Uint8Array;
}

/**
 * Writes the key between practices and codes: the one file that can name the practices of a closed kit.
 *
 * Only its owner may read it. It appears whole or not at all, and a key that somebody else has made or changed since
 * this run read it is never overwritten: a kit whose codes no key explains is worth nothing. Write the key first,
 * then the kit.
 *
 * @param key code by ydernummer
 */
export async function writeKey(
  path: string,
  key: ReadonlyMap<string, string>,
  { kitFolder, replaces }: KeyOptions,
): Promise<void> {
  try {
    if (await isInside(path, kitFolder)) throw writeRefusal([writeDiagnostic(path, "kit/key-inside-kit")]);
    await recoverFromKill(path);
    await makeFolderAndParents(dirname(resolve(path)));
    const staging = await mkdtemp(stagingPrefix(path));
    try {
      const next = join(staging, basename(path));
      await writeFile(next, keyBytes(key), { flush: true, mode: 0o600 });
      const isWritten = replaces ? await isReplaced(next, path, replaces) : await isCreated(next, path);
      if (!isWritten) throw writeRefusal([writeDiagnostic(path, "kit/key-changed")]);
      await flushFolder(dirname(resolve(path)));
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

/** Danish Excel opens it with a double click: byte-order mark, semicolons, CRLF. Sorted, so that equal keys are equal files. */
function keyBytes(key: ReadonlyMap<string, string>): Uint8Array {
  const rows = [...key].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join(";"));
  return new TextEncoder().encode(`\uFEFF${["ydernummer;kode", ...rows].join("\r\n")}\r\n`);
}

/** A link is made only where nothing is, so of two first builds at once one gets its key. */
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
  const now = await readFile(path).catch((cause: unknown) => {
    if (diskCode(cause) === "ENOENT") return undefined;
    throw cause;
  });
  if (!now?.equals(replaces)) return false;
  await rename(next, path);
  return true;
}

async function isInside(path: string, folder: string): Promise<boolean> {
  const home = await realFolder(dirname(resolve(path)));
  const way = relative(await realFolder(resolve(folder)), join(home, basename(path)));
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The folder without detours over links, as far as it exists yet. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (cause) {
    if (diskCode(cause) !== "ENOENT") throw cause;
    const parent = dirname(folder);
    return parent === folder ? folder : join(await realFolder(parent), basename(folder));
  }
}
