import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EARLIER_FOLDER } from "../model/earlier-folder.ts";
import type { FoundKit } from "../model/holdings.ts";
import { readKitFolder } from "./read-kit-folder.ts";

/** A kit lies under its cluster, its package and its meeting's date. */
const LEVELS = 3;

/**
 * Every kit below an output folder, and those that were replaced; what else lies there is passed over. A kit that
 * cannot be read is told of, since nobody knows whose it is.
 */
export async function findKits(
  out: string,
): Promise<{ readonly kits: readonly FoundKit[]; readonly diagnostics: readonly Diagnostic[] }> {
  const places = [
    ...(await foldersBelow(out, "", LEVELS)),
    ...(await foldersBelow(out, EARLIER_FOLDER, LEVELS)),
  ];
  const kits: FoundKit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const place of places.filter((path) => !isDeeperThan(path))) {
    const manifest = await readKitFolder(join(out, place));
    if (manifest.ok) kits.push({ place, kit: manifest.value.kit });
    const told = manifest.diagnostics.filter(({ code }) => code !== "kit/not-a-kit-folder");
    diagnostics.push(...told.map((each): Diagnostic => ({ ...each, severity: "warning" })));
  }
  return { kits, diagnostics };
}

/** The replaced kits' own folder is no cluster. */
function isDeeperThan(place: string): boolean {
  return place.startsWith(`${EARLIER_FOLDER}/`) && place.split("/").length === LEVELS;
}

async function foldersBelow(out: string, place: string, levels: number): Promise<readonly string[]> {
  if (levels === 0) return [place];
  const entries = await readdir(join(out, place), { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();
  const found = await Promise.all(
    names.map((name) => foldersBelow(out, place === "" ? name : `${place}/${name}`, levels - 1)),
  );
  return found.flat();
}

/** Those of some names that a folder holds. */
export async function namesIn(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const there = new Set(await readdir(folder).catch(() => []));
  return names.filter((name) => there.has(name));
}
