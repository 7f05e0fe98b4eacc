import { join } from "node:path";
import { clusterSlug } from "../kit/cluster-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { keyName } from "../model/holdings.ts";
import { KitError } from "../model/kit-error.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { OthersNames } from "../office/inspect/hidden/search-others.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { readStandingKits } from "../read/read-standing-kits.ts";
import { filesIn } from "../write/keep-hand-work.ts";
import type { Delivery, DeliveryRequest } from "./deliver-kit.ts";
import { prepareNext } from "./follow-up.ts";
import { prepareFirst } from "./generate-kit.ts";
import { type OpenedData, openData } from "./load-data.ts";
import { makeKit, type PreparedKit } from "./make-kit.ts";

/** One cluster's kit to be made among those of many; plain data, handed to a worker. */
export interface BatchJob extends Pick<DeliveryRequest, "out" | "fonts" | "program" | "force"> {
  /** The cluster file. */
  readonly file: string;
  readonly cluster: Pick<Cluster, "name" | "id">;
  readonly template: string;
  readonly data: readonly string[];
  /** Folder of the keys, when they do not lie beside the kits. */
  readonly keys?: string | undefined;
  readonly isFollowUp: boolean;
  /** Whom its kit may not name. */
  readonly others: OthersNames;
}

/** What became of a cluster. */
export type BatchResult = {
  readonly file: string;
  readonly cluster: string;
  readonly diagnostics: readonly Diagnostic[];
} & ({ readonly state: "made" | "unchanged"; readonly folder: string } | { readonly state: "failed" });

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

/**
 * Makes one cluster's kit, or leaves it where nothing that it is made from has changed. Mistakes are its own result.
 * Where another run has made the cluster's key or kit meanwhile, it looks again: a run may be started anew while the
 * one before, thought to be ended, is still at work.
 */
export async function makeOfBatch(job: BatchJob, worker: BatchWorker, tries = TRIES): Promise<BatchResult> {
  const about = { file: job.file, cluster: job.cluster.name };
  try {
    const { state, folder, diagnostics } = job.isFollowUp
      ? await followedUp(job, worker)
      : await built(job, worker);
    return { ...about, state, folder, diagnostics };
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    if (tries > 1 && cause.diagnostics.some(({ code }) => MEANWHILE.has(code)))
      return makeOfBatch(job, worker, tries - 1);
    return { ...about, state: "failed", diagnostics: cause.diagnostics };
  }
}

/** What is said where somebody else has written what was read. */
const MEANWHILE: ReadonlySet<Diagnostic["code"]> = new Set([
  "kit/key-changed",
  "kit/written-by-another",
  "memory/changed-meanwhile",
]);

type Made = Pick<Delivery, "folder" | "diagnostics"> & { readonly state: "made" | "unchanged" };

/** What is asked of any kit, as the commands that make one ask it. */
function requestOf({ keys, cluster, file, ...job }: BatchJob, worker: BatchWorker) {
  const key = keys === undefined ? undefined : join(keys, keyName(clusterSlug(cluster), templateId(job)));
  return { ...job, ...worker, cluster: file, key, elsewhere: job.others.practices, dryRun: false };
}

/** A package of one's own is known by the name of its folder or file here; only the key's name rests on it. */
function templateId({ template }: Pick<BatchJob, "template">): string {
  return (
    template
      .replace(/[/\\]package\.ya?ml$/, "")
      .split(/[/\\]/)
      .at(-1) ?? template
  );
}

async function built(job: BatchJob, worker: BatchWorker): Promise<Made> {
  const request = requestOf(job, worker);
  const prepared = await prepareFirst(request);
  const { cluster, template } = prepared;
  const folder = join(job.out, clusterSlug(cluster), template.id, cluster.meeting.date);
  return (await isCurrent(folder, prepared, job))
    ? { state: "unchanged", folder, diagnostics: prepared.diagnostics }
    : { ...(await makeKit(prepared, request)), state: "made" };
}

/** The next kit after the latest that is not made from these data; a run that is repeated finds its own. */
async function followedUp(job: BatchJob, worker: BatchWorker): Promise<Made> {
  const standing = await readStandingKits(join(job.out, clusterSlug(job.cluster), templateId(job)));
  const hashes = await dataHashes(job, worker);
  const earlier = [];
  for (const kit of standing) if (!(await isMadeFrom(kit.folder, hashes))) earlier.push(kit);
  const last = earlier.at(-1);
  if (!last)
    throw new KitError("invalidInput", [
      { code: "batch/nothing-to-follow-up", severity: "error", place: { file: job.file }, values: {} },
    ]);
  const request = { ...requestOf(job, worker), folder: last.folder };
  const prepared = await prepareNext(request);
  const { cluster, template } = prepared;
  const folder = join(job.out, clusterSlug(cluster), template.id, cluster.meeting.date);
  return (await isCurrent(folder, prepared, job))
    ? { state: "unchanged", folder, diagnostics: prepared.diagnostics }
    : { ...(await makeKit(prepared, request)), state: "made" };
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

/** Whether a kit stands there that is made by this program from these very files, all its own files among them. */
async function isCurrent(
  folder: string,
  { inputs }: PreparedKit,
  { program, force }: BatchJob,
): Promise<boolean> {
  const manifest = await readKitFolder(folder);
  if (!manifest.ok || force) return false;
  const { inputs: before, program: by, files } = manifest.value;
  const there = new Set(await filesIn(folder));
  const isWhole = files.every(({ name }) => there.has(name));
  return isWhole && marksOf(before) === marksOf(inputs) && by.version === program.version;
}

const marksOf = (inputs: readonly ManifestInput[]): string =>
  inputs
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
