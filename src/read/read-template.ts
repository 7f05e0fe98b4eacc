import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Checked, refused } from "../model/diagnostic.ts";
import { partLines, templateLines } from "../model/excerpt.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { foldersIn, namesIn } from "./list-folder.ts";
import { readYaml } from "./read-yaml.ts";

/** Both `src/read/` and the compiled `dist/read/` lie two steps below the package. */
const INSTALLED_TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));

const FILE_NAME = "package.yaml";

/** The ids of the templates that come with the program, in alphabetical order. */
export async function listTemplates(): Promise<readonly string[]> {
  const folders = await foldersIn(INSTALLED_TEMPLATES);
  const isTemplate = await Promise.all(
    folders.map((name) => kindOf(join(INSTALLED_TEMPLATES, name, FILE_NAME))),
  );
  return folders.filter((_, index) => isTemplate[index] === "file");
}

/** Where a package lies, for the files it names. */
interface TemplateHome {
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
  return refused("template/not-found", { file: idOrPath }, values);
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

/** Both `src/read/` and the compiled `dist/read/` lie two steps below the package. */
const BRANDS = fileURLToPath(new URL("../../assets/brands/", import.meta.url));

/** Folders beside the packages' own: measures that several packages share, and what a region has changed. */
const MEASURES = "_maalepunkter";
const REGIONS = "_regioner";

const ENDING = ".yaml";

/** A folder on the disk, and what it is called in messages. */
interface Shelf {
  readonly folder: string;
  readonly shownAs: string;
}

/** A shared measure by its name, from beside the package or among those that come along; nothing when there is none. */
export async function readMeasureFile(
  home: TemplateHome,
  name: string,
): Promise<Checked<LocatedTree> | undefined> {
  for (const shelf of measureShelves(home)) {
    if (await isFile(join(shelf.folder, `${name}${ENDING}`))) return readPart(shelf, name);
  }
  return undefined;
}

/** The names of all shared measures a package can use. */
export async function listMeasureFiles(home: TemplateHome): Promise<readonly string[]> {
  const names = await Promise.all(measureShelves(home).map(({ folder }) => partNames(folder)));
  return [...new Set(names.flat())].toSorted();
}

/** Every file about a region that lies beside the package. */
export async function readRegionFiles(home: TemplateHome): Promise<readonly Checked<LocatedTree>[]> {
  const shelf = beside(home, REGIONS);
  const names = await partNames(shelf.folder);
  return Promise.all(names.map((name) => readPart(shelf, name)));
}

/** A brand's file and the folder its logo is named from. */
export interface BrandSource {
  readonly folder: string;
  readonly tree: LocatedTree;
}

/** A brand by the name of one that comes along, or by the path of one's own file from the package's folder. */
export async function readBrandFile(
  home: TemplateHome,
  name: string,
): Promise<Checked<BrandSource> | undefined> {
  const isOwn = name.endsWith(ENDING);
  const file = isOwn ? join(home.folder, name) : join(BRANDS, `${name}${ENDING}`);
  if (!(await isFile(file)) || (!isOwn && basename(name) !== name)) return undefined;
  const shownAs = isOwn ? join(home.shownAs, name) : `assets/brands/${name}${ENDING}`;
  const tree = await readYaml(file, { shownAs, shown: partLines });
  return tree.ok ? { ...tree, value: { folder: dirname(file), tree: tree.value } } : tree;
}

/** The names of the brands that come along. */
export function listBrands(): Promise<readonly string[]> {
  return partNames(BRANDS);
}

function measureShelves(home: TemplateHome): readonly Shelf[] {
  return [
    beside(home, MEASURES),
    { folder: join(INSTALLED_TEMPLATES, MEASURES), shownAs: `templates/${MEASURES}` },
  ];
}

function beside({ folder, shownAs }: TemplateHome, name: string): Shelf {
  return { folder: join(folder, "..", name), shownAs: join(shownAs, "..", name) };
}

function readPart({ folder, shownAs }: Shelf, name: string): Promise<Checked<LocatedTree>> {
  const file = `${name}${ENDING}`;
  return readYaml(join(folder, file), { shownAs: join(shownAs, file), shown: partLines });
}

async function partNames(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  return names.filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING));
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** Both `src/read/` and the compiled `dist/read/` lie two steps below the package. */
const STARTER = fileURLToPath(new URL("../../assets/starter/", import.meta.url));

/** The files a new package template starts from, by name. */
export async function readStarter(): Promise<ReadonlyMap<string, string>> {
  const names = await namesIn(STARTER);
  const texts = await Promise.all(names.map((name) => readFile(join(STARTER, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}
