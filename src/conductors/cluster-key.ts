import { join } from "node:path";
import { assignCodes, carryCodes } from "../indicators/assign-codes.ts";
import { acceptedPractices } from "../indicators/compute-results.ts";
import { clusterSlug, type NamedCluster } from "../kit/cluster-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KEYS_FOLDER, keyName } from "../model/holdings.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { EMPTY_KEY, type PracticeKey } from "../model/practice-key.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKey } from "../read/read-key.ts";
import { readStandingKits } from "../read/read-standing-kits.ts";
import { validateKey } from "../validate/key-codes.ts";
import {
  checkKeyOfCluster,
  checkKeyOfKit,
  checkOwnerOfKit,
  isKeyOf,
  type PlacedKey,
} from "../validate/kit-owner.ts";

/** Where kits are written and their key is looked for. */
export interface KeyRequest {
  readonly out: string;
  /** Key file; absent means `<out>/noegler/<klynge>-<template>.csv`. */
  readonly key?: string | undefined;
}

/** Where the key lies when nobody says: beside the kits, under the cluster's name with its id or the name alone. */
function defaultKeys(out: string, { name, id }: NamedCluster, template: string) {
  const at = (named: NamedCluster) => join(out, KEYS_FOLDER, keyName(clusterSlug(named), template));
  return [at({ name, id }), at({ name })] as const;
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
  const isOwn = (key: PracticeKey) =>
    checkKeyOfKit(kit, { path: "", key, bytes: new Uint8Array() }).length === 0;
  const loaded =
    request.key === undefined
      ? await loadEitherKey(defaultKeys(request.out, { name, id }, template.id), isOwn)
      : await loadKey(request.key);
  const { key, diagnostics } = loaded;
  return key
    ? { ...loaded, diagnostics: [...diagnostics, ...checkKeyOfKit(kit, { ...loaded, key })] }
    : loaded;
}

export interface LoadedKey {
  readonly path: string;
  /** Empty before a cluster's first kit; absent when the file has mistakes. */
  readonly key?: PracticeKey;
  /** The file as it was read, so that nobody else's change to it is overwritten; absent when there is none. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The codes in use. */
export async function loadKey(path: string): Promise<LoadedKey> {
  const table = await readKey(path);
  const key = table.ok ? validateKey(table.value) : table;
  const bytes = table.ok && table.value ? await readBytes(path) : undefined;
  return {
    path,
    diagnostics: key.ok ? [...table.diagnostics, ...key.diagnostics] : key.diagnostics,
    ...(key.ok ? { key: key.value } : {}),
    ...(bytes?.ok ? { bytes: bytes.value } : {}),
  };
}

/**
 * The key at the first of two places, or the one at the second when only that is there and is the cluster's own: a
 * cluster that was given an id keeps the key it had without one.
 */
async function loadEitherKey(
  [first, second]: readonly [first: string, second: string],
  isOwn: (key: PracticeKey) => boolean,
): Promise<LoadedKey> {
  const loaded = await loadKey(first);
  if (first === second || loaded.bytes || !loaded.key) return loaded;
  const older = await loadKey(second);
  return older.bytes && older.key && isOwn(older.key) ? older : loaded;
}

/**
 * The key with a code for everybody who takes part: the one they had, under whatever number, or a new one. Of an open kit
 * it keeps the names as well, by which its practices are known again when they have others.
 */
export function extendKey(
  cluster: Cluster,
  known: PracticeKey,
  randomIndex: (below: number) => number,
): PracticeKey {
  const accepted = acceptedPractices(cluster);
  const members = cluster.members.filter(({ practice }) => accepted.has(practice));
  const carried = carryCodes(members, known);
  const shown = cluster.view.kind === "open" ? members : [];
  const names = new Map([
    ...(known.names ?? []),
    ...shown.map(({ practice, name }) => [practice, name] as const),
  ]);
  return {
    ...carried,
    codes: assignCodes([...accepted], carried.codes, randomIndex),
    ...(names.size > 0 ? { names } : {}),
  };
}
