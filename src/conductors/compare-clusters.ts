import { compareClusters } from "../indicators/compare-clusters.ts";
import { comparisonDocument } from "../kit/account/comparison-document.ts";
import { kitDefinitions } from "../kit/measure-definition.ts";
import type { Span } from "../model/account.ts";
import { type ComparedPackage, type LevelKit, packageKey } from "../model/comparison.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import { readTemplate } from "../read/read-template.ts";
import { finding } from "../validate/finding.ts";
import type { RenderableKit } from "./kit-deck.ts";
import { loadTemplate } from "./load-template.ts";

/**
 * The working file in which the unit sees its clusters beside each other, ready to be rendered.
 *
 * @param file what it is to be called
 * @throws KitError "invalidInput" when there is nothing to compare
 */
export async function clusterComparison(
  kits: readonly LevelKit[],
  { span, file }: { readonly span: Span; readonly file: string },
): Promise<{ readonly document: RenderableKit; readonly diagnostics: readonly Diagnostic[] }> {
  const asked = new Map(kits.map((kit) => [packageKey(kit), kit]));
  const packages = new Map<string, ComparedPackage>();
  const unknown = new Set<string>();
  for (const [key, { template: made, region }] of asked) {
    const source = await readTemplate(made.id);
    const { template } = source.ok ? await loadTemplate(source.value, { region }) : {};
    if (template) packages.set(key, { template, definitions: kitDefinitions(template) });
    else unknown.add(made.id);
  }
  const diagnostics =
    unknown.size === 0
      ? []
      : [finding("warning", "account/unknown-packages", { file }, { packages: [...unknown].join(", ") })];
  const comparisons = compareClusters(kits, { span, packages });
  if (comparisons.length === 0)
    throw new KitError("invalidInput", [
      ...diagnostics,
      finding("error", "account/nothing-to-compare", { file }),
    ]);
  return { document: comparisonDocument(comparisons, span, file), diagnostics };
}
