import type { Cluster } from "./cluster.ts";
import { foldText } from "./fold-text.ts";

/** What tells whose a kit, a key or a memory is. What is not known of a cluster is absent. */
export interface ClusterIdentity {
  readonly id?: string;
  readonly name?: string;
  readonly region?: string;
  /** Its practices by ydernummer, or in open view by name; empty when they are not known. */
  readonly practices: readonly string[];
  /** Numbers that practices had before, by the one they have now. */
  readonly formerly?: ReadonlyMap<string, readonly string[]>;
}

/** An id is part of the names of folders and files: short, plain, and without a number that could be a practice's. */
export const CLUSTER_ID = /^(?=.{1,20}$)(?!.*\d{5})[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a cluster as it is described now can be told by. */
export function identityOf({ id, name, region, members }: Cluster): ClusterIdentity {
  return {
    ...(id === undefined ? {} : { id }),
    name,
    region,
    practices: members.map(({ practice }) => practice),
    formerly: new Map(members.map(({ practice, formerly = [] }) => [practice, formerly])),
  };
}

/**
 * Whether two clusters are one, since names are not enough: clusters of the same name exist.
 *
 * Two ids settle it. Without them name and region must agree and half of the smaller one's practices be in the other,
 * so that a cluster may grow, shrink and be merged. An id on one side alone was given since; then the practices tell,
 * whatever has happened to name and region.
 */
export function isSameCluster(one: ClusterIdentity, other: ClusterIdentity): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  if (!sharesHalf(one, other)) return false;
  const isIdNew = one.id !== other.id && one.practices.length > 0 && other.practices.length > 0;
  return isIdNew || (agrees(one.name, other.name) && agrees(one.region, other.region));
}

function sharesHalf(one: ClusterIdentity, other: ClusterIdentity): boolean {
  const numbers = (of: ClusterIdentity) =>
    of.practices.map((practice) => [practice, ...(of.formerly?.get(practice) ?? [])]);
  const known = new Set(numbers(other).flat());
  const shared = numbers(one).filter((own) => own.some((number) => known.has(number))).length;
  return 2 * shared >= Math.min(one.practices.length, other.practices.length);
}

/** What is not known contradicts nothing. */
function agrees(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || foldText(one) === foldText(other);
}
