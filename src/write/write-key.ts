import type { ClusterMemory } from "../model/memory.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import { isInside } from "./is-inside.ts";
import { recoverFromKill } from "./recover-from-kill.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

interface KeyOptions {
  /** The kit's folder, which is handed out and must never hold the key. */
  readonly kitFolder: string;
  /** The key file as this run read it; absent when there was none. */
  readonly replaces?: Uint8Array;
}

/**
 * Writes the key between practices and codes: the one file that can name the practices of a closed kit.
 *
 * Only its owner may read it. It appears whole or not at all, and a key that somebody else has made or changed since
 * this run read it is never overwritten: a kit whose codes no key explains is worth nothing. Write the key first,
 * then the kit.
 */
export async function writeKey(
  path: string,
  key: PracticeKey,
  { kitFolder, replaces }: KeyOptions,
): Promise<void> {
  try {
    if (await isInside(path, kitFolder)) throw writeRefusal([writeDiagnostic(path, "kit/key-inside-kit")]);
    const isWritten = await isWrittenPrivately({
      path,
      bytes: keyBytes(key),
      ...(replaces ? { replaces } : {}),
    });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "kit/key-changed")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

/**
 * Takes away what a killed run left of a key beside it, which names practices; for runs that write no key themselves.
 * What the disk will not let go of stays for the next run.
 */
export async function clearBesideKey(path: string): Promise<void> {
  try {
    await recoverFromKill(path);
  } catch (cause) {
    if (diskCode(cause) === undefined) throw cause;
  }
}

/**
 * Danish Excel opens it with a double click: byte-order mark, semicolons, CRLF. Sorted, so that equal keys are equal
 * files. The columns of given-up numbers and of names are there when there are any.
 */
function keyBytes({ codes, formerly, names = new Map() }: PracticeKey): Uint8Array {
  const columns: readonly (readonly [
    head: string,
    cellOf: (practice: string) => string,
    isThere: boolean,
  ])[] = [
    ["kode", (practice) => codes.get(practice) ?? "", true],
    ["tidligere", (practice) => (formerly.get(practice) ?? []).join(" "), formerly.size > 0],
    ["navn", (practice) => quoted(names.get(practice) ?? ""), names.size > 0],
  ];
  const there = columns.filter(([, , isThere]) => isThere);
  const rows = [...codes.keys()].sort().map((practice) => [practice, ...there.map(([, of]) => of(practice))]);
  const lines = [["ydernummer", ...there.map(([head]) => head)], ...rows].map((cells) => cells.join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

/** A name may hold what parts cells. */
function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The memory's text: the same memory, the same bytes. */
function memoryBytes(memory: ClusterMemory): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(memory, undefined, 1)}\n`);
}

/**
 * Writes what has been published of a cluster, for its owner's eyes only: whole or not at all, and never over what
 * another run has written since this one read it. A memory that stays the same is left alone.
 *
 * @param replaces the file as it was read; absent when there was none
 */
export async function writeMemory(
  path: string,
  memory: ClusterMemory,
  replaces: Uint8Array | undefined,
): Promise<void> {
  const bytes = memoryBytes(memory);
  if (replaces && Buffer.from(replaces).equals(bytes)) return;
  try {
    const isWritten = await isWrittenPrivately({ path, bytes, ...(replaces ? { replaces } : {}) });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "memory/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}
