import { chosenPackage } from "../kit/chosen-package.ts";
import { schedule } from "../kit/programme.ts";
import type { Brand } from "../model/brand.ts";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import { type Checked, type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { clusterLines, withHeaders, withLines } from "../model/excerpt.ts";
import type { KitDesign } from "../model/kit-design.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { SheetProposal } from "../model/reading-plan.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { readTemplate } from "../read/read-template.ts";
import { checkChoices } from "../validate/cluster/cluster-choices.ts";
import { finding, locateFindings, told as toldOf } from "../validate/finding.ts";
import { missingMaterial } from "../validate/template/template-material-rules.ts";
import { noticeDaysIn } from "../validate/template/validate-template.ts";
import { baseName, sha256 } from "./file-identity.ts";
import { loadCluster } from "./load-cluster.ts";
import { type CountsBackground, loadCounts } from "./load-data.ts";
import { type AskedMasters, loadDesign, mastersIn } from "./load-design.ts";

import { type LoadedOwnWords, ownWordsBeside } from "./load-own-words.ts";
import { loadPlan, type PlanRequest, type UnkeptPlan } from "./load-plan.ts";
import { loadTemplate, type TemplateUse } from "./load-template.ts";
import { type AskingRequest, settleTables } from "./settle-tables.ts";

/**
 * Which files a kit is made from; the cluster may be left out, and the data be none, when only checking. Templates that
 * are named here are worn whatever cluster file and brand say.
 */
export interface InputRequest extends AskingRequest, PlanRequest, AskedMasters {
  /** Id of a package template that comes along, or the path of one's own. */
  readonly template: string;
  readonly cluster?: string | undefined;
  /** Practices known to be another cluster's, whose rows the data may hold as well. */
  readonly elsewhere?: readonly string[];
}

/** What could be validated, and every diagnostic met on the way, from all files in one run. */
export interface LoadedInputs {
  readonly template?: PackageTemplate;
  readonly brand?: Brand;
  /** What the files wear, where it is a template that somebody has named. */
  readonly design: KitDesign;
  readonly cluster?: Cluster;
  readonly counts?: readonly MeasureCount[];
  /** What lies beside the cluster file to be put into the kit's texts. */
  readonly own?: LoadedOwnWords;
  /** How the data were read, where that is still to be kept. */
  readonly plan?: UnkeptPlan;
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
  const told = request.cluster === undefined ? known : checked && keep(checked);
  const loaded = source && (await loadTemplate(source, useIn(told)));
  const whole = loaded?.template;
  const choose = (by: Cluster | undefined) =>
    whole && by ? keep(chosenIn(whole, by, clusterTree ?? nowhereIn(request.template))) : whole;
  const wanted = choose(told);
  found.diagnostics.push(...(loaded?.diagnostics ?? []));
  const own = request.cluster === undefined ? undefined : keep(await ownWordsBeside(request.cluster));
  const plan = keep(await loadPlan(request)) ?? { path: "" };
  found.diagnostics.push(...shortPlan(wanted, told, clusterTree));
  const asking = hasErrors(found.diagnostics) ? { ...request, ask: undefined } : request;
  const data = await settleTables(asking, knownBy(told, whole, wanted), plan);
  const cluster = told && withoutLacking(told, wanted, data.proposals);
  const template = cluster === told ? wanted : choose(cluster);
  found.inputs.push(
    ...(loaded?.sources ?? []).flatMap((tree) => yamlInput("template", tree)),
    ...yamlInput("cluster", clusterTree),
    ...[own?.source, own?.sender?.source].flatMap((tree) => yamlInput("own-words", tree)),
    ...[...yamlInput("plan", data.source), ...data.inputs],
  );
  const naming = [clusterTree && mastersIn(clusterTree), own?.sender?.masters, loaded?.masters];
  const worn = await loadDesign(request, naming);
  found.inputs.push(...worn.inputs);
  found.diagnostics.push(...data.diagnostics, ...worn.diagnostics);
  const background = template && whole && backgroundOf({ whole, template, cluster, register }, request);
  const counts = background && data.tables.length > 0 ? keep(loadCounts(data.tables, background)) : undefined;
  const brand = own?.sender?.brand ?? loaded?.brand;
  const lined = clusterTree ? withLines(found.diagnostics, clusterTree, clusterLines) : found.diagnostics;
  return {
    ...(template ? { template } : {}),
    ...(brand ? { brand } : {}),
    ...(cluster ? { cluster } : {}),
    ...(template?.measures.length === 0 ? { counts: [] } : counts && data.isWhole ? { counts } : {}),
    ...(own ? { own } : {}),
    ...(data.unkept ? { plan: data.unkept } : {}),
    design: worn.design,
    inputs: found.inputs,
    diagnostics: withHeaders(lined, data.tables),
  };
}

/** What figures are held against. */
function backgroundOf(
  { whole, ...known }: Omit<CountsBackground, "unused" | "elsewhere"> & { readonly whole: PackageTemplate },
  { elsewhere = [] }: InputRequest,
): CountsBackground {
  return { ...known, unused: leftOut(whole, known.template), elsewhere };
}

/** A package with measures is nothing without their figures. */
export function dataFindings(
  { data }: Pick<InputRequest, "data">,
  template: PackageTemplate | undefined,
): readonly Diagnostic[] {
  if (data.length > 0 || !template || template.measures.length === 0) return [];
  return [finding("error", "kit/no-data", { file: "--data" })];
}

/** What data are read by; a cluster that has chosen its measures is not asked about the others. */
function knownBy(
  cluster: Cluster | undefined,
  whole: PackageTemplate | undefined,
  wanted: PackageTemplate | undefined,
) {
  const isOpen = cluster !== undefined && cluster.choices?.measures === undefined;
  return { cluster, measures: whole?.measures ?? [], wanted: isOpen ? wanted?.measures : undefined };
}

/** A cluster whose measures without figures are left out, as if it had chosen the others itself. */
function withoutLacking(
  cluster: Cluster,
  wanted: PackageTemplate | undefined,
  proposals: readonly SheetProposal[],
): Cluster {
  const lacking = proposals.flatMap(({ plan }) => (plan.isToCome ? [] : (plan.lacking ?? [])));
  if (lacking.length === 0 || !wanted) return cluster;
  const measures = wanted.measures.flatMap(({ id }) => (lacking.includes(id) ? [] : [id]));
  return { ...cluster, choices: { ...cluster.choices, measures } };
}

function leftOut({ measures }: PackageTemplate, template: PackageTemplate): readonly Measure[] {
  return measures.filter(({ id }) => !template.measures.some((measure) => measure.id === id));
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

/** What a practice needs to write a plan that it takes home. */
const LEAST_PLAN_MINUTES = 15;

/** A meeting that ends without plans has been talk alone; whoever books it short is told. */
function shortPlan(
  template: PackageTemplate | undefined,
  cluster: Cluster | undefined,
  source: LocatedTree | undefined,
): readonly Diagnostic[] {
  if (!template || !cluster || !source) return [];
  const { start, minutes: booked } = cluster.meeting;
  const plan = schedule(template.blocks, start, booked).find(({ block }) => block.kind === "implementation");
  if (!plan || plan.minutes >= LEAST_PLAN_MINUTES) return [];
  const values = { minutes: plan.minutes, least: LEAST_PLAN_MINUTES, block: plan.block.title };
  const path = booked === undefined ? ["blocks"] : ["meeting", "minutes"];
  return locateFindings(source, [toldOf("warning", "choice/short-plan", path, values)], []);
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

/** A file of fields as a manifest knows it again: by its lines, whatever ends them. */
export function yamlInput(
  role: "template" | "cluster" | "own-words" | "plan",
  source: LocatedTree | undefined,
): readonly ManifestInput[] {
  if (!source) return [];
  return [{ role, name: baseName(source.file), sha256: sha256(Buffer.from(source.lines.join("\n"))) }];
}
