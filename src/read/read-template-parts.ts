import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Checked } from "../model/diagnostic.ts";
import { partLines } from "../model/excerpt.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { INSTALLED_TEMPLATES, type TemplateHome } from "./read-template.ts";
import { readYaml } from "./read-yaml.ts";

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
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => basename(name, ENDING))
    .toSorted();
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
