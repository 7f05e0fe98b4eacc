/** What the disk can do to a run: end it, or refuse a step of its writing. */
export type FaultCode = "SIGKILL" | "ENOSPC" | "EIO" | "EROFS" | "EACCES";

/** Happens to a process at one of its steps of writing, counted from 0. */
export interface DiskFault {
  readonly code: FaultCode;
  readonly at: number;
  /** Only what lies below this folder is counted and struck. */
  readonly below: string;
  /** File that the number of steps is put into when the process ends by itself. */
  readonly report?: string;
}

/**
 * A module that a process loads before everything else. It stands between the process and the disk: every step that
 * changes something there is counted, and the one that was chosen goes wrong, in the system's own words. A full disk
 * stays full and takes half of what was being written; it still renames and deletes. A folder one may not write in
 * lets nothing through at all. Bad luck of the moment strikes once.
 */
const SHIM = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const { code, at, below, report } = JSON.parse(process.env.DISK_FAULT);
const own = { ...fs, promises: { ...fs.promises } };
const fills = new Set(["mkdir", "mkdtemp", "writeFile", "copyFile", "link", "symlink"]);
let steps = 0;

const isBelow = (path) => typeof path === "string" && (resolve(path) + sep).startsWith(below + sep);
const struck = {
  SIGKILL: () => steps > at,
  ENOSPC: (name) => steps > at && fills.has(name),
  EIO: () => steps === at + 1,
  EROFS: () => steps > at,
  EACCES: () => steps > at,
}[code];

function refusalOf(name, args) {
  if (!args.slice(0, 2).some(isBelow)) return undefined;
  steps += 1;
  if (!struck(name)) return undefined;
  if (code === "SIGKILL") process.kill(process.pid, "SIGKILL");
  return Object.assign(new Error(code + ": injected, " + name), { code, syscall: name });
}

for (const name of ["mkdir", "mkdtemp", "writeFile", "copyFile", "link", "symlink", "utimes", "rename", "rm", "rmdir"])
  fs.promises[name] = async (...args) => {
    const refusal = refusalOf(name, args);
    if (!refusal) return own.promises[name](...args);
    if (code === "ENOSPC" && name === "writeFile")
      await own.promises.writeFile(args[0], Buffer.from(args[1]).subarray(0, args[1].length / 2), args[2]);
    throw refusal;
  };
fs.renameSync = (...args) => {
  const refusal = refusalOf("rename", args);
  if (refusal) throw refusal;
  return own.renameSync(...args);
};
syncBuiltinESMExports();
if (report) process.on("exit", () => own.writeFileSync(report, String(steps)));
`;

/** What a Node process is started with for a fault to happen to it. */
export function withDiskFault(fault: DiskFault): {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
} {
  return {
    args: ["--import", `data:text/javascript,${encodeURIComponent(SHIM)}`],
    env: { DISK_FAULT: JSON.stringify(fault) },
  };
}

/** Never strikes; for counting the steps a run takes. */
export const NO_STEP = Number.MAX_SAFE_INTEGER;
