import { createHash } from "node:crypto";
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
import { whenFree } from "../disk/held-file.ts";
import type { DataControl } from "../model/data-control.ts";
import type { Holding } from "../model/holdings.ts";
import {
  type KitManifest,
  MANIFEST_NAME,
  MANIFEST_SCHEMA_VERSION,
  type ManifestFile,
  type ManifestInput,
} from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
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
      await whenFree(() => rename(next, to));
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

/** Where a kit comes from. */
interface KitOrigin {
  readonly program: KitManifest["program"];
  readonly inputs: readonly ManifestInput[];
  /** Absent when no data-control sheet is among the files. */
  readonly control?: DataControl;
  /** Files that somebody has edited and that stay. */
  readonly edited?: readonly ManifestFile[] | undefined;
}

/**
 * Adds the manifest to a kit's files: the kit as data, what it was made from, and the hash of every file, by which a
 * later run knows what people have edited.
 *
 * The manifest's bytes follow from its arguments alone, so the same inputs give the same file.
 */
export function sealKit(
  kit: MeetingKit,
  { program, inputs, control, edited = [] }: KitOrigin,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const manifest: KitManifest = {
    schemaVersion: MANIFEST_SCHEMA_VERSION,
    program,
    template: kit.template,
    inputs,
    files: [...Array.from(files, ([name, bytes]) => ({ name, sha256: sha256(bytes) })), ...edited],
    ...(control ? { control } : {}),
    kit,
  };
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  return new Map([...files, [MANIFEST_NAME, new TextEncoder().encode(text)]]);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
