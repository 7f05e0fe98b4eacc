import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { LOCK_MARK } from "./read-bytes.ts";

/** The names in a folder, in their order; a folder that is not there or cannot be listed has none. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).toSorted();
}

/** The folders in a folder, by name; what begins with a point is nobody's. */
export function foldersIn(folder: string): Promise<readonly string[]> {
  return entriesIn(folder, (entry) => entry.isDirectory());
}

/** The plain files in a folder, by name, without the marks that Office leaves beside files that are open. */
export function filesIn(folder: string): Promise<readonly string[]> {
  return entriesIn(folder, (entry) => entry.isFile() && !LOCK_MARK.test(entry.name));
}

async function entriesIn(folder: string, isWanted: (entry: Dirent) => boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.name.startsWith(".") && isWanted(entry))
    .map(({ name }) => name)
    .toSorted();
}
