import type { CodeKey } from "../indicators/assign-codes.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKey } from "../read/read-key.ts";
import { validateKey } from "../validate/key-codes.ts";

export interface LoadedKey {
  /** Empty before a cluster's first kit; absent when the file has mistakes. */
  readonly codes?: CodeKey;
  /** The file as it was read, so that nobody else's change to it is overwritten; absent when there is none. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The codes in use. */
export async function loadKey(path: string): Promise<LoadedKey> {
  const table = await readKey(path);
  const codes = table.ok ? validateKey(table.value) : table;
  const bytes = table.ok && table.value ? await readBytes(path) : undefined;
  return {
    diagnostics: codes.ok ? [...table.diagnostics, ...codes.diagnostics] : codes.diagnostics,
    ...(codes.ok ? { codes: codes.value } : {}),
    ...(bytes?.ok ? { bytes: bytes.value } : {}),
  };
}
