import type { Cluster } from "../model/cluster.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import { dataAfterMeeting, doubtsAbout } from "../validate/data/doubtful-numbers.ts";
import { finding } from "../validate/finding.ts";
import { clusterKey } from "./cluster-key.ts";
import { clusterMemory } from "./cluster-memory.ts";
import type { Delivery } from "./deliver-kit.ts";
import { dataFindings, type InputRequest, loadInputs } from "./load-inputs.ts";
import { type MakeRequest, makeKit, type PreparedKit } from "./make-kit.ts";

export interface BuildRequest extends InputRequest, MakeRequest {
  readonly cluster: string;
  readonly dryRun: boolean;
  /** Overrides the cluster file towards closed; open always needs the file's recorded decision. */
  readonly view?: "closed" | "open" | undefined;
}

/**
 * The main job: one cluster's kit, from files to files.
 *
 * @throws KitError "invalidInput" with every mistake of every file; then nothing has been written
 */
export async function generateKit(request: BuildRequest): Promise<Delivery> {
  return makeKit(await prepareFirst(request), request);
}

/**
 * The cluster's package, figures, key and memory, or every mistake in any of them.
 */
export async function prepareFirst(request: BuildRequest): Promise<PreparedKit> {
  const { template, brand, design, cluster, inputs, own, plan, counts, ...loaded } =
    await loadInputs(request);
  const known = await clusterKey(request, cluster, template?.id);
  // While the key is not the cluster's own, only that is spoken of.
  const isKeyUsable = !hasErrors(known.diagnostics);
  const memory = cluster && isKeyUsable ? await clusterMemory(cluster, known, request) : undefined;
  const diagnostics = [
    ...loaded.diagnostics,
    ...known.diagnostics,
    ...(memory?.diagnostics ?? []),
    ...viewFindings(request, cluster),
    ...dataFindings(request, template),
    ...(cluster ? dataAfterMeeting(counts ?? [], cluster.meeting.date) : []),
  ];
  if (!template || !cluster || !counts || !known.key || !memory?.memory || hasErrors(diagnostics)) {
    const doubts = cluster ? doubtsAbout(counts ?? [], cluster).diagnostics : [];
    throw new KitError("invalidInput", [...diagnostics, ...doubts]);
  }
  return {
    template,
    brand,
    design,
    counts,
    inputs,
    diagnostics,
    isNamed: true,
    cluster: withView(cluster, request.view),
    ...(own ? { own } : {}),
    ...(plan ? { plan } : {}),
    known: { ...known, key: known.key },
    memory: { ...memory, memory: memory.memory },
  };
}

/** Opening the data is the cluster's own decision, recorded in its file; the command line cannot make it. */
function viewFindings(
  { view, cluster }: BuildRequest,
  described: Cluster | undefined,
): readonly Diagnostic[] {
  if (view !== "open" || !described || described.view.kind === "open") return [];
  return [finding("error", "kit/open-needs-decision", { file: cluster })];
}

function withView(cluster: Cluster, view: BuildRequest["view"]): Cluster {
  return view === "closed" ? { ...cluster, view: { kind: "closed" } } : cluster;
}
