import { acceptedPractices, computeHeldResults } from "../indicators/compute-results.ts";
import { hiddenCounts } from "../indicators/hidden-counts.ts";
import { buildKit } from "../kit/build-kit.ts";
import type { Cluster } from "../model/cluster.ts";
import { clusterIdentities } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import type { PackageTemplate } from "../model/template.ts";
import { dataAfterMeeting } from "../validate/data/data-after-meeting.ts";
import { doubtsAbout } from "../validate/data/doubtful-numbers.ts";
import { clusterKey } from "./cluster-key.ts";
import { clusterMemory, memoryInForce } from "./cluster-memory.ts";
import { type Delivery, type DeliveryRequest, deliverKit } from "./deliver-kit.ts";
import { type InputRequest, loadInputs } from "./load-inputs.ts";
import { extendKey } from "./load-key.ts";

export interface BuildRequest extends InputRequest, DeliveryRequest {
  readonly cluster: string;
  /** Key file; absent means `<out>/noegler/<klynge>-<template>.csv`. */
  readonly key?: string;
  /** What has been published of the cluster; absent means `<klynge>-hukommelse.json` beside the key. */
  readonly memory?: string;
  /** Overrides the cluster file towards closed; open always needs the file's recorded decision. */
  readonly view?: "closed" | "open";
  /** Draws a whole number from 0 to below its argument; only new codes use it. */
  readonly randomIndex: (below: number) => number;
}

export type BuildOutcome = Delivery;

/**
 * The main job: one cluster's kit, from files to files.
 *
 * @throws KitError "invalidInput" with every mistake of every file; then nothing has been written
 */
export async function generateKit(request: BuildRequest): Promise<BuildOutcome> {
  const { template, brand, cluster: described, inputs, diagnostics, ...loaded } = await loadInputs(request);
  // A package without figures needs none.
  const counts = template?.measures.length === 0 ? [] : loaded.counts;
  const known = await clusterKey(request, described, template?.id);
  // While the key is not the cluster's own, only that is spoken of.
  const isKeyUsable = !hasErrors(known.diagnostics);
  const memory = described && isKeyUsable ? await clusterMemory(described, known, request) : undefined;
  const doubts = described ? doubtsAbout(counts ?? [], described) : { diagnostics: [], confirmed: [] };
  const findings = [
    ...diagnostics,
    ...known.diagnostics,
    ...(memory?.diagnostics ?? []),
    ...viewFindings(request, described),
    ...dataFindings(request, template),
    ...(described ? dataAfterMeeting(counts ?? [], described.meeting.date) : []),
    ...doubts.diagnostics,
  ];
  if (!template || !described || !counts || !known.key || !memory?.memory || hasErrors(findings)) {
    throw new KitError("invalidInput", findings);
  }
  const cluster = withView(described, request.view);
  const key = extendKey(cluster, known.key, request.randomIndex);
  const labels = labelsOf(cluster, key.codes);
  const { results, held } = computeHeldResults({
    ...{ template, cluster, counts, labels },
    memory: memoryInForce(memory.memory, key),
  });
  const kit = buildKit({ template, cluster, results, ...(brand ? { brand } : {}) });
  const secret = {
    identities: clusterIdentities(cluster),
    hiddenCounts: hiddenCounts(results, counts, labels),
  };
  const remembering = { ...memory, memory: memory.memory, held, practices: acceptedPractices(cluster) };
  const delivered = { kit, inputs, key: { ...key, known }, remembering, template, diagnostics: findings };
  return deliverKit({ ...delivered, ...secret, confirmed: doubts.confirmed }, request);
}

/** A package with measures is nothing without their figures. */
function dataFindings({ data }: BuildRequest, template: PackageTemplate | undefined): readonly Diagnostic[] {
  if (data.length > 0 || !template || template.measures.length === 0) return [];
  return [{ code: "kit/no-data", severity: "error", place: { file: "--data" } }];
}

/** Opening the data is the cluster's own decision, recorded in its file; the command line cannot make it. */
function viewFindings(
  { view, cluster }: BuildRequest,
  described: Cluster | undefined,
): readonly Diagnostic[] {
  if (view !== "open" || !described || described.view.kind === "open") return [];
  return [{ code: "kit/open-needs-decision", severity: "error", place: { file: cluster } }];
}

function withView(cluster: Cluster, view: BuildRequest["view"]): Cluster {
  return view === "closed" ? { ...cluster, view: { kind: "closed" } } : cluster;
}

/** What each practice is called in the kit, by ydernummer: its code, or its name in open view. */
export function labelsOf(
  { members, view }: Cluster,
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (view.kind === "closed") return codes;
  return new Map(members.map(({ practice, name }) => [practice, name]));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
