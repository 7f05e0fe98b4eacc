import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Checked } from "../model/diagnostic.ts";
import { templateLines } from "../model/excerpt.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { readYaml } from "./read-yaml.ts";

/** Both `src/read/` and the compiled `dist/read/` lie two steps below the package. */
export const INSTALLED_TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));

const FILE_NAME = "package.yaml";

/** The ids of the templates that come with the program, in alphabetical order. */
export async function listTemplates(): Promise<readonly string[]> {
  const entries = await readdir(INSTALLED_TEMPLATES, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isTemplate = await Promise.all(
    folders.map((name) => kindOf(join(INSTALLED_TEMPLATES, name, FILE_NAME))),
  );
  return folders.filter((_, index) => isTemplate[index] === "file").toSorted();
}

/** Where a package lies, for the files it names. */
export interface TemplateHome {
  readonly folder: string;
  /** The folder as messages tell it. */
  readonly shownAs: string;
}

/** A package's own file, and where it lies. */
export interface TemplateSource {
  readonly home: TemplateHome;
  readonly tree: LocatedTree;
}

/**
 * Reads a template's own file by the id of one that comes along, or by the path of one's own folder or file.
 * An id wins over a folder of the same name; `./name` always means the folder.
 */
export async function readTemplate(idOrPath: string): Promise<Checked<TemplateSource>> {
  const known = await listTemplates();
  if (known.includes(idOrPath)) return readOwnFile(installedHome(idOrPath));
  const kind = await kindOf(idOrPath);
  if (kind === "folder") return readOwnFile({ folder: idOrPath, shownAs: idOrPath });
  if (kind === "file") {
    const folder = dirname(idOrPath);
    return readOwnFile({ folder, shownAs: folder }, basename(idOrPath), idOrPath);
  }
  const values = { known: known.join(", ") };
  const place = { file: idOrPath };
  return { ok: false, diagnostics: [{ code: "template/not-found", severity: "error", place, values }] };
}

function installedHome(id: string): TemplateHome {
  return { folder: join(INSTALLED_TEMPLATES, id), shownAs: `templates/${id}` };
}

async function readOwnFile(
  home: TemplateHome,
  name = FILE_NAME,
  shownAs = join(home.shownAs, name),
): Promise<Checked<TemplateSource>> {
  const tree = await readYaml(join(home.folder, name), { shownAs, shown: templateLines });
  return tree.ok ? { ...tree, value: { home, tree: tree.value } } : tree;
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  return found.isDirectory() ? "folder" : "file";
}
