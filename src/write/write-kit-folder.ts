import { renameSync } from "node:fs";
import { mkdir, mkdtemp, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { whenFree } from "../disk/held-file.ts";
import { isKitFileName } from "../model/kit-manifest.ts";
import { flushFolder } from "./flush-folder.ts";
import { refuseInsideKit } from "./is-inside.ts";
import { keepEarlier } from "./keep-earlier.ts";
import { keepHandWork } from "./keep-hand-work.ts";
import { isPrivate, makeFolderAndParents, makeFolders } from "./make-folders.ts";
import { PREVIOUS, recoverFromKill, stagingPrefix } from "./recover-from-kill.ts";
import { diskCode, isLostRace, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";

/** What is about to happen on the disk. */
type WriteStep =
  | "make staging"
  | "write file"
  | "keep hand work"
  | "keep earlier kit"
  | "set aside"
  | "publish"
  | "discard"
  | "clear";

export interface WriteOptions {
  /** Overwrite files edited by hand, and build among files the program did not write (which stay). */
  readonly force: boolean;
  /** Edited files of which it is known what becomes of them: they are written over, or stay where none is written. */
  readonly settled?: ReadonlySet<string>;
  /** Done when the kit is staged and nothing stands in its way, just before it is seen. */
  readonly beforeSwap?: () => Promise<void>;
  /** Path that a kit is kept under when this one takes its place; a number is put at the end. Absent where nothing is lost. */
  readonly earlier?: string | undefined;
  /** Told of every step just before it is taken, so that a test can end the process there. */
  readonly onStep?: (step: WriteStep) => void;
}

type OnStep = (step: WriteStep) => void;

/**
 * Puts a kit's files where they belong, all or none.
 *
 * They are staged beside the folder, flushed and swapped in by rename; a run that is killed leaves the old kit or the
 * new one, at the latest once `recoverFromKill` has run, which every write begins with. What people have edited or
 * added in the folder is left alone unless forced, and a KitError names it. Of two runs at once only whole kits
 * remain, and a run that could not publish its own says so. A kit that loses anything by it is kept first.
 *
 * @param files content by name inside the folder, with forward slashes; `intern/` is for the owner's eyes only
 * @returns the folder in which the kit is kept that was replaced; undefined when nothing of it was lost
 */
export async function writeKitFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  { force, settled, earlier, beforeSwap, onStep = () => {} }: WriteOptions,
): Promise<string | undefined> {
  const unsafe = [...files.keys()].filter((name) => !isKitFileName(name));
  if (unsafe.length > 0)
    throw new RangeError(`${unsafe.length} file names would not stay inside the kit folder`);
  try {
    await refuseInsideKit(folder);
    await recoverFromKill(folder);
    const staging = await makeStaging(folder, onStep);
    try {
      const next = join(staging, "next");
      await stageFiles(next, files, onStep);
      onStep("keep hand work");
      await keepHandWork(folder, next, { files, force, settled });
      onStep("keep earlier kit");
      const kept =
        earlier && (await keepEarlier({ folder, next, staged: join(staging, "earlier"), earlier }));
      await beforeSwap?.();
      await swapIn(folder, staging, onStep);
      await flushFolder(dirname(resolve(folder)));
      return kept;
    } catch (cause) {
      throw isLostRace(cause)
        ? writeRefusal([writeDiagnostic(folder, "kit/written-by-another")], cause)
        : cause;
    } finally {
      await clear(staging, onStep);
    }
  } catch (cause) {
    throw writeFailure(folder, cause);
  }
}

async function makeStaging(folder: string, onStep: OnStep): Promise<string> {
  onStep("make staging");
  await makeFolderAndParents(dirname(resolve(folder)));
  return mkdtemp(stagingPrefix(folder));
}

async function stageFiles(
  next: string,
  files: ReadonlyMap<string, Uint8Array>,
  onStep: OnStep,
): Promise<void> {
  await mkdir(next);
  await makeFolders(next, files.keys());
  for (const [name, bytes] of files) {
    onStep("write file");
    await writeFile(join(next, name), bytes, { flush: true, mode: isPrivate(name) ? 0o600 : 0o666 });
  }
  const folders = new Set(Array.from(files.keys(), (name) => dirname(join(next, name))));
  for (const path of folders) await flushFolder(path);
}

/**
 * The moment of truth. Once the kit is set aside it runs without a pause, so that hardly a signal comes in between the
 * two renames; when one does, the next run puts the previous kit back.
 */
async function swapIn(folder: string, staging: string, onStep: OnStep): Promise<void> {
  const previous = join(staging, PREVIOUS);
  onStep("set aside");
  // A folder cannot be moved while a program holds one of its files.
  const isReplaced = await whenFree(() => isSetAside(folder, previous));
  try {
    onStep("publish");
    renameSync(join(staging, "next"), folder);
  } catch (cause) {
    if (isReplaced) renameSync(previous, folder);
    throw cause;
  }
  onStep("discard");
  if (isReplaced) discard(previous, join(staging, "replaced"));
}

/**
 * Under another name it is no longer taken for a kit to put back, even half deleted. Where the disk will not have it,
 * the new kit is there all the same, and the next run clears up; but where it is gone, another run has been here.
 */
function discard(previous: string, replaced: string): void {
  try {
    renameSync(previous, replaced);
  } catch (cause) {
    if ([undefined, "ENOENT"].includes(diskCode(cause))) throw cause;
  }
}

function isSetAside(folder: string, previous: string): boolean {
  try {
    renameSync(folder, previous);
    return true;
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return false;
    throw cause;
  }
}

/**
 * Takes away what this run staged. A previous kit that could not be put back stays for the next run, and so does
 * what the disk will not let go of now: by then the kit is written or the reason for its failure is known.
 */
async function clear(staging: string, onStep: OnStep): Promise<void> {
  onStep("clear");
  try {
    for (const name of ["next", "earlier", "replaced"])
      await rm(join(staging, name), { recursive: true, force: true });
    await rmdir(staging);
  } catch (cause) {
    if (diskCode(cause) === undefined) throw cause;
  }
}
