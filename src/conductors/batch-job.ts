import { join, relative, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { OVERVIEW_ID } from "../kit/charts/relative-charts.ts";
import { clusterSlug, type NamedCluster } from "../kit/cluster-slug.ts";
import type { BatchRow } from "../model/batch.ts";
import type { ChartForm, Choices } from "../model/cluster.ts";
import { type Diagnostic, errorsIn } from "../model/diagnostic.ts";
import { keyName } from "../model/holdings.ts";
import { KitError, refusal } from "../model/kit-error.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import { pictureOf } from "../office/deck-picture.ts";
import type { OthersNames } from "../office/inspect/hidden/search-others.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { readStandingKits } from "../read/read-standing-kits.ts";
import { filesIn, handWorkIn } from "../write/keep-hand-work.ts";
import type { Delivery, DeliveryRequest } from "./deliver-kit.ts";
import { prepareNext } from "./follow-up.ts";
import { prepareFirst } from "./generate-kit.ts";
import { type OpenedData, openData } from "./load-data.ts";
import type { AskedMasters } from "./load-design.ts";
import { type MakeRequest, makeKit, type PreparedKit, withAsked } from "./make-kit.ts";
import { openKit } from "./standing-kits.ts";

/** One cluster's kit to be made among those of many; plain data, handed to a worker. */
export interface BatchJob extends Pick<DeliveryRequest, "out" | "fonts" | "program" | "force">, AskedMasters {
  /** The cluster file. */
  readonly file: string;
  readonly cluster: NamedCluster;
  readonly template: string;
  /** The package's own id, by which keys and kits are filed. */
  readonly templateId: string;
  readonly data: readonly string[];
  /** Folder of the keys, when they do not lie beside the kits. */
  readonly keys?: string | undefined;
  readonly isFollowUp: boolean;
  /** Every chart as picture files too, whatever the cluster files say. */
  readonly pictures: boolean;
  /** How every deck's charts are drawn, whatever the cluster files say. */
  readonly charts?: ChartForm | undefined;
  /** Whom its kit may not name. */
  readonly others: OthersNames;
}

/** What became of a cluster. */
export interface BatchResult {
  readonly file: string;
  readonly row: BatchRow;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a worker keeps from one job to the next. */
export interface BatchWorker {
  readonly openData: (path: string, sheet: string | undefined) => Promise<OpenedData>;
  readonly randomIndex: (below: number) => number;
}

/** A worker that opens each data file once, for as many clusters as are read from it. */
export function batchWorker(randomIndex: BatchWorker["randomIndex"]): BatchWorker {
  const opened = new Map<string, Promise<OpenedData>>();
  return {
    randomIndex,
    openData: (path, sheet) => {
      const known = opened.get(path) ?? openData(path, sheet);
      opened.set(path, known);
      return known;
    },
  };
}

/** Enough for another run to finish the kit it is at, by which this one finds it made. */
const TRIES = 4;

/** What is said where somebody else has written what was read. */
const MEANWHILE: ReadonlySet<Diagnostic["code"]> = new Set([
  "kit/key-changed",
  "kit/written-by-another",
  "memory/changed-meanwhile",
]);

/**
 * Makes one cluster's kit, or leaves it where nothing that it is made from has changed. Mistakes are its own result.
 * Where another run has made the cluster's key or kit meanwhile, it looks again: a run may be started anew while the
 * one before, thought to be ended, is still at work.
 */
export async function makeOfBatch(job: BatchJob, worker: BatchWorker, tries = TRIES): Promise<BatchResult> {
  const { file, cluster } = job;
  try {
    const made = job.isFollowUp ? await followedUp(job, worker) : await built(job, worker);
    return { file, row: await rowOf(made, job), diagnostics: made.diagnostics };
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    const { diagnostics } = cause;
    if (tries > 1 && diagnostics.some(({ code }) => MEANWHILE.has(code)))
      return makeOfBatch(job, worker, tries - 1);
    const mistakes = errorsIn(diagnostics).length;
    return { file, row: { cluster: cluster.name, state: "failed", mistakes }, diagnostics };
  }
}

type Made = Pick<Delivery, "folder" | "diagnostics"> & { readonly state: "made" | "unchanged" };

/** What is asked of any kit, as the commands that make one ask it. */
function requestOf({ keys, cluster, file, ...job }: BatchJob, worker: BatchWorker) {
  const key = keys === undefined ? undefined : join(keys, keyName(clusterSlug(cluster), job.templateId));
  return { ...job, ...worker, cluster: file, key, elsewhere: job.others.practices, dryRun: false };
}

async function built(job: BatchJob, worker: BatchWorker): Promise<Made> {
  const request = requestOf(job, worker);
  return madeOf(await prepareFirst(request), request, job);
}

/** The next kit after the latest that is not made from these data; a run that is repeated finds its own. */
async function followedUp(job: BatchJob, worker: BatchWorker): Promise<Made> {
  const standing = await readStandingKits(join(job.out, clusterSlug(job.cluster), job.templateId));
  const hashes = await dataHashes(job, worker);
  const earlier = [];
  for (const kit of standing) if (!(await isMadeFrom(kit.folder, hashes))) earlier.push(kit);
  const last = earlier.at(-1);
  if (!last) throw refusal("batch/nothing-to-follow-up", job.file);
  const request = { ...requestOf(job, worker), folder: last.folder };
  return madeOf(await prepareNext(request), request, job);
}

/** The kit of what is prepared: the one that stands there, where it is made of the same. */
async function madeOf(prepared: PreparedKit, request: MakeRequest, job: BatchJob): Promise<Made> {
  const { cluster, template, diagnostics } = prepared;
  const folder = join(job.out, clusterSlug(cluster), template.id, cluster.meeting.date);
  if (await isCurrent(folder, prepared, job)) return { state: "unchanged", folder, diagnostics };
  return { ...(await makeKit(prepared, request)), state: "made" };
}

async function dataHashes({ data }: BatchJob, { openData: open }: BatchWorker): Promise<readonly string[]> {
  const opened = await Promise.all(data.map((path) => open(path, undefined)));
  return opened.flatMap(({ input }) => input?.sha256 ?? []);
}

async function isMadeFrom(folder: string, hashes: readonly string[]): Promise<boolean> {
  const manifest = await readKitFolder(folder);
  const made = manifest.ok ? marksOf(manifest.value.inputs.filter(({ role }) => role === "data")) : "";
  return made === [...hashes].sort().join();
}

/**
 * Whether a kit stands there that is made by this program from these very files, as it is asked for now, all its own
 * files among them.
 */
async function isCurrent(
  folder: string,
  { inputs, cluster }: PreparedKit,
  { program, force, ...asked }: BatchJob,
): Promise<boolean> {
  const manifest = await readKitFolder(folder);
  if (!manifest.ok || force) return false;
  const { inputs: before, program: by, files, kit } = manifest.value;
  const there = new Set(await filesIn(folder));
  const isWhole = files.every(({ name }) => there.has(name));
  const isAsAsked = isDeepStrictEqual(settled(kit.choices), settled(withAsked(cluster, asked).choices));
  return isWhole && isAsAsked && marksOf(before) === marksOf(inputs) && by.version === program.version;
}

/** What is said in so many words is no other choice than what goes without saying. */
const settled = (choices: Choices | undefined): Choices => ({
  deck: "full",
  pictures: false,
  charts: "picture",
  ...choices,
});

const marksOf = (inputs: readonly ManifestInput[]): string =>
  inputs
    .map(({ sha256 }) => sha256)
    .sort()
    .join();

/** What the page of the run shows of a cluster: its kit as it lies there. */
async function rowOf({ folder, state, diagnostics }: Made, { out }: BatchJob): Promise<BatchRow> {
  const { kit } = await openKit(folder);
  const cells = kit.results.measures.flatMap(({ practices }) => practices.map(({ cell }) => cell));
  const delivered = cells.filter((cell) => cell.kind === "shown" || cell.reason !== "no-data");
  const deck = kit.files.find(({ kind }) => kind === "deck")?.name;
  const bytes = deck === undefined ? undefined : await readBytes(join(folder, deck));
  const picture = bytes?.ok ? pictureOf(bytes.value, OVERVIEW_ID) : undefined;
  return {
    cluster: kit.cluster,
    state,
    topic: kit.topic,
    meetingDate: kit.meetingDate,
    isFollowUp: kit.history !== undefined,
    folder: relative(out, folder).split(sep).join("/"),
    practices: kit.results.coverage.members,
    hidden: delivered.filter(({ kind }) => kind === "hidden").length,
    cells: delivered.length,
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    edited: (await handWorkIn(folder)).edited,
    ...(picture ? { picture } : {}),
  };
}
