import { join, resolve } from "node:path";
import { computeChange } from "../indicators/compute-changes.ts";
import { computeResults } from "../indicators/compute-results.ts";
import { hiddenCounts } from "../indicators/hidden-counts.ts";
import { buildKit } from "../kit/build-kit.ts";
import { decisionsInShort } from "../kit/decisions-in-short.ts";
import { kitDefinitions } from "../kit/measure-definition.ts";
import { addMonths, type CalendarDate, isCalendarDate } from "../model/calendar-date.ts";
import type { Cluster } from "../model/cluster.ts";
import { clusterIdentities } from "../model/cluster-identities.ts";
import type { FollowUp } from "../model/follow-up.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { Results } from "../model/results.ts";
import type { PackageTemplate } from "../model/template.ts";
import { kitFolderOf } from "../read/kit-folder-of.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { compareKits, deliveredIn } from "../validate/compare-kits.ts";
import { earlierKey } from "./cluster-key.ts";
import { type Delivery, type DeliveryRequest, deliverKit } from "./deliver-kit.ts";
import { earlierCluster, ownerFindings } from "./earlier-cluster.ts";
import { hasErrors, labelsOf } from "./generate-kit.ts";
import { historyWith, trendsOf } from "./kit-history.ts";
import { loadDecisions } from "./load-decisions.ts";
import { loadInputs } from "./load-inputs.ts";
import { extendKey } from "./load-key.ts";
import { underPresentNames } from "./present-names.ts";

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
  /** Id or path; absent means the template the earlier kit was made from. */
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
  const { made, known, loaded, read, findings } = await loadEverything(request);
  const { template, counts } = loaded;
  if (!template || !counts || !loaded.cluster || hasErrors(findings)) {
    throw new KitError("invalidInput", findings);
  }
  const cluster = onDate(loaded.cluster, request, template);
  const key = extendKey(cluster, known.key, request.randomIndex);
  const labels = labelsOf(cluster, key.codes);
  const { earlier, recorded } = underPresentNames(made, read, { key, measures: template.measures });
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
  const secret = {
    // Without a register the members' names are not known; their ydernumre stand in the key.
    ...(request.cluster === undefined ? {} : { identities: clusterIdentities(cluster) }),
    hiddenCounts: hiddenCounts(results, counts, labels),
  };
  return deliverKit(
    {
      kit: { ...kit, history },
      inputs: loaded.inputs,
      key: { ...key, known },
      template,
      diagnostics,
      ...secret,
    },
    request,
  );
}

/** The earlier kit with its key, its decisions and everything that is new; and what speaks against any of it. */
async function loadEverything(request: FollowUpRequest) {
  if (request.date !== undefined && !isCalendarDate(request.date)) throw notADate(request.date);
  const manifest = await readKitFolder(request.folder);
  if (!manifest.ok) throw new KitError("invalidInput", manifest.diagnostics);
  const made = manifest.value.kit;
  const known = await earlierKey({ ...request, out: outOf(request.folder) }, made);
  // While the codes are not explained, whatever is said of data and members would blame the wrong file.
  if (!known.key || hasErrors(known.diagnostics)) throw new KitError("invalidInput", known.diagnostics);
  const loaded = await loadInputs(
    {
      template: request.template ?? made.template.id,
      data: request.data,
      ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
      ...(request.cluster === undefined ? {} : { cluster: request.cluster }),
    },
    earlierCluster(made, known.key),
  );
  const whose = await ownerFindings(loaded, { ...known, key: known.key }, { made, request });
  const findings = [...loaded.diagnostics, ...known.diagnostics, ...whose];
  const read = await loadDecisions(request.folder, made);
  findings.push(...read.diagnostics);
  return { made, known: { ...known, key: known.key }, loaded, read, findings };
}

function notADate(found: string): KitError {
  return new KitError("usage", [
    { code: "change/not-a-date", severity: "error", place: { file: "--date" }, values: { found } },
  ]);
}

/** A kit lies three folders below the output folder: cluster, template, meeting date. */
function outOf(folder: string): string {
  return join(resolve(folder), "..", "..", "..");
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
