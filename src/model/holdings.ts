import { foldText } from "./fold-text.ts";
import { EARLIER_FOLDER } from "./follow-up.ts";
import type { MeetingKit } from "./meeting-kit.ts";

/** Where keys lie when nobody says otherwise, below the output folder. */
export const KEYS_FOLDER = "noegler";

/** Something on the disk that belongs to one cluster. */
export interface Holding {
  readonly kind: "kit" | "earlier-kit" | "key" | "memory";
  readonly path: string;
  /** Where it lies in a folder of this cluster's alone, with forward slashes. */
  readonly place: string;
}

/** A kit somewhere below an output folder. */
export interface FoundKit {
  /** Path of its folder from the output folder, with forward slashes. */
  readonly place: string;
  readonly kit: Pick<MeetingKit, "cluster" | "clusterId" | "region" | "view" | "results">;
}

/** A cluster by what is known of it: from its file everything, from a word its name alone. */
export interface AskedCluster {
  readonly name: string;
  readonly region?: string;
  readonly id?: string;
}

/** Whose kits are, seen from one cluster. */
export interface SortedKits {
  readonly own: readonly FoundKit[];
  /** Of the same name and region, made before the cluster had an id: it cannot be told whose they are. */
  readonly unclear: readonly FoundKit[];
  readonly others: readonly FoundKit[];
}

/** Tells a cluster's kits from those of all others, of which some may have its name. */
export function sortKits(kits: readonly FoundKit[], asked: AskedCluster): SortedKits {
  const sorted = kits.map((found) => ({ found, whose: whoseIs(found, asked) }));
  const those = (wanted: ReturnType<typeof whoseIs>) =>
    sorted.filter(({ whose }) => whose === wanted).map(({ found }) => found);
  return { own: those("own"), unclear: those("unclear"), others: those("other") };
}

function whoseIs({ kit }: FoundKit, { name, region, id }: AskedCluster): "own" | "unclear" | "other" {
  if (id !== undefined && kit.clusterId !== undefined) return id === kit.clusterId ? "own" : "other";
  if (foldText(kit.cluster) !== foldText(name)) return "other";
  if (region === undefined) return "own";
  if (foldText(kit.region) !== foldText(region) || kit.clusterId !== undefined) return "other";
  return id === undefined ? "own" : "unclear";
}

/** How many clusters there are among kits of one name. */
export function countClusters(kits: readonly FoundKit[]): number {
  return new Set(kits.map(({ kit: { clusterId, region } }) => clusterId ?? `in ${foldText(region)}`)).size;
}

/** The folder of its cluster and that of its package, which a kit lies in; the same for a kit that was replaced. */
export function homeOf({ place }: FoundKit): { readonly slug: string; readonly template: string } {
  const [slug = "", template = ""] = place.split("/").filter((part) => part !== EARLIER_FOLDER);
  return { slug, template };
}

/** Name of the key of a cluster's kits of one package. */
export function keyName(slug: string, template: string): string {
  return `${slug}-${template}.csv`;
}

/** Name of what is remembered of a cluster from kit to kit, beside its keys. */
export function memoryName(slug: string): string {
  return `${slug}-hukommelse.json`;
}
