import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { currentCodes, type PracticeKey } from "../model/practice-key.ts";
import { type ClusterIdentity, identityOf, isSameCluster } from "../model/same-cluster.ts";
import { finding } from "./finding.ts";

/** A key and where it lies; empty and without bytes when nothing lies there. */
export interface PlacedKey {
  readonly path: string;
  readonly key: PracticeKey;
  readonly bytes?: Uint8Array;
}

/** The labels a kit shows its practices under. */
export function labelsIn({ results }: Pick<MeetingKit, "results">): ReadonlySet<string> {
  return new Set(results.measures.flatMap(({ practices }) => practices.map(({ label }) => label)));
}

/** Whether a key tells whose every code of a closed kit is, or what is wrong with it. An open kit needs none. */
export function checkKeyOfKit(kit: MeetingKit, { path, key, bytes }: PlacedKey): readonly Diagnostic[] {
  const labels = labelsIn(kit);
  if (kit.view === "open" || labels.size === 0) return [];
  if (!bytes) return [finding("error", "change/key-missing", { file: path })];
  const known = new Set(key.codes.values());
  const missing = [...labels].filter((label) => !known.has(label)).length;
  return missing === 0 ? [] : [finding("error", "key/codes-missing", { file: path }, { missing })];
}

/** Whether a key is a cluster's own, and gives no code to two of its practices. */
export function checkKeyOfCluster(cluster: Cluster, { path, key }: PlacedKey): readonly Diagnostic[] {
  if (!isKeyOf(cluster, key)) return [finding("error", "key/other-cluster", { file: path })];
  const codes = cluster.members.flatMap(({ practice, acceptance }) =>
    acceptance.kind === "accepted" ? (key.codes.get(practice) ?? []) : [],
  );
  return new Set(codes).size === codes.length ? [] : [finding("error", "key/code-shared", { file: path })];
}

/** Whether the practices of a key are a cluster's. A key names neither cluster nor region. */
export function isKeyOf(cluster: Cluster, key: PracticeKey): boolean {
  const { practices, formerly = new Map() } = identityOf(cluster);
  const known = { practices: [...currentCodes(key).keys()], formerly: key.formerly };
  return isSameCluster({ practices, formerly }, known);
}

/** What of a kit tells whose it is. */
type OwnedKit = Pick<MeetingKit, "cluster" | "clusterId" | "region" | "view" | "results">;

/** Whether a kit, whose codes the key explains, is a cluster's own. */
export function checkOwnerOfKit(
  cluster: Cluster,
  placed: { readonly folder: string; readonly kit: OwnedKit },
  key: PracticeKey,
): readonly Diagnostic[] {
  const own = identityOf(cluster);
  const described =
    placed.kit.view === "closed" ? own : { ...own, practices: cluster.members.map(({ name }) => name) };
  const isOwn = isSameCluster(described, identityOfKit(placed.kit, key));
  return isOwn ? [] : [finding("error", "kit/other-cluster", { file: placed.folder })];
}

/** By the ydernumre its codes stand for now; in open view by the practices' names. */
function identityOfKit(kit: OwnedKit, key: PracticeKey): ClusterIdentity {
  const { cluster: name, clusterId: id, region, view } = kit;
  const labels = labelsIn(kit);
  const numbers = [...currentCodes(key)].flatMap(([practice, code]) => (labels.has(code) ? practice : []));
  return {
    ...(id === undefined ? {} : { id }),
    name,
    region,
    practices: view === "closed" ? numbers : [...labels],
    formerly: key.formerly,
  };
}
