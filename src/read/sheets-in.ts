import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Word leaves such a file beside every document it has open. */
const LOCK_FILE = /^~\$/;

/**
 * The files a path stands for: all Word documents of a folder, in the order of their names, or the path itself. Not
 * every terminal fills in `*.docx` by itself.
 */
export async function sheetsIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path).catch(() => undefined);
  const names = entries?.filter((name) => /\.docx$/i.test(name) && !LOCK_FILE.test(name)).sort() ?? [];
  return names.length > 0 ? names.map((name) => join(path, name)) : [path];
}
