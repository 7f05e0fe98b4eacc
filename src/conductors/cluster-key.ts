import { join } from "node:path";
import { clusterSlug } from "../kit/cluster-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KEYS_FOLDER, keyName } from "../model/holdings.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { EMPTY_KEY, type PracticeKey } from "../model/practice-key.ts";
import { readStandingKits } from "../read/read-standing-kits.ts";
import {
  checkKeyOfCluster,
  checkKeyOfKit,
  checkOwnerOfKit,
  isKeyOf,
  type PlacedKey,
} from "../validate/kit-owner.ts";
import { type LoadedKey, loadEitherKey, loadKey } from "./load-key.ts";

/** Where kits are written and their key is looked for. */
export interface KeyRequest {
  readonly out: string;
  /** Key file; absent means `<out>/noegler/<klynge>-<template>.csv`. */
  readonly key?: string;
}

type NamedCluster = Pick<Cluster, "name" | "id">;

/** Where the key lies when nobody says: beside the kits, never in one. */
function defaultKey(out: string, cluster: NamedCluster, template: string): string {
  return join(out, KEYS_FOLDER, keyName(clusterSlug(cluster), template));
}

/** The same under the cluster's name with its id, and under the name alone. */
function defaultKeys(out: string, { name, id }: NamedCluster, template: string) {
  const named = id === undefined ? { name } : { name, id };
  return [defaultKey(out, named, template), defaultKey(out, { name }, template)] as const;
}

/** The key of a cluster's kits, and whatever speaks against its being that. Without a cluster only a named one is read. */
export async function clusterKey(
  request: KeyRequest,
  cluster: Cluster | undefined,
  template: string | undefined,
): Promise<LoadedKey> {
  if (request.key === undefined && (!cluster || template === undefined)) return NO_KEY;
  const loaded =
    request.key !== undefined || !cluster
      ? await loadKey(request.key ?? "")
      : await loadEitherKey(defaultKeys(request.out, cluster, template ?? ""), (key) =>
          isKeyOf(cluster, key),
        );
  if (!cluster || template === undefined || !loaded.key) return loaded;
  const findings = await ownershipFindings(
    request.out,
    { cluster, template },
    { ...loaded, key: loaded.key },
  );
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...findings] };
}

const NO_KEY: LoadedKey = { path: "", key: EMPTY_KEY, diagnostics: [] };

/**
 * What says that a key, or a kit that stands where the cluster's kits go, is another cluster's. Said of the key alone
 * when it is not the cluster's, since nothing can be told of kits without it; and of one kit, since the rest is alike.
 */
export async function ownershipFindings(
  out: string,
  { cluster, template }: { readonly cluster: Cluster; readonly template: string },
  placed: PlacedKey,
): Promise<readonly Diagnostic[]> {
  const ofKey = checkKeyOfCluster(cluster, placed);
  if (ofKey.length > 0) return ofKey;
  for (const standing of await readStandingKits(join(out, clusterSlug(cluster), template))) {
    const found = [...checkOwnerOfKit(cluster, standing, placed.key), ...checkKeyOfKit(standing.kit, placed)];
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** The key of an earlier kit, and what is wrong with it; nothing else can be told of a kit whose codes are not explained. */
export async function earlierKey(request: KeyRequest, kit: MeetingKit): Promise<LoadedKey> {
  const { cluster: name, clusterId: id, template } = kit;
  const named = { name, ...(id === undefined ? {} : { id }) };
  const isOwn = (key: PracticeKey) =>
    checkKeyOfKit(kit, { path: "", key, bytes: new Uint8Array() }).length === 0;
  const loaded =
    request.key === undefined
      ? await loadEitherKey(defaultKeys(request.out, named, template.id), isOwn)
      : await loadKey(request.key);
  const { key, diagnostics } = loaded;
  return key
    ? { ...loaded, diagnostics: [...diagnostics, ...checkKeyOfKit(kit, { ...loaded, key })] }
    : loaded;
}
