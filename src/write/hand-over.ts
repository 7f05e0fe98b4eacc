import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rename,
  rm,
  symlink,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Holding } from "../model/holdings.ts";
import { MANIFEST_NAME } from "../model/kit-manifest.ts";
import { flushFolder } from "./flush-folder.ts";
import { makeFolderAndParents } from "./make-folders.ts";
import { recoverFromKill, stagingPrefix } from "./recover-from-kill.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";

/**
 * Copies all that belongs to a cluster into one new folder, as it would lie in an output folder of its own. Only its
 * owner may look into it, since the key is part of it. It appears whole or not at all.
 */
export async function handOver(holdings: readonly Holding[], to: string): Promise<void> {
  try {
    await recoverFromKill(to);
    if (await isInKit(dirname(resolve(to)))) throw writeRefusal([writeDiagnostic(to, "holding/inside-kit")]);
    if (await isThere(to)) throw writeRefusal([writeDiagnostic(to, "holding/occupied")]);
    await makeFolderAndParents(dirname(resolve(to)));
    const staging = await mkdtemp(stagingPrefix(to));
    try {
      const next = join(staging, "next");
      await mkdir(next, { mode: 0o700 });
      for (const { path, place } of holdings) {
        await mkdir(dirname(join(next, place)), { recursive: true, mode: 0o700 });
        await copyForOwner(path, join(next, place));
      }
      await rename(next, to);
      await flushFolder(dirname(resolve(to)));
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (cause) {
    throw writeFailure(to, cause);
  }
}

/** A link stays a link; what is neither file nor folder is nobody's work. */
async function copyForOwner(from: string, to: string): Promise<void> {
  const found = await lstat(from);
  if (found.isSymbolicLink()) return symlink(await readlink(from), to);
  if (found.isFile()) {
    await copyFile(from, to);
    return chmod(to, 0o600);
  }
  if (!found.isDirectory()) return;
  await mkdir(to, { mode: 0o700 });
  for (const name of await readdir(from)) await copyForOwner(join(from, name), join(to, name));
}

/** A kit is handed out, and must never hold a key. */
async function isInKit(folder: string): Promise<boolean> {
  if (await isThere(join(folder, MANIFEST_NAME))) return true;
  return dirname(folder) !== folder && isInKit(dirname(folder));
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (cause: unknown) => {
      if (["ENOENT", "ENOTDIR"].includes(diskCode(cause) ?? "")) return false;
      throw cause;
    },
  );
}
