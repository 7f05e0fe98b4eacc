import { readFile, stat } from "node:fs/promises";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";

/** Far above any file of a cluster; a larger one is the wrong file, or one made to choke the program. */
const MOST_MEGABYTES = 50;

/**
 * Reads a file the user named.
 *
 * @returns its bytes, or the one reason why there are none
 */
export async function readBytes(path: string, megabytes = MOST_MEGABYTES): Promise<Checked<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refuse(path, "file/is-folder");
    if (found.size > megabytes * 1_000_000) return refuse(path, "file/too-large", { megabytes });
    return { ok: true, value: await readFile(path), diagnostics: [] };
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return refuse(path, "file/not-found");
    return refuse(path, "file/unreadable", { reason: cause.code });
  }
}

type FileCode = Extract<Diagnostic["code"], `file/${string}`>;

function refuse(file: string, code: FileCode, values?: Diagnostic["values"]): Checked<Uint8Array> {
  const diagnostic: Diagnostic = { code, severity: "error", place: { file }, ...(values ? { values } : {}) };
  return { ok: false, diagnostics: [diagnostic] };
}

/** Node tells what the operating system answered in `code`: EACCES, EBUSY and the like. */
function isSystemError(cause: unknown): cause is Error & { readonly code: string } {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string";
}
