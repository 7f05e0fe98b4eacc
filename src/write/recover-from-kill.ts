import { lstat, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { diskCode } from "./write-failure.ts";

/** The kit that was there before, inside a staging folder; there only while the new one has not taken its place. */
export const PREVIOUS = "previous";

/** How the staging folders of a kit folder or key file begin. They lie beside it, so that a rename can swap them. */
export function stagingPrefix(path: string): string {
  const target = resolve(path);
  return join(dirname(target), `.kitwork-${basename(target)}-`);
}

/**
 * Clears away what killed runs left beside a kit folder or a key file, and puts the kit back that one had set aside.
 *
 * A staging folder whose run is still alive cannot be told from a dead one without a clock, and need not be: renaming
 * it makes that run fail before it publishes anything, since it only ever publishes by a rename out of that folder.
 * Every run clears before it makes its own staging folder, so two runs never stop each other.
 */
export async function recoverFromKill(path: string): Promise<void> {
  for (const staging of await leftovers(path)) {
    const taken = `${staging}x`;
    if (!(await isRenamed(staging, taken))) continue;
    await putBack(join(taken, PREVIOUS), resolve(path));
    await discard(taken);
  }
}

/** The same for everything that runs have worked on in a folder. */
export async function recoverAllIn(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const targets = names.flatMap((name) => /^\.kitwork-(.+)-[A-Za-z0-9]{6}x*$/.exec(name)?.[1] ?? []);
  for (const target of new Set(targets)) await recoverFromKill(join(folder, target));
}

/** What is still held open by another program now is cleared by a later run; it stands in nobody's way. */
async function discard(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (cause) {
    if (diskCode(cause) === undefined) throw cause;
  }
}

async function leftovers(path: string): Promise<readonly string[]> {
  const prefix = stagingPrefix(path);
  const start = basename(prefix);
  const names = await readdir(dirname(prefix)).catch((cause: unknown) => {
    // Without a parent folder there is nothing to clear; what else is wrong with it shows when the kit is staged.
    if (diskCode(cause) !== undefined) return [];
    throw cause;
  });
  return names
    .filter((name) => name.startsWith(start) && /^[A-Za-z0-9]{6}x*$/.test(name.slice(start.length)))
    .map((name) => join(dirname(prefix), name));
}

async function isRenamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return false;
    throw cause;
  }
}

async function putBack(previous: string, target: string): Promise<void> {
  if (!(await exists(previous))) return;
  try {
    await rename(previous, target);
  } catch (cause) {
    // A kit stands there already: the killed run had published, and the previous one has served its time.
    if (!(await exists(target))) throw cause;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return false;
    throw cause;
  }
}
