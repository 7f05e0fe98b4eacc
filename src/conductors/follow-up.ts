import { computeChange } from "../indicators/compute-changes.ts";
import { acceptedPractices, computeHeldResults } from "../indicators/compute-results.ts";
import { hiddenCounts } from "../indicators/hidden-counts.ts";
import { buildKit } from "../kit/build-kit.ts";
import { decisionsInShort } from "../kit/decisions-in-short.ts";
import { kitDefinitions } from "../kit/measure-definition.ts";
import { addMonths, type CalendarDate } from "../model/calendar-date.ts";
import type { Cluster } from "../model/cluster.ts";
import { clusterIdentities } from "../model/cluster-identities.ts";
import type { Decisions } from "../model/decisions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FollowUp } from "../model/follow-up.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { readDate } from "../model/read-date.ts";
import type { Results } from "../model/results.ts";
import type { PackageTemplate } from "../model/template.ts";
import { kitFolderOf } from "../read/kit-folder-of.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { compareKits, deliveredIn } from "../validate/compare-kits.ts";
import { compareSizes } from "../validate/compare-sizes.ts";
import { doubtsAbout } from "../validate/data/doubtful-numbers.ts";
import { earlierKey } from "./cluster-key.ts";
import { clusterMemory, memoryInForce } from "./cluster-memory.ts";
import { type Delivery, type DeliveryRequest, deliverKit } from "./deliver-kit.ts";
import { earlierCluster, ownerFindings } from "./earlier-cluster.ts";
import { hasErrors, labelsOf } from "./generate-kit.ts";
import { historyWith, trendsOf } from "./kit-history.ts";
import { outOf } from "./kit-places.ts";
import { loadDecisions } from "./load-decisions.ts";
import { type InputRequest, type LoadedInputs, loadInputs } from "./load-inputs.ts";
import { extendKey } from "./load-key.ts";
import { keepBaseline, orderFindings } from "./meeting-order.ts";
import { underPresentNames } from "./present-names.ts";

export interface FollowUpRequest extends DeliveryRequest {
  /** Folder of the earlier kit; its `intern/kit.json` tells everything that is taken over. */
  readonly folder: string;
  readonly data: readonly string[];
  /** Name of the sheet to read in workbooks; else it is found by its headers. */
  readonly sheet?: string;
  /** Key of the earlier kit's codes; absent means where `build` puts it by itself. */
  readonly key?: string;
  /** What has been published of the cluster; absent means `<klynge>-hukommelse.json` beside the key. */
  readonly memory?: string;
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
  const request = { ...asked, folder: kitFolderOf(asked.folder), ...dateOf(asked) };
  const { made, known, memory, loaded, read, findings } = await loadEverything(request);
  const { template, counts } = loaded;
  if (!template || !counts || !loaded.cluster || !memory?.memory || hasErrors(findings)) {
    throw new KitError("invalidInput", findings);
  }
  const cluster = onDate(loaded.cluster, request, template);
  const key = extendKey(cluster, known.key, request.randomIndex);
  const labels = labelsOf(cluster, key.codes);
  const { earlier, recorded } = underPresentNames(made, read, {
    ...{ view: cluster.view.kind, key, known: known.key, labels, measures: template.measures },
  });
  const { results: computed, held } = computeHeldResults({
    ...{ template, cluster, counts, labels, earlier: earlier.results },
    memory: memoryInForce(memory.memory, key),
  });
  const results = request.cluster === undefined ? withEarlierCoverage(computed, earlier.results) : computed;
  const definitions = kitDefinitions(template);
  const file = request.data[0] ?? request.folder;
  const seen = lookBack({ template, earlier, results, definitions, file, decisions: recorded.decisions });
  const order = orderFindings({ cluster, counts }, earlier, request);
  const sizes = compareSizes(earlier.results, results, file);
  const doubts = doubtsAbout(counts, cluster, sizes.leaps);
  const diagnostics = [
    ...[...findings, ...seen.diagnostics, ...order],
    ...[...sizes.diagnostics, ...doubts.diagnostics],
  ];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const { brand } = loaded;
  const kit = buildKit({ template, cluster, results, followUp: seen.followUp, ...(brand ? { brand } : {}) });
  await keepBaseline(kit, request);
  const secret = {
    // Without a register the members' names are not known; their ydernumre stand in the key.
    ...(request.cluster === undefined ? {} : { identities: clusterIdentities(cluster) }),
    hiddenCounts: hiddenCounts(results, counts, labels),
  };
  const delivered = {
    ...{ kit: { ...kit, history: seen.history }, inputs: loaded.inputs, template, diagnostics },
    confirmed: doubts.confirmed,
    key: { ...key, known },
    remembering: { ...memory, memory: memory.memory, held, practices: acceptedPractices(cluster) },
  };
  return deliverKit({ ...delivered, ...secret }, request);
}

function inputsOf({ template, data, sheet, cluster }: FollowUpRequest, earlier: MeetingKit): InputRequest {
  return {
    ...{ template: template ?? earlier.template.id, data },
    ...(sheet === undefined ? {} : { sheet }),
    ...(cluster === undefined ? {} : { cluster }),
  };
}

interface Look {
  readonly template: PackageTemplate;
  readonly earlier: MeetingKit;
  readonly results: Results;
  readonly definitions: Readonly<Record<string, string>>;
  /** The data file, for the diagnostics. */
  readonly file: string;
  readonly decisions: Decisions | undefined;
}

/** What has changed since the earlier kit, and the course over all kits before it. */
function lookBack({ template, earlier, results, definitions, file, decisions = { plans: [] } }: Look) {
  const compared = compareKits(earlier, { results, definitions }, file);
  const change = changeSince(template, earlier, results, compared.measures);
  const history = historyWith(earlier, isOtherPractices(earlier.results, results));
  const course = trendsOf(template.measures, history, { results, definitions }, file);
  const followUp: FollowUp = { ...change, trends: course.trends, ...decisionsInShort(decisions, template) };
  return { followUp, history, diagnostics: [...compared.diagnostics, ...course.diagnostics] };
}

/** The earlier kit with its key, its decisions and everything that is new; and what speaks against any of it. */
async function loadEverything(request: FollowUpRequest) {
  const manifest = await readKitFolder(request.folder);
  if (!manifest.ok) throw new KitError("invalidInput", manifest.diagnostics);
  const made = manifest.value.kit;
  const known = await earlierKey({ ...request, out: outOf(request.folder) }, made);
  // While the codes are not explained, whatever is said of data and members would blame the wrong file.
  if (!known.key || hasErrors(known.diagnostics)) throw new KitError("invalidInput", known.diagnostics);
  const inputs = await loadInputs(inputsOf(request, made), earlierCluster(made, known.key));
  const loaded = { ...inputs, diagnostics: templateFindings(inputs, made, request) };
  const whose = await ownerFindings(loaded, { ...known, key: known.key }, { made, request });
  const memory = loaded.cluster && (await clusterMemory(loaded.cluster, known, request));
  const read = await loadDecisions(request.folder, made);
  const findings = [loaded, known, memory ?? { diagnostics: [] }, read].flatMap(
    ({ diagnostics }) => diagnostics,
  );
  return {
    made,
    known: { ...known, key: known.key },
    memory,
    loaded,
    read,
    findings: [...findings, ...whose],
  };
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

/** The day that was asked for, as people write days. */
function dateOf({ date: written }: Pick<FollowUpRequest, "date">): Pick<FollowUpRequest, "date"> {
  if (written === undefined) return {};
  const date = readDate(written);
  if (date === undefined) throw notADate(written);
  return { date };
}

function notADate(found: string): KitError {
  return new KitError("usage", [
    { code: "change/not-a-date", severity: "error", place: { file: "--date" }, values: { found } },
  ]);
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
  return {
    earlierMeeting: earlier.meeting.date,
    changes: template.measures.flatMap((measure) => {
      const [old] = earlier.results.measures.filter((result) => result.measure === measure.id);
      const [now] = results.measures.filter((result) => result.measure === measure.id);
      return old && now && comparable.includes(measure.id) ? [computeChange(measure, old, now)] : [];
    }),
  };
}

function isOtherPractices(earlier: Results, results: Results): boolean {
  const [before, after] = [deliveredIn(earlier), deliveredIn(results)];
  return before.size !== after.size || [...after].some((label) => !before.has(label));
}
