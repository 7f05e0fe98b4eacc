import { join, resolve } from "node:path";
import { assignCodes } from "../indicators/assign-codes.ts";
import { computeChange } from "../indicators/compute-changes.ts";
import { acceptedPractices, computeResults } from "../indicators/compute-results.ts";
import { hiddenCounts } from "../indicators/hidden-counts.ts";
import { buildKit } from "../kit/build-kit.ts";
import { decisionsInShort } from "../kit/decisions-in-short.ts";
import { kitDefinitions } from "../kit/measure-definition.ts";
import { addMonths, type CalendarDate, isCalendarDate } from "../model/calendar-date.ts";
import type { Cluster, Member } from "../model/cluster.ts";
import { clusterIdentities } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FollowUp } from "../model/follow-up.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { Results } from "../model/results.ts";
import type { PackageTemplate } from "../model/template.ts";
import { kitFolderOf } from "../read/kit-folder-of.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { compareKits, deliveredIn } from "../validate/compare-kits.ts";
import { type Delivery, type DeliveryRequest, deliverKit } from "./deliver-kit.ts";
import { defaultKey, hasErrors, labelsOf } from "./generate-kit.ts";
import { historyWith, trendsOf } from "./kit-history.ts";
import { loadDecisions } from "./load-decisions.ts";
import { type LoadedInputs, loadInputs } from "./load-inputs.ts";
import { loadKey } from "./load-key.ts";

export interface FollowUpRequest extends DeliveryRequest {
  /** Folder of the earlier kit; its `intern/kit.json` tells everything that is taken over. */
  readonly folder: string;
  readonly data: readonly string[];
  /** Name of the sheet to read in workbooks; else it is found by its headers. */
  readonly sheet?: string;
  /** Key of the earlier kit's codes; absent means where `build` puts it by itself. */
  readonly key?: string;
  /** Needed when members have changed or the earlier kit is open; otherwise the key tells who takes part. */
  readonly cluster?: string;
  /** Id or path; absent means the id of the template the earlier kit was made from. */
  readonly template?: string;
  /** Day of the follow-up meeting; absent means the earlier kit's first proposed date. */
  readonly date?: CalendarDate;
  readonly randomIndex: (below: number) => number;
}

/**
 * The kit of the next meeting, with what has changed since an earlier one.
 *
 * @throws KitError "invalidInput" when the kits cannot be compared; then nothing has been written
 */
export async function followUp(asked: FollowUpRequest): Promise<Delivery> {
  const request = { ...asked, folder: kitFolderOf(asked.folder) };
  if (request.date !== undefined && !isCalendarDate(request.date)) throw notADate(request.date);
  const manifest = await readKitFolder(request.folder);
  if (!manifest.ok) throw new KitError("invalidInput", manifest.diagnostics);
  const earlier = manifest.value.kit;
  const keyPath = request.key ?? defaultKey(outOf(request.folder), earlier.cluster, earlier.template.id);
  const known = await loadKey(keyPath);
  const members = known.codes ? membersOf(earlier, known.codes) : [];
  const loaded = await loadAgain(request, earlier, members);
  const findings = [...loaded.diagnostics, ...known.diagnostics, ...keyFindings(earlier, members, request)];
  const { template, counts } = loaded;
  const recorded = await loadDecisions(request.folder, earlier);
  findings.push(...recorded.diagnostics);
  if (!template || !counts || !loaded.cluster || !known.codes || hasErrors(findings)) {
    throw new KitError("invalidInput", findings);
  }
  const cluster = onDate(loaded.cluster, request, template);
  const codes = assignCodes([...acceptedPractices(cluster)], known.codes, request.randomIndex);
  const labels = labelsOf(cluster, codes);
  const computed = computeResults({ template, cluster, counts, labels });
  const results = request.cluster === undefined ? withEarlierCoverage(computed, earlier.results) : computed;
  const definitions = kitDefinitions(template);
  const file = request.data[0] ?? request.folder;
  const compared = compareKits(earlier, { results, definitions }, file);
  const change = changeSince(template, earlier, results, compared.measures);
  const history = historyWith(earlier, change.joined + change.left > 0);
  const course = trendsOf(template.measures, history, { results, definitions }, file);
  const diagnostics = [...findings, ...compared.diagnostics, ...course.diagnostics];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const kit = buildKit({
    template,
    cluster,
    results,
    ...(loaded.brand ? { brand: loaded.brand } : {}),
    followUp: {
      ...change,
      trends: course.trends,
      ...decisionsInShort(recorded.decisions ?? { plans: [] }, template),
    },
  });
  const key = { path: keyPath, codes, known };
  const secret = {
    // Without a register the members' names are not known; their ydernumre stand in the key.
    ...(request.cluster === undefined ? {} : { identities: clusterIdentities(cluster) }),
    hiddenCounts: hiddenCounts(results, counts, labels),
  };
  return deliverKit(
    { kit: { ...kit, history }, inputs: loaded.inputs, key, template, diagnostics, ...secret },
    request,
  );
}

function notADate(found: string): KitError {
  return new KitError("usage", [
    { code: "change/not-a-date", severity: "error", place: { file: "--date" }, values: { found } },
  ]);
}

/** The inputs of this meeting; what the earlier kit knows stands in for a cluster file. */
async function loadAgain(
  request: FollowUpRequest,
  earlier: MeetingKit,
  members: readonly Member[],
): Promise<LoadedInputs> {
  const { sheet, cluster, data, template = earlier.template.id } = request;
  const asked = { template, data, ...(sheet === undefined ? {} : { sheet }) };
  const loaded = await loadInputs(
    cluster === undefined ? asked : { ...asked, cluster },
    clusterOf(earlier, members),
  );
  return { ...loaded, diagnostics: templateFindings(loaded, earlier, request) };
}

/** A package of one's own is known by its id alone, so where it lies may have to be said. */
function templateFindings(
  { template, diagnostics }: LoadedInputs,
  { template: { id } }: MeetingKit,
  { template: asked, folder }: FollowUpRequest,
): readonly Diagnostic[] {
  const error = { severity: "error", values: { template: id } } as const;
  if (asked === undefined)
    return diagnostics.map((found) =>
      found.code === "template/not-found"
        ? { ...error, code: "change/template-not-found", place: { file: folder } }
        : found,
    );
  const isOther = template !== undefined && template.id !== id;
  return isOther
    ? [...diagnostics, { ...error, code: "change/other-template", place: { file: asked } }]
    : diagnostics;
}

/** A kit lies three folders below the output folder: cluster, template, meeting date. */
function outOf(folder: string): string {
  return join(resolve(folder), "..", "..", "..");
}

/** The practices of the earlier kit, as far as the key knows them: they agreed then, and figures are all that is known now. */
function membersOf(earlier: MeetingKit, codes: ReadonlyMap<string, string>): readonly Member[] {
  const labels = new Set(
    earlier.results.measures.flatMap(({ practices }) => practices.map(({ label }) => label)),
  );
  return [...codes]
    .filter(([, code]) => labels.has(code))
    .map(([practice, code]) => ({
      practice,
      name: code,
      doctors: 1,
      listSize: 0,
      acceptance: { kind: "accepted", date: earlier.meeting.date },
    }));
}

function clusterOf(earlier: MeetingKit, members: readonly Member[]): Cluster {
  const { cluster: name, region, meeting, contact, references } = earlier;
  return { name, region, meeting, contact, references, members, view: { kind: "closed" } };
}

function keyFindings(
  { view, results }: MeetingKit,
  members: readonly Member[],
  { cluster, folder }: FollowUpRequest,
): readonly Diagnostic[] {
  if (cluster !== undefined) return [];
  const place = { file: folder };
  if (view === "open") return [{ code: "change/open-needs-cluster", severity: "error", place }];
  const labels = new Set(results.measures.flatMap(({ practices }) => practices.map(({ label }) => label)));
  return labels.size === members.length ? [] : [{ code: "change/key-missing", severity: "error", place }];
}

/** The follow-up's own day: as asked for, as the new cluster file says, or as the earlier kit proposed. */
function onDate(cluster: Cluster, request: FollowUpRequest, template: PackageTemplate): Cluster {
  const proposed = addMonths(cluster.meeting.date, template.followUpMonths.first);
  const date = request.date ?? (request.cluster === undefined ? proposed : cluster.meeting.date);
  return { ...cluster, meeting: { ...cluster.meeting, date } };
}

/** Without a register, those who were not in the earlier kit are still members, only not in the figures. */
function withEarlierCoverage(results: Results, earlier: Results): Results {
  const { members } = earlier.coverage;
  const { included } = results.coverage;
  return { ...results, coverage: { ...results.coverage, members, notIncluded: members - included } };
}

function changeSince(
  template: PackageTemplate,
  earlier: MeetingKit,
  results: Results,
  comparable: readonly string[],
): Omit<FollowUp, "trends" | keyof ReturnType<typeof decisionsInShort>> {
  const [before, after] = [deliveredIn(earlier.results), deliveredIn(results)];
  return {
    earlierMeeting: earlier.meeting.date,
    changes: template.measures.flatMap((measure) => {
      const [old] = earlier.results.measures.filter((result) => result.measure === measure.id);
      const [now] = results.measures.filter((result) => result.measure === measure.id);
      return old && now && comparable.includes(measure.id) ? [computeChange(measure, old, now)] : [];
    }),
    joined: [...after].filter((label) => !before.has(label)).length,
    left: [...before].filter((label) => !after.has(label)).length,
  };
}
