import { copyFile, lstat, readlink, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { DiagnosticCode } from "../messages/wording.ts";
import type { KitError } from "../model/kit-error.ts";
import { lookForHandWork } from "./look-for-hand-work.ts";
import { makeFolders } from "./make-folders.ts";
import { writeDiagnostic, writeRefusal } from "./write-failure.ts";

/**
 * Refuses to write over what people have edited or added in a kit folder; when forced, takes along everything of
 * theirs that the new kit does not overwrite. The decisions of the meeting always come along.
 *
 * @param files what the new kit will hold, by name
 * @param next where the new kit is being staged
 */
export async function keepHandWork(
  folder: string,
  next: string,
  { files, force }: { readonly files: ReadonlyMap<string, unknown>; readonly force: boolean },
): Promise<void> {
  const { isKit, edited, foreign, own } = await lookForHandWork(folder);
  const kept = [...own, ...foreign, ...edited].filter((name) => !files.has(name));
  // Without a manifest it may be anybody's folder, even a home folder: force is for kits.
  if (!isKit && kept.length > 0) throw refusal(folder, [["kit/occupied-folder", kept]]);
  if (!force && edited.length + foreign.length > 0) {
    throw refusal(folder, [
      ["kit/edited-file", edited],
      ["kit/foreign-file", foreign],
    ]);
  }
  await makeFolders(next, kept);
  for (const name of kept) await copy(join(folder, name), join(next, name));
}

/** A link stays a link, and a file keeps the day it was last edited. */
async function copy(from: string, to: string): Promise<void> {
  const found = await lstat(from);
  if (found.isSymbolicLink()) return symlink(await readlink(from), to);
  await copyFile(from, to);
  await utimes(to, found.atime, found.mtime);
}

/** A message stays readable however full the folder is. */
const MOST_NAMES = 8;

function refusal(
  folder: string,
  reasons: readonly (readonly [DiagnosticCode, readonly string[]])[],
): KitError {
  return writeRefusal(
    reasons
      .filter(([, names]) => names.length > 0)
      .map(([code, names]) => {
        const rest = names.length > MOST_NAMES ? `, … (+${names.length - MOST_NAMES})` : "";
        return writeDiagnostic(folder, code, { files: names.slice(0, MOST_NAMES).join(", ") + rest });
      }),
  );
}
