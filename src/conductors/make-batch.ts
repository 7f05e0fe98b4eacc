import { join } from "node:path";
import Tinypool from "tinypool";
import { batchPage } from "../kit/batch-page.ts";
import { OVERVIEW_ID } from "../kit/charts/relative-charts.ts";
import { clusterSlug } from "../kit/cluster-slug.ts";
import type { BatchRow } from "../model/batch.ts";
import type { Cluster } from "../model/cluster.ts";
import { memberIdentities } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { foldText } from "../model/fold-text.ts";
import { groupBy } from "../model/group-by.ts";
import { KitError } from "../model/kit-error.ts";
import { pictureOf } from "../office/deck-picture.ts";
import { clusterFilesIn } from "../read/find-clusters.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { batchPageHtml } from "../sheets/batch-page-html.ts";
import { finding } from "../validate/finding.ts";
import { handWorkIn } from "../write/keep-hand-work.ts";
import { writeBeside } from "../write/write-beside.ts";
import type { BatchJob, BatchResult } from "./batch-job.ts";
import type { DeliveryRequest } from "./deliver-kit.ts";
import { loadCluster } from "./load-cluster.ts";

export interface BatchRequest extends Pick<DeliveryRequest, "out" | "fonts" | "program" | "force"> {
  readonly template: string;
  /** Folder of cluster files. */
  readonly clusters: string;
  readonly data: readonly string[];
  readonly isFollowUp: boolean;
  /** Only clusters of these names, or whose files are called so; all when empty. */
  readonly only: readonly string[];
  readonly keys?: string | undefined;
  /** How many kits are made at a time. */
  readonly jobs: number;
  /** Told of each cluster when it is done. */
  readonly told: (result: BatchResult, done: number, all: number) => void;
}

export interface BatchOutcome {
  /** In the order of the cluster files. */
  readonly results: readonly BatchResult[];
  /** The page that shows them all. */
  readonly page: string;
}

/** Name of the page that shows every kit of a run. */
const PAGE = "oversigt.html";

/** Entry of a thread; beside the program's own entry, in `src/` as in `dist/`. */
const WORKER = new URL("../batch-worker.js", import.meta.url);

/**
 * Makes the kits of many clusters, each by itself as `build` or `follow-up` makes one. A cluster that fails holds up no
 * other, a run that was stopped goes on where it was, and no kit may name another cluster or its practices.
 *
 * @throws KitError "invalidInput" when the cluster files do not tell the clusters apart; then nothing has been made
 */
export async function makeBatch(request: BatchRequest): Promise<BatchOutcome> {
  const clusters = await describedClusters(request);
  const jobs = clusters.map((described) => jobOf(described, clusters, request));
  const pool = new Tinypool({
    filename: WORKER.href,
    minThreads: 1,
    maxThreads: request.jobs,
    runtime: "worker_threads",
  });
  let done = 0;
  try {
    const results = await Promise.all(
      jobs.map(async (job) => {
        const result: BatchResult = await pool.run(job, { name: "makeOne" });
        done += 1;
        request.told(result, done, jobs.length);
        return result;
      }),
    );
    return { results, page: await writePage(results, request) };
  } finally {
    await pool.destroy();
  }
}

interface Described {
  readonly file: string;
  /** Absent where the file has mistakes, which its own job tells. */
  readonly cluster?: Cluster;
}

async function describedClusters({ clusters, only }: BatchRequest): Promise<readonly Described[]> {
  const files = await clusterFilesIn(clusters);
  const all = await Promise.all(
    files.map(async (file): Promise<Described> => {
      const { checked } = await loadCluster(file);
      return checked?.ok ? { file, cluster: checked.value } : { file };
    }),
  );
  const chosen = all.filter((one) => only.length === 0 || isNamed(one, only));
  const findings = [
    ...(files.length === 0 ? [finding("error", "batch/no-clusters", { file: clusters })] : []),
    ...(files.length > 0 && chosen.length === 0
      ? [finding("error", "batch/none-of-these", { file: "--only" })]
      : []),
    ...alikeFindings(chosen),
  ];
  if (findings.length > 0) throw new KitError("invalidInput", findings);
  return chosen;
}

function isNamed({ file, cluster }: Described, only: readonly string[]): boolean {
  const names = [
    cluster?.name ?? "",
    file
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.ya?ml$/i, "") ?? "",
  ].map(foldText);
  return only.some((name) => names.includes(foldText(name)));
}

/** Two files of one cluster would write over each other's kits. */
function alikeFindings(described: readonly Described[]): readonly Diagnostic[] {
  const byPlace = groupBy(
    described.flatMap(({ file, cluster }) => (cluster ? [{ file, place: clusterSlug(cluster) }] : [])),
    ({ place }) => place,
  );
  return [...byPlace.values()].flatMap(([first, ...others]) =>
    others.map(({ file }) => finding("error", "batch/same-cluster", { file }, { other: first?.file ?? "" })),
  );
}

function jobOf(
  { file, cluster }: Described,
  all: readonly Described[],
  { template, data, out, keys, fonts, program, force, isFollowUp }: BatchRequest,
): BatchJob {
  const others = all.flatMap((one) => (one.cluster && one.file !== file ? [one.cluster] : []));
  const { name = file, id } = cluster ?? {};
  return {
    ...{ file, template, data, out, keys, fonts, program, force, isFollowUp },
    cluster: { name, ...(id === undefined ? {} : { id }) },
    others: cluster ? namesOf(others, cluster) : { names: [], practices: [] },
  };
}

/** What is part of the cluster's own words cannot be kept out of its kit, nor what any practice may be called. */
function namesOf(others: readonly Cluster[], own: Cluster): BatchJob["others"] {
  const { name, region, meeting, contact, members } = own;
  const texts = [name, region, meeting.place, meeting.leader, contact.name, ...contact.lines];
  const said = [...texts, ...members.map((member) => member.name)].map(foldText);
  const identities = others.map((other) => memberIdentities(other.members, said));
  const clusters = others
    .map((other) => other.name)
    .filter((other) => !said.some((text) => text.includes(foldText(other))));
  const mine = new Set(members.flatMap(({ practice, formerly = [] }) => [practice, ...formerly]));
  return {
    names: [...new Set([...clusters, ...identities.flatMap(({ names }) => names)])],
    practices: identities.flatMap(({ practices }) => practices).filter((practice) => !mine.has(practice)),
  };
}

async function writePage(results: readonly BatchResult[], { out }: BatchRequest): Promise<string> {
  const rows: BatchRow[] = [];
  for (const result of results) rows.push(await rowOf(result, out));
  const path = join(out, PAGE);
  const before = await readBytes(path);
  await writeBeside(path, batchPageHtml(batchPage(rows)), before.ok ? before.value : undefined);
  return path;
}

/** What the page shows of a cluster: its kit as it lies there, or that there is none. */
async function rowOf(result: BatchResult, out: string): Promise<BatchRow> {
  const { cluster, diagnostics } = result;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  if (result.state === "failed")
    return {
      cluster,
      state: "failed",
      mistakes: diagnostics.filter(({ severity }) => severity === "error").length,
    };
  const manifest = await readKitFolder(result.folder);
  if (!manifest.ok) return { cluster, state: "failed", mistakes: 1 };
  const { kit } = manifest.value;
  const cells = kit.results.measures.flatMap(({ practices }) => practices.map(({ cell }) => cell));
  const deck = kit.files.find(({ kind }) => kind === "deck")?.name ?? "";
  const bytes = await readBytes(join(result.folder, deck));
  const picture = bytes.ok ? pictureOf(bytes.value, OVERVIEW_ID) : undefined;
  return {
    ...{ cluster, state: result.state, warnings },
    ...{ topic: kit.topic, meetingDate: kit.meetingDate, isFollowUp: kit.history !== undefined },
    folder: result.folder.slice(out.length).replaceAll("\\", "/").replace(/^\/+/, ""),
    practices: kit.results.coverage.members,
    hidden: cells.filter((cell) => cell.kind === "hidden" && cell.reason !== "no-data").length,
    cells: cells.filter((cell) => cell.kind === "shown" || cell.reason !== "no-data").length,
    edited: (await handWorkIn(result.folder)).edited,
    ...(picture === undefined ? {} : { picture }),
  };
}
