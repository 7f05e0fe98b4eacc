import { isHeld } from "../disk/held-file.ts";
import { NotReadable, readWhole, type Unreadable } from "../disk/plain-file.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";

/** Far above any file of a cluster; a larger one is the wrong file, or one made to choke the program. */
const MOST_MEGABYTES = 50;

/**
 * Reads a file the user named.
 *
 * @returns its bytes, or the one reason why there are none
 */
export async function readBytes(path: string, megabytes = MOST_MEGABYTES): Promise<Checked<Uint8Array>> {
  if (LOCK_MARK.test(path)) return { ok: false, diagnostics: [lockMark(path)] };
  try {
    return { ok: true, value: await readWhole(path, megabytes * 1_000_000), diagnostics: [] };
  } catch (cause) {
    return { ok: false, diagnostics: [readFailure(path, cause, megabytes)] };
  }
}

/** Excel, Word and PowerPoint leave such a file beside every file they have open. */
export const LOCK_MARK = /(^|[\\/])~\$[^\\/]*$/;

function lockMark(file: string): Diagnostic {
  const name = file.replace(/^.*~\$/, "");
  return {
    code: "file/lock-mark",
    severity: "error",
    place: { file },
    values: { name, program: holderOf(name) },
  };
}

/** Who most likely has a file open. OneDrive holds any file for a moment. */
function holderOf(name: string): string {
  const [, ending = ""] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (["xlsx", "xlsm", "xls", "xlsb", "csv", "tsv"].includes(ending)) return "Excel";
  if (["docx", "docm", "dotx"].includes(ending)) return "Word";
  return ["pptx", "potx"].includes(ending) ? "PowerPoint" : "OneDrive";
}

const REFUSALS = {
  folder: "file/is-folder",
  pipe: "file/is-pipe",
  socket: "file/is-socket",
  device: "file/is-device",
  "too-large": "file/too-large",
} as const satisfies Record<Unreadable, Diagnostic["code"]>;

/** What it means to the person at the keyboard that a file was not read; whatever is a bug of ours is thrown on. */
export function readFailure(file: string, cause: unknown, megabytes: number): Diagnostic {
  const found = (code: Diagnostic["code"], values: Diagnostic["values"] = {}): Diagnostic => ({
    code,
    severity: "error",
    place: { file },
    ...(Object.keys(values).length === 0 ? {} : { values }),
  });
  if (cause instanceof NotReadable)
    return found(REFUSALS[cause.found], cause.found === "too-large" ? { megabytes } : {});
  const reason = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (typeof reason !== "string") throw cause;
  if (reason === "ENOENT" || reason === "ENOTDIR") return found("file/not-found");
  if (isHeld(cause)) return found("file/held", { reason, program: holderOf(file) });
  return found("file/unreadable", { reason });
}
