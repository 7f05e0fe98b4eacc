import { join } from "node:path";
import { acceptedPractices, computeHeldResults } from "../indicators/compute-results.ts";
import { hiddenCounts } from "../indicators/hidden-counts.ts";
import { buildKit } from "../kit/build-kit.ts";
import { kitDefinitions } from "../kit/measure-definition.ts";
import { kitTexts } from "../kit/own-words.ts";
import type { Brand } from "../model/brand.ts";
import type { ChartForm, Cluster } from "../model/cluster.ts";
import { clusterIdentities } from "../model/cluster-identities.ts";
import type { MeasureCount } from "../model/counts.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { KitDesign } from "../model/kit-design.ts";
import { KitError } from "../model/kit-error.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { OwnWords } from "../model/own-words.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import type { PackageTemplate } from "../model/template.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { doubtsAbout } from "../validate/data/doubtful-numbers.ts";
import { ownWordsFindings } from "../validate/own-words.ts";
import { extendKey, type KeyRequest, type LoadedKey } from "./cluster-key.ts";
import { type LoadedMemory, type MemoryRequest, memoryInForce } from "./cluster-memory.ts";
import { type Delivery, type DeliveryRequest, deliverKit, type KitToDeliver } from "./deliver-kit.ts";
import { keepBaseline } from "./earlier-kit.ts";
import { keepPlan, type UnkeptPlan } from "./load-plan.ts";
import { type EarlierMeeting, lookBack, underPresentNames } from "./look-back.ts";

/** Everything a kit is made from, read and without errors: what a first kit and a follow-up prepare in ways of their own. */
export interface PreparedKit {
  readonly template: PackageTemplate;
  readonly brand: Brand | undefined;
  readonly cluster: Cluster;
  /** Whether a cluster file tells the members' names; their ydernumre stand in the key in any case. */
  readonly isNamed: boolean;
  readonly counts: readonly MeasureCount[];
  readonly inputs: readonly ManifestInput[];
  /** The key as the cluster's kits so far have it. */
  readonly known: LoadedKey & { readonly key: PracticeKey };
  readonly memory: LoadedMemory & Pick<KitToDeliver["remembering"], "memory">;
  readonly diagnostics: readonly Diagnostic[];
  /** What is to be put into the texts, and the file it stands in where there is one. */
  readonly own?: { readonly words: OwnWords; readonly source?: LocatedTree };
  /** How the data were read, where that is still to be kept. */
  readonly plan?: UnkeptPlan;
  /** What the files wear; the house's own look when left out. */
  readonly design: KitDesign;
  /** The meeting before; absent for a first kit. */
  readonly earlier?: EarlierMeeting;
}

/** What is asked of every kit: where its key and its memory are, and how it is handed over. */
export interface MakeRequest extends DeliveryRequest, KeyRequest, MemoryRequest {
  /** Every chart as picture files too, whatever the cluster file says. */
  readonly pictures?: boolean | undefined;
  /** How the deck's charts are drawn, whatever the cluster file says. */
  readonly charts?: ChartForm | undefined;
}

/**
 * The one way from sound input to a kit: compute, judge, word; then render, prove, deliver.
 *
 * @throws KitError "invalidInput" when the figures cannot stand as they are; then nothing has been written
 */
export async function makeKit(prepared: PreparedKit, request: MakeRequest): Promise<Delivery> {
  request.told?.("word");
  const made = await deliverKit(await wordKit(prepared, request), request);
  if (!prepared.plan || request.dryRun) return made;
  return { ...made, diagnostics: [...made.diagnostics, await keepPlan(prepared.plan)] };
}

/** The kit as data, and what its delivery has to know besides. */
export async function wordKit(
  prepared: PreparedKit,
  request: Pick<MakeRequest, "randomIndex" | "out" | "pictures" | "charts">,
): Promise<KitToDeliver> {
  const { template, brand, counts, known, memory, inputs } = prepared;
  const cluster = withAsked(prepared.cluster, request);
  const key = extendKey(cluster, known.key, request.randomIndex);
  const labels = labelsOf(cluster, key.codes);
  const earlier =
    prepared.earlier &&
    underPresentNames(prepared.earlier, {
      view: cluster.view.kind,
      key,
      known: known.key,
      labels,
      measures: template.measures,
    });
  const { results, held } = computeHeldResults({
    template,
    cluster,
    counts,
    labels,
    memory: memoryInForce(memory.memory, key),
    ...(earlier ? { earlier: earlier.kit.results } : {}),
  });
  const definitions = kitDefinitions(template);
  const seen = earlier && lookBack(earlier, { template, cluster, counts, results, definitions });
  const doubts = doubtsAbout(counts, cluster, seen?.leaps);
  const diagnostics = [...prepared.diagnostics, ...(seen?.diagnostics ?? []), ...doubts.diagnostics];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const kit = buildKit({
    template,
    cluster,
    results,
    ...(brand ? { brand } : {}),
    ...(seen ? { followUp: seen.followUp } : {}),
    ...(earlier?.kit.totals ? { earlierTotals: earlier.kit.totals } : {}),
    ...(prepared.own ? { ownWords: prepared.own.words } : {}),
  });
  if (earlier) await keepBaseline(kit, { folder: earlier.folder, out: request.out });
  return {
    design: prepared.design,
    kit: seen ? { ...kit, history: seen.history } : kit,
    inputs,
    template,
    diagnostics: [...diagnostics, ...(await wordsFindings(kit, prepared, request))],
    key: { ...key, known },
    remembering: { ...memory, held, practices: acceptedPractices(cluster) },
    confirmed: doubts.confirmed,
    ofShares: measuresOfShares(counts, template),
    hiddenCounts: hiddenCounts(results, counts, labels),
    ...(prepared.isNamed ? { identities: clusterIdentities(cluster) } : {}),
  };
}

/** The cluster with what the command asks for besides. */
export function withAsked(
  cluster: Cluster,
  { pictures, charts }: Pick<MakeRequest, "pictures" | "charts">,
): Cluster {
  if (!pictures && !charts) return cluster;
  const asked = { ...(pictures ? { pictures } : {}), ...(charts ? { charts } : {}) };
  return { ...cluster, choices: { ...cluster.choices, ...asked } };
}

/** Measures whose counts nobody has counted, by their titles. */
function measuresOfShares(
  counts: readonly MeasureCount[],
  { measures }: Pick<PackageTemplate, "measures">,
): readonly string[] {
  const ids = new Set(counts.flatMap(({ measure, isOfShare }) => (isOfShare ? [measure] : [])));
  return measures.filter(({ id }) => ids.has(id)).map(({ title }) => title);
}

/** What became of the own words; those that an earlier kit remembers stand in no file that could be mended. */
async function wordsFindings(
  kit: MeetingKit,
  { own, earlier }: Pick<PreparedKit, "own" | "earlier">,
  { out }: Pick<MakeRequest, "out">,
): Promise<readonly Diagnostic[]> {
  if (!own?.source || !kit.ownWords) return [];
  const standing = await readKitFolder(join(out, kit.folder));
  const before = standing.ok ? standing.value.kit.ownWords : earlier?.kit.ownWords;
  return ownWordsFindings(own.source, { kept: kit.ownWords, addresses: [...kitTexts(kit).keys()], before });
}

/** What each practice is called in the kit, by ydernummer: its code, or its name in open view. */
function labelsOf(
  { members, view }: Cluster,
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (view.kind === "closed") return codes;
  return new Map(members.map(({ practice, name }) => [practice, name]));
}
