import { createHash } from "node:crypto";
import { copyFile, lstat, readdir, readlink, symlink, utimes } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { NotReadable, readWhole } from "../disk/plain-file.ts";
import type { DiagnosticCode } from "../messages/wording.ts";
import { DECISIONS_NAME } from "../model/decisions.ts";
import type { KitError } from "../model/kit-error.ts";
import { MANIFEST_NAME } from "../model/kit-manifest.ts";
import { makeFolders } from "./make-folders.ts";
import { diskCode, writeDiagnostic, writeRefusal } from "./write-failure.ts";

/**
 * Refuses to write over what people have edited or added in a kit folder; when forced, takes along everything of
 * theirs that the new kit does not overwrite. The decisions of the meeting always come along.
 *
 * @param files what the new kit will hold, by name
 * @param settled edited files of which it is known what becomes of them
 * @param next where the new kit is being staged
 */
export async function keepHandWork(
  folder: string,
  next: string,
  { files, force, settled = new Set() }: HandWorkOptions,
): Promise<void> {
  const { isKit, edited, foreign, own } = await handWorkIn(folder);
  const kept = [...own, ...[...foreign, ...edited].filter((name) => !files.has(name))];
  // Without a manifest it may be anybody's folder, even a home folder: force is for kits.
  if (!isKit && kept.length > 0) throw refusal(folder, [["kit/occupied-folder", kept]]);
  const unsettled = edited.filter((name) => !settled.has(name));
  if (!force && unsettled.length + foreign.length > 0) {
    throw refusal(folder, [
      ["kit/edited-file", unsettled],
      ["kit/foreign-file", foreign],
    ]);
  }
  await makeFolders(next, kept);
  for (const name of kept) await copy(join(folder, name), join(next, name));
}

interface HandWorkOptions {
  readonly files: ReadonlyMap<string, unknown>;
  readonly force: boolean;
  readonly settled?: ReadonlySet<string> | undefined;
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

/** What a kit folder holds that a rewrite would destroy; names as in the manifest, sorted. */
interface HandWork {
  /** Whether a manifest says which files the program wrote. */
  readonly isKit: boolean;
  /** Files the program wrote and somebody has changed since. */
  readonly edited: readonly string[];
  /** Files the program did not write. */
  readonly foreign: readonly string[];
  /** The kit's own place for what people decide: once somebody has written in it, it goes from build to build. */
  readonly own: readonly string[];
}

/** Left by file managers, wanted by nobody. */
const CLUTTER = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Compares a kit folder with its own manifest. A folder that is not there holds nothing. */
export async function handWorkIn(folder: string): Promise<HandWork> {
  const names = await filesIn(folder);
  const written = await writtenFiles(folder);
  if (!written) return { isKit: false, edited: [], foreign: names, own: [] };
  const isOwn = (name: string) => name === DECISIONS_NAME;
  const foreign = names.filter((name) => name !== MANIFEST_NAME && !isOwn(name) && !written.has(name));
  const changed: string[] = [];
  for (const name of names.filter((one) => written.has(one) || isOwn(one)))
    if ((await sha256(join(folder, name))) !== written.get(name)) changed.push(name);
  return {
    isKit: true,
    foreign,
    edited: changed.filter((name) => !isOwn(name)),
    own: changed.filter(isOwn),
  };
}

/** Everything somebody may want of a folder: its files and links by name, sorted; nothing when there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((name) => !CLUTTER.test(name))
      .sort();
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return [];
    throw cause;
  }
}

/** Hash by name from the manifest; undefined when there is none that can be trusted. */
async function writtenFiles(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const bytes = await readWhole(join(folder, MANIFEST_NAME)).catch((cause: unknown) => {
    if (cause instanceof NotReadable || ["ENOENT", "ENOTDIR"].includes(diskCode(cause) ?? ""))
      return undefined;
    throw cause;
  });
  if (bytes === undefined) return undefined;
  try {
    // Destructuring throws a TypeError on any other shape, which counts as unreadable like a syntax error does.
    const { files }: { files: Iterable<{ name: string; sha256: string }> } = JSON.parse(
      bytes.toString("utf8"),
    );
    return new Map(Array.from(files, ({ name, sha256: hash }) => [name, hash]));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** Of what a reader would see there; none where a link leads to something else than a file. */
async function sha256(path: string): Promise<string | undefined> {
  try {
    return createHash("sha256")
      .update(await readWhole(path))
      .digest("hex");
  } catch (cause) {
    if (cause instanceof NotReadable) return undefined;
    throw cause;
  }
}
