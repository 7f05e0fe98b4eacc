import type { Brand } from "../model/brand.ts";
import { addMonths, type CalendarDate } from "../model/calendar-date.ts";
import type { Cluster } from "../model/cluster.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../model/diagnostic.ts";
import { KitError, refusal } from "../model/kit-error.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { readDate } from "../model/read-date.ts";
import type { PackageTemplate } from "../model/template.ts";
import { finding } from "../validate/finding.ts";
import { earlierKey } from "./cluster-key.ts";
import { clusterMemory } from "./cluster-memory.ts";
import type { Delivery } from "./deliver-kit.ts";
import { earlierCluster, loadDecisions, ownerFindings } from "./earlier-kit.ts";
import { type AskedMasters, leftOff } from "./load-design.ts";
import { dataFindings, type LoadedInputs, loadInputs } from "./load-inputs.ts";
import { type PlanRequest, placesOf } from "./load-plan.ts";
import { type MakeRequest, makeKit, type PreparedKit } from "./make-kit.ts";
import type { AskingRequest } from "./settle-tables.ts";
import { openKit, outOf } from "./standing-kits.ts";

export interface FollowUpRequest extends MakeRequest, AskingRequest, AskedMasters {
  /** Folder of the earlier kit; its `intern/kit.json` tells everything that is taken over. */
  readonly folder: string;
  readonly dryRun: boolean;
  /** The reading plan's file; else it lies beside the cluster file or the data. */
  readonly columns?: string | undefined;
  /** Needed when members have changed or the earlier kit is open; otherwise the key tells who takes part. */
  readonly cluster?: string | undefined;
  /** Id or path; absent means the id of the template the earlier kit was made from. */
  readonly template?: string | undefined;
  /** Day of the follow-up meeting; absent means the earlier kit's first proposed date. */
  readonly date?: CalendarDate | undefined;
}

/**
 * The kit of the next meeting, with what has changed since an earlier one.
 *
 * @throws KitError "invalidInput" when the kits cannot be compared; then nothing has been written
 */
export async function followUp(request: FollowUpRequest): Promise<Delivery> {
  return makeKit(await prepareNext(request), request);
}

/**
 * The earlier kit with its key, its decisions and everything that is new, or what speaks against any of it.
 */
export async function prepareNext(asked: FollowUpRequest): Promise<PreparedKit> {
  const date = dateOf(asked);
  const { folder, kit: made, inputs: before } = await openKit(asked.folder);
  const request = { ...asked, folder, date, earlierOut: outOf(folder) };
  const { key, ...known } = await earlierKey({ ...request, out: outOf(folder) }, made);
  // While the codes are not explained, whatever is said of data and members would blame the wrong file.
  if (!key || hasErrors(known.diagnostics)) throw new KitError("invalidInput", known.diagnostics);
  const inputs = await loadInputs(
    { ...request, template: request.template ?? made.template.id },
    earlierCluster(made, key),
  );
  const loaded = { ...inputs, diagnostics: templateFindings(inputs, made, request) };
  const whose = await ownerFindings(loaded, { ...known, key }, { made, request });
  const memory = loaded.cluster && (await clusterMemory(loaded.cluster, known, request));
  const { decisions, ...read } = await loadDecisions(folder, made);
  const diagnostics = [
    ...planFindings(loaded, before, request),
    ...leftOff(before, inputs.inputs, folder),
    ...[...loaded.diagnostics, ...known.diagnostics, ...(memory?.diagnostics ?? [])],
    ...[...read.diagnostics, ...whose],
    ...dataFindings(request, loaded.template),
  ];
  const { template, counts, cluster } = loaded;
  if (!template || !counts || !cluster || !memory?.memory || hasErrors(diagnostics))
    throw new KitError("invalidInput", diagnostics);
  return {
    template,
    counts,
    inputs: inputs.inputs,
    diagnostics,
    brand: brandIn(loaded, request, made),
    cluster: onDate(cluster, request, template),
    isNamed: request.cluster !== undefined,
    ...ownIn(loaded, request, made),
    ...(inputs.plan ? { plan: inputs.plan } : {}),
    design: inputs.design,
    known: { ...known, key },
    memory: { ...memory, memory: memory.memory },
    earlier: {
      kit: made,
      folder,
      decisions: decisions ?? { plans: [] },
      file: request.data[0] ?? folder,
      dateFrom: request.date === undefined ? (request.cluster ?? folder) : "--date",
    },
  };
}

/** What somebody has written into this kit, or, without a cluster file to lie beside, into the earlier one. */
function ownIn(
  { own }: LoadedInputs,
  { cluster }: FollowUpRequest,
  { ownWords }: MeetingKit,
): Pick<PreparedKit, "own"> {
  if (own) return { own };
  return cluster === undefined && ownWords ? { own: { words: ownWords } } : {};
}

/** A sender of one's own stays likewise. */
function brandIn({ brand }: LoadedInputs, { cluster }: FollowUpRequest, made: MeetingKit): Brand | undefined {
  return cluster === undefined && made.brand?.isOwn ? made.brand : brand;
}

/** A package of one's own is known by its id alone, so where it lies may have to be said. */
function templateFindings(
  { template, diagnostics }: LoadedInputs,
  { template: { id } }: MeetingKit,
  { template: asked, folder }: FollowUpRequest,
): readonly Diagnostic[] {
  const values = { template: id };
  if (asked === undefined) {
    const notFound = finding("error", "change/template-not-found", { file: folder }, values);
    return diagnostics.map((found) => (found.code === "template/not-found" ? notFound : found));
  }
  if (!template || template.id === id) return diagnostics;
  return [...diagnostics, finding("error", "change/other-template", { file: asked }, values)];
}

/** What is asked again may have been answered in a plan that lies somewhere else now. */
function planFindings(
  { inputs, diagnostics }: LoadedInputs,
  before: readonly ManifestInput[],
  request: FollowUpRequest & PlanRequest,
): readonly Diagnostic[] {
  const isOfPlan = ({ role }: ManifestInput) => role === "plan";
  const isAsked = errorsIn(diagnostics).some(({ code }) => code.startsWith("plan/"));
  if (!isAsked || inputs.some(isOfPlan) || !before.some(isOfPlan)) return [];
  const places = placesOf(request).join(", ");
  return [finding("warning", "change/plan-not-found", { file: request.folder }, { places })];
}

/** The day that was asked for, as people write days. */
function dateOf({ date: found }: Pick<FollowUpRequest, "date">): CalendarDate | undefined {
  const date = found === undefined ? undefined : readDate(found);
  if (found !== undefined && date === undefined)
    throw refusal("change/not-a-date", "--date", { kind: "usage", values: { found } });
  return date;
}

/** The follow-up's own day: as asked for, as the new cluster file says, or as the earlier kit proposed. */
function onDate(cluster: Cluster, request: FollowUpRequest, template: PackageTemplate): Cluster {
  const proposed = addMonths(cluster.meeting.date, template.followUpMonths.first);
  const date = request.date ?? (request.cluster === undefined ? proposed : cluster.meeting.date);
  return { ...cluster, meeting: { ...cluster.meeting, date } };
}
