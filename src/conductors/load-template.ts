import type { Brand } from "../model/brand.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import { type Checked, type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { partLines, templateLines, withLines } from "../model/excerpt.ts";
import { KitError, needed } from "../model/kit-error.ts";
import { type LocatedTree, placeIn } from "../model/located-tree.ts";
import type { PackageTemplate } from "../model/template.ts";
import {
  listMeasureFiles,
  readMeasureFile,
  readRegionFiles,
  readTemplate,
  type TemplateSource,
} from "../read/read-template.ts";
import { cprLike, finding } from "../validate/finding.ts";
import {
  composeTemplate,
  type TemplatePieces,
  usedMeasures,
  validateRegion,
} from "../validate/template/compose-template.ts";
import { validateTemplate } from "../validate/template/validate-template.ts";
import { loadBrand } from "./load-brand.ts";
import type { NamedMasters } from "./load-design.ts";

export interface TemplateUse {
  /** The cluster's region, whose changes count. */
  readonly region?: string | undefined;
  /** Whether the cluster is compared with the nation. */
  readonly isBesideNation?: boolean | undefined;
  /** The day the package is to be used, which tells whether a review is overdue. */
  readonly meetingDate?: CalendarDate | undefined;
}

export interface LoadedTemplate {
  readonly template?: PackageTemplate;
  readonly brand?: Brand;
  /** The templates its brand names. */
  readonly masters?: NamedMasters;
  /** The package as one tree, every part with its place in its own file. */
  readonly tree?: LocatedTree;
  /** Every file it is made from, the package's own first. */
  readonly sources: readonly LocatedTree[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A package with the files it names: shared measures, what the cluster's region has changed, and its brand. */
export async function loadTemplate(source: TemplateSource, use: TemplateUse = {}): Promise<LoadedTemplate> {
  const own = source.tree;
  const shared = await sharedMeasures(source);
  const region = await regionOf(source, use.region);
  const { tree: brandTree, brand, masters, ...branded } = await loadBrand(source);
  const sources = [own, ...shared.trees.values(), ...region.trees, ...(brandTree ? [brandTree] : [])];
  const found = [...shared.diagnostics, ...region.diagnostics, ...branded.diagnostics];
  // Without a piece, everything it would have said seems to be missing.
  const isWhole = !hasErrors([...shared.diagnostics, ...region.diagnostics]);
  const pieces: TemplatePieces = {
    own,
    measures: shared.trees,
    isBesideNation: use.isBesideNation ?? false,
    ...(region.trees[0] ? { region: region.trees[0] } : {}),
    ...(brandTree ? { brand: brandTree } : {}),
  };
  const composed = isWhole ? composeTemplate(pieces) : undefined;
  const checked = composed?.ok ? validateTemplate(composed.value, use.meetingDate) : undefined;
  const parts = sources.slice(1).flatMap(cprLike);
  const diagnostics = [...(composed?.diagnostics ?? []), ...(checked?.diagnostics ?? []), ...parts, ...found];
  const refused = hasErrors(diagnostics);
  return {
    ...(checked?.ok && !refused ? { template: checked.value } : {}),
    ...(brand ? { brand } : {}),
    ...(masters ? { masters } : {}),
    ...(composed?.ok ? { tree: composed.value } : {}),
    sources,
    diagnostics: withTheirLines(diagnostics, sources),
  };
}

/** A package that is without errors, by id or path. */
export interface OpenTemplate extends LoadedTemplate {
  readonly template: PackageTemplate;
  readonly tree: LocatedTree;
}

/**
 * Reads a package by the id of one that comes along, or by the path of one's own.
 *
 * @throws KitError "invalidInput" with everything that is wrong with it
 */
export async function openTemplate(idOrPath: string, use: TemplateUse = {}): Promise<OpenTemplate> {
  const { template, tree, ...rest } = await loadTemplate(needed(await readTemplate(idOrPath)), use);
  if (!template || !tree) throw new KitError("invalidInput", rest.diagnostics);
  return { template, tree, ...rest };
}

interface Pieces<Trees> {
  readonly trees: Trees;
  readonly diagnostics: readonly Diagnostic[];
}

async function sharedMeasures({
  home,
  tree,
}: TemplateSource): Promise<Pieces<ReadonlyMap<string, LocatedTree>>> {
  const trees = new Map<string, LocatedTree>();
  const diagnostics: Diagnostic[] = [];
  for (const { value, path } of usedMeasures(tree)) {
    const name = String(value);
    const file = trees.has(name) ? undefined : await readMeasureFile(home, name);
    if (file?.ok) trees.set(name, file.value);
    if (file) diagnostics.push(...file.diagnostics);
    else if (!trees.has(name)) {
      const values = { known: (await listMeasureFiles(home)).join(", ") || "–" };
      diagnostics.push(finding("error", "template/unknown-shared-measure", placeIn(tree, path), values));
    }
  }
  return { trees, diagnostics };
}

/** The file about the region, when there is one; every file beside the package has to say whom it is about. */
async function regionOf(
  { home }: TemplateSource,
  region: string | undefined,
): Promise<Pieces<readonly LocatedTree[]>> {
  if (region === undefined) return { trees: [], diagnostics: [] };
  const files = await readRegionFiles(home);
  const about = files.map((file): Checked<LocatedTree | undefined> => {
    if (!file.ok) return file;
    const named = validateRegion(file.value);
    return named.ok ? { ...named, value: named.value === region ? file.value : undefined } : named;
  });
  return {
    trees: about.flatMap((each) => (each.ok && each.value ? [each.value] : [])).slice(0, 1),
    diagnostics: about.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The regions that have changed anything beside a package, and what is wrong with their files. */
export async function regionsBeside({ home }: TemplateSource): Promise<{
  readonly names: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const files = await readRegionFiles(home);
  const named = files.map((file) => (file.ok ? validateRegion(file.value) : file));
  return {
    names: named.flatMap((each) => (each.ok ? [each.value] : [])),
    diagnostics: named.flatMap((each) => (each.ok ? [] : each.diagnostics)),
  };
}

/** What stands where something was found, as far as a message may repeat it. */
function withTheirLines(
  diagnostics: readonly Diagnostic[],
  [own, ...parts]: readonly LocatedTree[],
): readonly Diagnostic[] {
  const inOwn = own ? withLines(diagnostics, own, templateLines) : diagnostics;
  return parts.reduce((found, part) => withLines(found, part, partLines), inOwn);
}
