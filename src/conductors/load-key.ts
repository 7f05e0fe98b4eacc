import { assignCodes } from "../indicators/assign-codes.ts";
import { carryCodes } from "../indicators/carry-codes.ts";
import { acceptedPractices } from "../indicators/compute-results.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKey } from "../read/read-key.ts";
import { validateKey } from "../validate/key-codes.ts";

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
export async function loadEitherKey(
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
