import { chosenPackage } from "../kit/chosen-package.ts";
import type { Brand } from "../model/brand.ts";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import { type Checked, type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { clusterLines, withHeaders, withLines } from "../model/excerpt.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { PackageTemplate } from "../model/template.ts";
import { readTemplate } from "../read/read-template.ts";
import { checkChoices } from "../validate/cluster/cluster-choices.ts";
import { locateFindings } from "../validate/finding.ts";
import { missingMaterial } from "../validate/template/template-material-rules.ts";
import { noticeDaysIn } from "../validate/template/validate-template.ts";
import { baseName, sha256 } from "./file-identity.ts";
import { loadCluster } from "./load-cluster.ts";
import { loadCounts } from "./load-data.ts";
import { type LoadedOwnWords, ownWordsBeside } from "./load-own-words.ts";
import { loadPlan, type PlanRequest } from "./load-plan.ts";
import { loadTemplate, type TemplateUse } from "./load-template.ts";
import { type AskingRequest, settleTables } from "./settle-tables.ts";

/** Which files a kit is made from; the cluster may be left out, and the data be none, when only checking. */
export interface InputRequest extends AskingRequest, PlanRequest {
  /** Id of a package template that comes along, or the path of one's own. */
  readonly template: string;
  readonly cluster?: string | undefined;
}

/** What could be validated, and every diagnostic met on the way, from all files in one run. */
export interface LoadedInputs {
  readonly template?: PackageTemplate;
  readonly brand?: Brand;
  readonly cluster?: Cluster;
  readonly counts?: readonly MeasureCount[];
  /** What lies beside the cluster file to be put into the kit's texts. */
  readonly own?: LoadedOwnWords;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and validates every file, so that one run shows every mistake in all of them.
 *
 * @param known the cluster as an earlier kit tells it, for when no cluster file is named
 */
export async function loadInputs(request: InputRequest, known?: Cluster): Promise<LoadedInputs> {
  const found = { diagnostics: [] as Diagnostic[], inputs: [] as ManifestInput[] };
  const keep = <T>(checked: Checked<T>): T | undefined => {
    found.diagnostics.push(...checked.diagnostics);
    return checked.ok ? checked.value : undefined;
  };
  const read = await readTemplate(request.template);
  const noticeDays = noticeDaysIn(read.ok ? read.value.tree : undefined);
  const described = await loadCluster(request.cluster, { noticeDays, shown: clusterLines });
  const { tree: clusterTree, checked, table: register } = described;
  found.inputs.push(...described.inputs);
  found.diagnostics.push(...described.diagnostics);
  const source = keep(read);
  const cluster = request.cluster === undefined ? known : checked && keep(checked);
  const loaded = source && (await loadTemplate(source, useIn(cluster)));
  const { sources = [] } = loaded ?? {};
  const whole = loaded?.template;
  const template =
    whole && cluster ? keep(chosenIn(whole, cluster, clusterTree ?? nowhereIn(request.template))) : whole;
  found.diagnostics.push(...(loaded?.diagnostics ?? []));
  found.inputs.push(
    ...sources.flatMap((tree) => yamlInput("template", tree)),
    ...yamlInput("cluster", clusterTree),
  );
  const measures = whole?.measures ?? [];
  const unused = measures.filter(({ id }) => !template?.measures.some((measure) => measure.id === id));
  const own = request.cluster === undefined ? undefined : keep(await ownWordsBeside(request.cluster));
  const plan = keep(await loadPlan(request)) ?? { path: "" };
  const asking = hasErrors(found.diagnostics) ? { ...request, ask: undefined } : request;
  const data = await settleTables(asking, { cluster, measures }, plan);
  const brand = own?.sender?.brand ?? loaded?.brand;
  const words = [own?.source, own?.sender?.source].flatMap((tree) => yamlInput("own-words", tree));
  const beside = [...words, ...yamlInput("plan", data.source)];
  found.inputs.push(...beside, ...data.inputs);
  found.diagnostics.push(...data.diagnostics);
  const background = template && { template, unused, cluster, register };
  const counts = background && data.tables.length > 0 ? keep(loadCounts(data.tables, background)) : undefined;
  return {
    ...(template ? { template } : {}),
    ...(brand ? { brand } : {}),
    ...(cluster ? { cluster } : {}),
    ...(counts && data.isWhole ? { counts } : {}),
    ...(own ? { own } : {}),
    inputs: found.inputs,
    diagnostics: withHeaders(
      clusterTree ? withLines(found.diagnostics, clusterTree, clusterLines) : found.diagnostics,
      data.tables,
    ),
  };
}

/** The package as the cluster has chosen of it, or what does not go together. */
function chosenIn(
  template: PackageTemplate,
  { choices, meeting }: Cluster,
  source: LocatedTree,
): Checked<PackageTemplate> {
  if (!choices) return { ok: true, value: template, diagnostics: [] };
  const { chosen, findings } = checkChoices(choices, template, meeting);
  const diagnostics = locateFindings(source, findings, []);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const hasMaterial = (...asked: Parameters<typeof missingMaterial>) =>
    missingMaterial(...asked) === undefined;
  return { ok: true, value: chosenPackage(template, chosen, hasMaterial), diagnostics };
}

/** Choices that an earlier kit remembers stand in no file; what the package has no more is said of the package. */
function nowhereIn(file: string): LocatedTree {
  return { file, tree: {}, marks: new Map(), lines: [] };
}

/** What a package's use in a cluster says about it: when and where. */
function useIn(cluster: Cluster | undefined): TemplateUse {
  if (!cluster) return {};
  const { region, references, meeting } = cluster;
  return { region, isBesideNation: references.includes("nation"), meetingDate: meeting.date };
}

function yamlInput(
  role: "template" | "cluster" | "own-words" | "plan",
  source: LocatedTree | undefined,
): readonly ManifestInput[] {
  if (!source) return [];
  return [{ role, name: baseName(source.file), sha256: sha256(Buffer.from(source.lines.join("\n"))) }];
}
