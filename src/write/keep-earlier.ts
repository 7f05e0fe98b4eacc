import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { whenFree } from "../disk/held-file.ts";
import { flushFolder } from "./flush-folder.ts";
import { filesIn } from "./keep-hand-work.ts";
import { makeFolderAndParents, makeFolders } from "./make-folders.ts";
import { stagingPrefix } from "./recover-from-kill.ts";
import { diskCode, isLostRace, writeFailure } from "./write-failure.ts";

/** A kit that is about to be replaced. */
interface Replaced {
  readonly folder: string;
  /** Where its successor lies, whole, until it takes the place; nothing is there while it is not one yet. */
  readonly next: string;
  /** Where a copy is made; on the same disk as the place where it is kept. */
  readonly staged: string;
  /** Path the copy is kept under, with a number at its end. */
  readonly earlier: string;
}

/**
 * Keeps a copy of a kit folder that a new one would take something away from: a file that is changed or gone in the new
 * one. The copy is for its owner's eyes only, appears whole or not at all, and never in place of another. What is kept
 * already is not kept twice: a run that was killed after this step left its copy, and the next one finds it.
 *
 * @returns the folder it is kept in; undefined when nothing would be lost
 */
export async function keepEarlier(replaced: Replaced): Promise<string | undefined> {
  const { folder, next, staged, earlier } = replaced;
  const names = await filesIn(folder);
  if (await areAllIn(next, folder, names)) return undefined;
  const kept = await keptFolders(earlier);
  for (const { path } of kept) {
    const isSame =
      (await filesIn(path)).join("\n") === names.join("\n") && (await areAllIn(path, folder, names));
    if (isSame) return path;
  }
  const path = `${earlier}-${Math.max(0, ...kept.map(({ number }) => number)) + 1}`;
  await mkdir(staged, { mode: 0o700 });
  await makeFolders(staged, names, () => true);
  for (const name of names) await copyForOwner(join(folder, name), join(staged, name));
  for (const inside of new Set(names.map((name) => dirname(join(staged, name))))) await flushFolder(inside);
  await publish(staged, path);
  return path;
}

/**
 * Keeps a copy of a kit folder in which a file is about to be written over that people have edited.
 *
 * @param earlier path the copy is kept under, with a number at its end
 */
export async function keepEdited(folder: string, earlier: string): Promise<string | undefined> {
  try {
    // Beside the kit, where every build clears up what a killed run leaves.
    const staging = await mkdtemp(stagingPrefix(folder));
    try {
      const [next, staged] = [join(staging, "next"), join(staging, "earlier")];
      return await keepEarlier({ folder, next, staged, earlier });
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (cause) {
    throw writeFailure(folder, cause);
  }
}

async function publish(staged: string, path: string): Promise<void> {
  try {
    await makeFolderAndParents(dirname(path), 0o700);
    await whenFree(() => rename(staged, path));
    await flushFolder(dirname(path));
  } catch (cause) {
    throw isLostRace(cause) ? cause : writeFailure(path, cause);
  }
}

async function keptFolders(
  earlier: string,
): Promise<readonly { readonly path: string; readonly number: number }[]> {
  const start = `${basename(earlier)}-`;
  const names = await readdir(dirname(earlier)).catch((cause: unknown) => {
    if (["ENOENT", "ENOTDIR"].includes(diskCode(cause) ?? "")) return [];
    throw cause;
  });
  return names
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .map((name) => ({ path: join(dirname(earlier), name), number: Number(name.slice(start.length)) }));
}

/** Whether another folder has every one of a folder's files as it is there. */
async function areAllIn(other: string, folder: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    const [there, here] = [await contentOf(join(other, name)), await contentOf(join(folder, name))];
    if (!there || !here || !there.equals(here)) return false;
  }
  return true;
}

/** A link's content is where it points to; a file that is not there has none. */
async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink() ? Buffer.from(await readlink(path)) : await readFile(path);
  } catch (cause) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(diskCode(cause) ?? "")) return undefined;
    throw cause;
  }
}

/** A link stays a link, and a file keeps the day it was last edited, but not who may read it. */
async function copyForOwner(from: string, to: string): Promise<void> {
  const found = await lstat(from);
  if (found.isSymbolicLink()) return symlink(await readlink(from), to);
  await writeFile(to, await readFile(from), { flush: true, mode: 0o600 });
  await utimes(to, found.atime, found.mtime);
}
