import { type Checked, type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { graft } from "../../model/graft-tree.ts";
import { type LocatedTree, pathKey, placeIn, type TreePath, valueAt } from "../../model/located-tree.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { regionOutline } from "../../model/schema/template.ts";
import { checkTree, type Finding } from "../finding.ts";
import { itemsAt, type Raw, rawColumn } from "../raw-items.ts";

/** The files a package is put together from. */
export interface TemplatePieces {
  readonly own: LocatedTree;
  /** Shared measures by name. */
  readonly measures: ReadonlyMap<string, LocatedTree>;
  /** What the cluster's region has changed. */
  readonly region?: LocatedTree;
  /** Whether the cluster is compared with the nation, which counts as the package says. */
  readonly isBesideNation?: boolean;
  /** Whose contact answers where the package names nobody. */
  readonly brand?: LocatedTree;
}

/** Fields that say which measure it is. What is counted by another name, or as something else, is another measure. */
const FIXED = ["id", "number", "kind", "base", "partOf"];

/** Fields that say who is counted. */
const COUNTED = ["numerator", "denominator", "limits"];

const COUNTS_DIFFERENTLY = "template/region-counts-differently";

/** A measure this near to a known one is taken for a slip of the keyboard. */
const SLIP = 2;

/** Measures of a package's own file that are taken from a shared one, by where they are named. */
export function usedMeasures({ tree }: LocatedTree): readonly Raw[] {
  return rawColumn(tree, "measures", "use");
}

/**
 * A package as one tree: shared measures in their places, a region's changes over them, the brand's contact. What the
 * package itself writes of a shared measure goes before what the shared file says; what a region writes goes before
 * both. Every part keeps its place in its own file.
 */
export function composeTemplate(pieces: TemplatePieces): Checked<LocatedTree> {
  const { own, measures, region, brand, isBesideNation = false } = pieces;
  const used = usedMeasures(own).reduce(
    (tree, { value, path }) => withShared(tree, own, { measure: measures.get(String(value)), path }),
    own,
  );
  const changed = region ? withRegion(used, region) : { tree: used, findings: [] };
  const hasContact = valueAt(own.tree, ["contact"]) !== undefined;
  const contact = brand && valueAt(brand.tree, ["contact"]) !== undefined && !hasContact;
  const value = contact ? graft(changed.tree, ["contact"], brand, ["contact"]) : changed.tree;
  const findings = changed.findings.filter(({ code }) => isBesideNation || code !== COUNTS_DIFFERENTLY);
  const diagnostics = region ? findings.map((finding) => placed(region, finding)) : [];
  return hasErrors(diagnostics) ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}

/** One item with the shared measure below what the item itself says. Its name stands where it is used. */
function withShared(
  tree: LocatedTree,
  own: LocatedTree,
  { measure, path }: { readonly measure: LocatedTree | undefined; readonly path: TreePath },
): LocatedTree {
  if (!measure) return tree;
  const item = path.slice(0, -1);
  const fields = Object.keys(Object(valueAt(own.tree, item))).filter((key) => key !== "use");
  const shared = withMarkOf(graft(tree, item, measure), own, item);
  const local = fields.reduce((each, key) => graft(each, [...item, key], own, [...item, key]), shared);
  return graft(local, [...item, "id"], own, path);
}

/** What is missing is missing in the package, so the item keeps its place there. */
function withMarkOf(tree: LocatedTree, own: LocatedTree, path: TreePath): LocatedTree {
  const key = pathKey(path);
  const mark = own.marks.get(key);
  return mark ? { ...tree, marks: new Map([...tree.marks, [key, mark]]) } : tree;
}

function withRegion(
  tree: LocatedTree,
  region: LocatedTree,
): { readonly tree: LocatedTree; readonly findings: readonly Finding[] } {
  const ids = itemsAt(tree.tree, ["measures"]).map((measure) => String(valueAt(measure, ["id"])));
  let changed = tree;
  const findings: Finding[] = [];
  for (const [id, fields] of Object.entries(Object(valueAt(region.tree, ["measures"])))) {
    const index = ids.indexOf(id);
    if (index < 0) findings.push(...misspelt(id, ids));
    else
      for (const field of Object.keys(Object(fields))) {
        const from = ["measures", id, field];
        if (FIXED.includes(field)) findings.push(fixed(from, field));
        else changed = graft(changed, ["measures", index, field], region, from);
        if (COUNTED.includes(field)) findings.push(countsDifferently(from, id));
      }
  }
  return { tree: changed, findings };
}

/** A region's file serves all packages, so a measure of another one is none of this one's business. */
function misspelt(id: string, ids: readonly string[]): readonly Finding[] {
  const nearest = nearestName(id, ids);
  if (nearest.changes > SLIP) return [];
  const path = ["measures", id];
  const values = { nearest: nearest.name };
  return [{ code: "template/region-unknown-measure", severity: "warning", path, at: "key", values }];
}

function fixed(path: TreePath, field: string): Finding {
  return { code: "template/region-fixed-field", severity: "error", path, at: "key", values: { field } };
}

function countsDifferently(path: TreePath, measure: string): Finding {
  return { code: COUNTS_DIFFERENTLY, severity: "warning", path, at: "key", values: { measure } };
}

function placed(source: LocatedTree, { path, at, ...said }: Finding): Diagnostic {
  return { ...said, place: placeIn(source, path, at) };
}

/** The region a file of changes is about. The changes themselves are checked where they stand in a package. */
export function validateRegion(source: LocatedTree): Checked<string> {
  const checked = checkTree(source, regionOutline, () => []);
  return checked.ok ? { ...checked, value: checked.value.region } : checked;
}
