import { readdir } from "node:fs/promises";
import { LOCK_MARK } from "./read-bytes.ts";

/** The folders in a folder, by name; what begins with a point is nobody's meeting. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();
}

/** The plain files in a folder, by name, without the marks that Office leaves beside files that are open. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !LOCK_MARK.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}
