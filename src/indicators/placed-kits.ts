import type { CountedKit, Span } from "../model/account.ts";
import { type ClusterIdentity, isSameCluster } from "../model/same-cluster.ts";

/** Whose a kit is: the same object for all kits of one cluster. */
export interface Owner extends ClusterIdentity {
  readonly name: string;
}

/** A kit among those of many clusters. */
export interface PlacedKit<Kit extends CountedKit = CountedKit> {
  readonly kit: Kit;
  readonly owner: Owner;
  readonly topic: string;
}

/** Kits with the cluster they are of, since a name is not enough, and with their topic. */
export function inClusters<Kit extends CountedKit>(kits: readonly Kit[]): readonly PlacedKit<Kit>[] {
  const owners: Owner[] = [];
  const topics = new Map(
    kits.flatMap(({ template, totals }) => (totals ? [[template.id, totals.topic]] : [])),
  );
  // A kit from before its cluster had an id goes to the one that has the name now.
  const idsFirst = kits.toSorted(
    (one, other) => Number(one.clusterId === undefined) - Number(other.clusterId === undefined),
  );
  return idsFirst.map((kit) => {
    const { cluster: name, clusterId: id, region } = kit;
    const asked: Owner = { ...(id === undefined ? {} : { id }), name, region, practices: [] };
    const owner = owners.find((there) => isSameCluster(there, asked)) ?? asked;
    if (owner === asked) owners.push(owner);
    return { kit, owner, topic: topics.get(kit.template.id) ?? kit.template.id };
  });
}

/** Whether a kit's meeting lies in a time. */
export function isIn({ from, to }: Span, { meetingDate }: CountedKit): boolean {
  return from <= meetingDate && meetingDate <= to;
}

/** The order of names in Danish. */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, "da");
}
