import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diskCode } from "./write-failure.ts";

/**
 * Makes the folders that files with these names need, below a root that must be there.
 *
 * @param isForOwner which of them are for their owner's eyes only
 *
 * Never more than one level at a time: a root that another run has taken away must not come back half filled.
 */
export async function makeFolders(
  root: string,
  names: Iterable<string>,
  isForOwner: (folder: string) => boolean = isPrivate,
): Promise<void> {
  const folders = new Set(Array.from(names, (name) => dirname(name)).flatMap(wayTo));
  for (const folder of folders) {
    await makeFolder(join(root, folder), isForOwner(folder) ? 0o700 : 0o777);
  }
}

/**
 * Makes a folder and every folder above it that is missing.
 *
 * Node's own recursive way never ends where the system says "no such folder" to the making of one, as in /proc.
 */
export async function makeFolderAndParents(path: string, mode = 0o777): Promise<void> {
  try {
    await makeFolder(path, mode);
  } catch (cause) {
    const parent = dirname(path);
    if (diskCode(cause) !== "ENOENT" || parent === path) throw cause;
    await makeFolderAndParents(parent, mode);
    await makeFolder(path, mode);
  }
}

async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (cause) {
    if (diskCode(cause) !== "EEXIST") throw cause;
  }
}

/** Working files stay with the unit: `intern/` is for its owner's eyes only. */
export function isPrivate(name: string): boolean {
  return /^intern(\/|$)/.test(name);
}

/** `a/b/c` as `a`, `a/b`, `a/b/c`; nothing for the root itself. */
function wayTo(folder: string): readonly string[] {
  return folder === "." ? [] : [...wayTo(dirname(folder)), folder];
}
