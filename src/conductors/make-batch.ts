import { basename, extname, join } from "node:path";
import Tinypool from "tinypool";
import { batchPage } from "../kit/batch-page.ts";
import { clusterSlug } from "../kit/cluster-slug.ts";
import type { ChartForm, Cluster } from "../model/cluster.ts";
import { memberIdentities, type Named } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { foldText } from "../model/fold-text.ts";
import { groupBy } from "../model/group-by.ts";
import { KitError, needed } from "../model/kit-error.ts";
import { valueAt } from "../model/located-tree.ts";
import { oncePer } from "../model/once-per.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readTemplate } from "../read/read-template.ts";
import { batchPageHtml } from "../sheets/batch-page-html.ts";
import { finding } from "../validate/finding.ts";
import { writeBeside } from "../write/write-beside.ts";
import type { BatchJob, BatchResult } from "./batch-job.ts";
import type { DeliveryRequest } from "./deliver-kit.ts";
import { markOf } from "./file-identity.ts";
import { type ClusterFile, loadClusters } from "./load-cluster.ts";
import type { AskedMasters } from "./load-design.ts";

/** Templates that are named here are worn by all files, whatever cluster files and brand say. */
export interface BatchRequest
  extends Pick<DeliveryRequest, "out" | "fonts" | "program" | "force">,
    AskedMasters {
  readonly template: string;
  /** Folder of cluster files. */
  readonly clusters: string;
  readonly data: readonly string[];
  readonly isFollowUp: boolean;
  readonly pictures: boolean;
  readonly charts?: ChartForm | undefined;
  /** Only clusters of these names, or whose files are called so; all when empty. */
  readonly only: readonly string[];
  readonly keys?: string | undefined;
  /** How many kits are made at a time, as it was written; as many as there are processors when left out. */
  readonly jobs?: string | undefined;
  readonly processors: number;
  /** Told of each cluster when it is done. */
  readonly told: (result: BatchResult, done: number, all: number) => void;
}

export interface BatchOutcome {
  /** In the order of the cluster files. */
  readonly results: readonly BatchResult[];
  /** The page that shows them all. */
  readonly page: string;
  /** What there is to say of the page. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a thread may take. A kit's data live shorter than the default keeps its youngest for, and are then moved to where
 * they stay: with more room for the young a run of 130 kits takes a third less memory.
 */
const MEMORY = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };

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
  const threads = threadsIn(request);
  const { tree } = needed(await readTemplate(request.template));
  const templateId = String(valueAt(tree.tree, ["id"]));
  const all = await loadClusters(request.clusters);
  const jobs = chosenOf(all, request).map((one) => jobOf(one, all, { ...request, templateId }));
  const results = await allDone(jobs, threads, request.told);
  return { results, ...(await writePage(results, request)) };
}

/** @throws KitError "usage" when it is no number */
function threadsIn({ jobs, processors }: BatchRequest): number {
  if (jobs === undefined) return processors;
  if (/^[1-9]\d?$/.test(jobs)) return Number(jobs);
  throw new KitError("usage", [finding("error", "batch/not-a-number", { file: "--jobs" }, { found: jobs })]);
}

/** A bug in one cluster's kit keeps no other from being made; it is told when all are. */
async function allDone(jobs: readonly BatchJob[], maxThreads: number, told: BatchRequest["told"]) {
  const filename = WORKER.href;
  const runtime = "worker_threads";
  const pool = new Tinypool({ filename, runtime, minThreads: 1, maxThreads, resourceLimits: MEMORY });
  let done = 0;
  const running = jobs.map(async (job) => {
    const result: BatchResult = await pool.run(job, { name: "makeOne" });
    done += 1;
    told(result, done, jobs.length);
    return result;
  });
  const settled = await Promise.allSettled(running);
  await pool.destroy();
  return settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}

function chosenOf(all: readonly ClusterFile[], { clusters, only }: BatchRequest): readonly ClusterFile[] {
  const chosen = all.filter((one) => only.length === 0 || isNamed(one, only));
  const isNone = all.length > 0 && chosen.length === 0;
  const findings = [
    ...(all.length === 0 ? [finding("error", "clusters/none-here", { file: clusters })] : []),
    ...(isNone ? [finding("error", "batch/none-of-these", { file: "--only" })] : []),
    ...alikeFindings(all),
  ];
  if (findings.length > 0) throw new KitError("invalidInput", findings);
  return chosen;
}

function clusterIn({ checked }: ClusterFile): Cluster | undefined {
  return checked?.ok ? checked.value : undefined;
}

function isNamed(one: ClusterFile, only: readonly string[]): boolean {
  const names = [clusterIn(one)?.name ?? "", basename(one.file, extname(one.file))].map(foldText);
  return only.some((name) => names.includes(foldText(name)));
}

/** Two files of one cluster would write over each other's kits. */
function alikeFindings(all: readonly ClusterFile[]): readonly Diagnostic[] {
  const placed = all.flatMap((one) => {
    const cluster = clusterIn(one);
    return cluster ? [{ file: one.file, place: clusterSlug(cluster) }] : [];
  });
  return [...groupBy(placed, ({ place }) => place).values()].flatMap(([first, ...others]) =>
    others.map(({ file }) => finding("error", "batch/same-cluster", { file }, { other: first?.file ?? "" })),
  );
}

function jobOf(
  own: ClusterFile,
  all: readonly ClusterFile[],
  request: BatchRequest & Pick<BatchJob, "templateId">,
): BatchJob {
  const { template, templateId, data, master, sheetMaster, out, keys, fonts, program, force } = request;
  const { isFollowUp, pictures, charts } = request;
  const { file } = own;
  const cluster = clusterIn(own);
  // Whoever is not built this time may not be named either.
  const others = all.filter((one) => one.file !== file).map(toldBy);
  return {
    file,
    template,
    templateId,
    data,
    master,
    sheetMaster,
    out,
    keys,
    fonts,
    program,
    force,
    isFollowUp,
    pictures,
    charts,
    cluster: cluster ? { name: cluster.name, id: cluster.id } : { name: file },
    others: cluster ? namesOf(others, cluster) : { names: [], practices: [] },
  };
}

/** What a cluster file tells of who is in it; one with mistakes tells that too. */
interface Told {
  readonly name: string;
  readonly members: readonly Named[];
}

const toldBy = oncePer((one: ClusterFile): Told => {
  const cluster = clusterIn(one);
  if (cluster) return cluster;
  const file = one.tree?.tree;
  const listed = valueAt(file, ["members"]);
  const members = (Array.isArray(listed) ? listed : []).map((member: unknown) => {
    return { practice: textAt(member, "ydernummer"), name: textAt(member, "name") };
  });
  return { name: textAt(file, "klynge"), members };
});

function textAt(value: unknown, key: string): string {
  const found = valueAt(value, [key]);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** What is part of the cluster's own words cannot be kept out of its kit, nor what any practice may be called. */
function namesOf(others: readonly Told[], own: Cluster): BatchJob["others"] {
  const { name, region, meeting, contact, members } = own;
  const texts = [name, region, meeting.place, meeting.leader, contact.name, ...contact.lines];
  const said = [...texts, ...members.map((member) => member.name)].map(foldText);
  const identities = others.map((other) => memberIdentities(other.members, said));
  const clusters = others
    .map((other) => other.name)
    .filter((other) => !said.some((text) => text.includes(foldText(other))));
  const mine = new Set(members.flatMap(({ practice, formerly = [] }) => [practice, ...formerly]));
  const numbers = identities.flatMap(({ practices }) => practices);
  return {
    names: [...new Set([...clusters, ...identities.flatMap(({ names }) => names)])].filter(Boolean),
    practices: numbers.filter((practice) => practice !== "" && !mine.has(practice)),
  };
}

/** Writes the page anew, unless somebody has edited it since it was written. */
async function writePage(
  results: readonly BatchResult[],
  { out }: BatchRequest,
): Promise<Pick<BatchOutcome, "page" | "diagnostics">> {
  const page = join(out, PAGE);
  const before = await readBytes(page);
  if (before.ok && !isAsWritten(new TextDecoder().decode(before.value)))
    return { page, diagnostics: [finding("warning", "batch/page-edited", { file: page })] };
  const text = batchPageHtml(batchPage(results.map(({ row }) => row)));
  await writeBeside(page, `${text}${seal(text)}`, before.ok ? before.value : undefined);
  return { page, diagnostics: [] };
}

/** The last line of the page, by which it is known to be as it was written. */
function seal(text: string): string {
  return `<!-- ${markOf(text)} -->\n`;
}

function isAsWritten(page: string): boolean {
  const text = page.slice(0, page.lastIndexOf("<!--"));
  return page === `${text}${seal(text)}`;
}
