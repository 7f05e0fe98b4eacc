import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Checked } from "../model/diagnostic.ts";
import { templateLines } from "../model/excerpt.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { readYaml } from "./read-yaml.ts";

/** Both `src/read/` and the compiled `dist/read/` lie two steps below the package. */
const INSTALLED = fileURLToPath(new URL("../../templates/", import.meta.url));

const FILE_NAME = "package.yaml";

/** The ids of the templates that come with the program, in alphabetical order. */
export async function listTemplates(): Promise<readonly string[]> {
  const entries = await readdir(INSTALLED, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isTemplate = await Promise.all(folders.map((name) => kindOf(join(INSTALLED, name, FILE_NAME))));
  return folders.filter((_, index) => isTemplate[index] === "file").toSorted();
}

/**
 * Reads a template by the id of one that comes along, or by the path of one's own folder or file.
 * An id wins over a folder of the same name; `./name` always means the folder.
 */
export async function readTemplate(idOrPath: string): Promise<Checked<LocatedTree>> {
  const known = await listTemplates();
  if (known.includes(idOrPath)) {
    const shownAs = `templates/${idOrPath}/${FILE_NAME}`;
    return readYaml(join(INSTALLED, idOrPath, FILE_NAME), { shownAs, shown: templateLines });
  }
  const kind = await kindOf(idOrPath);
  if (kind === "folder") return readYaml(join(idOrPath, FILE_NAME), { shown: templateLines });
  if (kind === "file") return readYaml(idOrPath, { shown: templateLines });
  const values = { known: known.join(", ") };
  const place = { file: idOrPath };
  return { ok: false, diagnostics: [{ code: "template/not-found", severity: "error", place, values }] };
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  return found.isDirectory() ? "folder" : "file";
}
