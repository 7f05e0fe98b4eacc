import type { Diagnostic } from "../model/diagnostic.ts";
import type { Holding } from "../model/holdings.ts";
import { KitError, refusal } from "../model/kit-error.ts";
import { finding } from "../validate/finding.ts";
import { deleteHoldings } from "../write/delete-holdings.ts";
import { handOver } from "../write/hand-over.ts";
import { recoverAllIn, recoverFromKill } from "../write/recover-from-kill.ts";
import { clusterHoldings, type Holdings, type HoldingsRequest } from "./cluster-holdings.ts";

export interface HoldingsOutcome {
  readonly holdings: readonly Holding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What belongs to a cluster; nothing is changed. */
export async function listCluster(request: HoldingsRequest): Promise<HoldingsOutcome> {
  const { holdings, diagnostics } = await clusterHoldings(request);
  return { holdings, diagnostics: holdings.length > 0 ? diagnostics : [...diagnostics, noneFound(request)] };
}

/** Everything of a cluster in one new folder, which a colleague can go on from as from an output folder. */
export async function handOverCluster(
  request: HoldingsRequest & { readonly to: string | undefined },
): Promise<HoldingsOutcome> {
  const { to } = request;
  if (to === undefined) throw refusal("holding/nowhere-named", "--to", { kind: "usage" });
  const found = await wholeHoldings(request);
  await handOver(found.holdings, to);
  return found;
}

/**
 * Deletes everything of a cluster.
 *
 * @param request confirmed by whoever asks; without that nothing is deleted
 */
export async function deleteCluster(
  request: HoldingsRequest & { readonly isConfirmed: boolean },
): Promise<HoldingsOutcome> {
  const { out, keys, isConfirmed } = request;
  if (!isConfirmed) throw notConfirmed(await someHoldings(request));
  const found = await wholeHoldings(request);
  await deleteHoldings(found.holdings, keys === undefined ? [out] : [out, keys]);
  return found;
}

/** With what killed runs have left cleared away or put back, so that nothing of the cluster stays behind unseen. */
async function wholeHoldings(request: HoldingsRequest): Promise<Holdings> {
  const before = await clusterHoldings(request);
  for (const home of before.homes) await recoverAllIn(home);
  for (const { path } of before.holdings) await recoverFromKill(path);
  return someHoldings(request);
}

async function someHoldings(request: HoldingsRequest): Promise<Holdings> {
  const found = await clusterHoldings(request);
  if (found.holdings.length > 0) return found;
  throw new KitError("invalidInput", [...found.diagnostics, noneFound(request)]);
}

function noneFound({ cluster }: HoldingsRequest): Diagnostic {
  return finding("error", "holding/none-found", { file: cluster });
}

function notConfirmed({ holdings, cluster, diagnostics }: Holdings): KitError {
  const asked = finding("error", "holding/not-confirmed", { file: cluster.name }, { count: holdings.length });
  return new KitError("usage", [...diagnostics, asked]);
}
