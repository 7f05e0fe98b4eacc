import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Both `src/read/` and the compiled `dist/read/` lie two steps below the package. */
const STARTER = fileURLToPath(new URL("../../assets/starter/", import.meta.url));

/** The files a new package template starts from, by name. */
export async function readStarter(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(STARTER)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(STARTER, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}
