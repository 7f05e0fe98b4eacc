import { readWhole } from "../disk/plain-file.ts";
import type { Checked } from "../model/diagnostic.ts";
import { readFailure } from "./read-failure.ts";

/** Far above any file of a cluster; a larger one is the wrong file, or one made to choke the program. */
const MOST_MEGABYTES = 50;

/**
 * Reads a file the user named.
 *
 * @returns its bytes, or the one reason why there are none
 */
export async function readBytes(path: string, megabytes = MOST_MEGABYTES): Promise<Checked<Uint8Array>> {
  try {
    return { ok: true, value: await readWhole(path, megabytes * 1_000_000), diagnostics: [] };
  } catch (cause) {
    return { ok: false, diagnostics: [readFailure(path, cause, megabytes)] };
  }
}
