import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isCalendarDate } from "../model/calendar-date.ts";
import { DECISIONS_NAME } from "../model/decisions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EARLIER_FOLDER, EARLIER_NAME } from "../model/follow-up.ts";
import type { FoundKit } from "../model/holdings.ts";
import { type KitManifest, MANIFEST_NAME } from "../model/kit-manifest.ts";
import { foldersIn } from "./list-folder.ts";
import { readKitFolder } from "./read-kit-folder.ts";

/** A kit lies under its cluster, its package and its meeting's date. */
const LEVELS = 3;

/** A kit without what it is rendered from, so that those of a whole region can be held at once. */
export interface KitInBrief extends FoundKit {
  readonly kit: Omit<KitManifest["kit"], "files" | "charts">;
}

/**
 * Every kit below an output folder, and those that were replaced; what else lies there is passed over. A kit that
 * cannot be read is told of, since nobody knows whose it is, and so is a meeting's folder without one.
 */
export async function findKits(out: string): Promise<{
  readonly kits: readonly KitInBrief[];
  /** Paths of folders that lie where a kit does, are called after a day, and hold none. */
  readonly unbuilt: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const places = [
    ...(await foldersBelow(out, "", LEVELS)),
    ...(await foldersBelow(out, EARLIER_FOLDER, LEVELS)),
  ];
  const kits: KitInBrief[] = [];
  const unbuilt: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const place of places.filter((path) => !isDeeperThan(path))) {
    const folder = join(out, place);
    const manifest = await readKitFolder(folder);
    if (manifest.ok) {
      const { files: _files, charts: _charts, ...kit } = manifest.value.kit;
      kits.push({ place, kit });
    }
    const told = manifest.diagnostics.filter(({ code }) => code !== "kit/not-a-kit-folder");
    diagnostics.push(...told.map((each): Diagnostic => ({ ...each, severity: "warning" })));
    if (!manifest.ok && told.length === 0 && isCalendarDate(basename(folder))) unbuilt.push(folder);
  }
  return { kits, unbuilt, diagnostics };
}

/** The replaced kits' own folder is no cluster. */
function isDeeperThan(place: string): boolean {
  return place.startsWith(`${EARLIER_FOLDER}/`) && place.split("/").length === LEVELS;
}

async function foldersBelow(out: string, place: string, levels: number): Promise<readonly string[]> {
  if (levels === 0) return [place];
  const names = await foldersIn(join(out, place));
  const found = await Promise.all(
    names.map((name) => foldersBelow(out, place === "" ? name : `${place}/${name}`, levels - 1)),
  );
  return found.flat();
}

/** Whether anything has been recorded as decided at the meeting of a kit, but the comments its file was built with. */
export function isDecided(folder: string): Promise<boolean> {
  return readFile(join(folder, DECISIONS_NAME), "utf8").then(
    (text) => /^\s*[^#\s]/m.test(text),
    () => false,
  );
}

/** People point at a kit in three ways: its folder, the folder of working files inside it, or its `kit.json`. */
export function kitFolderOf(path: string): string {
  if (basename(path) === basename(MANIFEST_NAME)) return kitFolderOf(dirname(path));
  return basename(path) === dirname(MANIFEST_NAME) ? join(path, "..") : path;
}

/** Whether a path is that of a kit which was kept when another took its place. */
export function isKeptEarlier(folder: string): boolean {
  const path = resolve(folder);
  return EARLIER_NAME.test(basename(path)) && basename(join(path, "..", "..", "..")) === EARLIER_FOLDER;
}
