import { lstat, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isCalendarDate } from "../model/calendar-date.ts";
import { DECISIONS_NAME } from "../model/decisions.ts";
import type { KitManifest } from "../model/kit-manifest.ts";
import { readKitFolder } from "./read-kit-folder.ts";

/** A kit of the same cluster and package, for another day. */
export interface KitBeside {
  readonly folder: string;
  readonly kit: KitManifest["kit"];
  /** Whether anything has been recorded as decided at its meeting. */
  readonly isDecided: boolean;
}

/** The whole kits that lie beside a kit's folder, by date; what cannot be read there is none. */
export async function kitsBeside(folder: string): Promise<readonly KitBeside[]> {
  const names = await readdir(dirname(folder)).catch(() => []);
  const dates = names.filter((name) => isCalendarDate(name) && name !== basename(folder)).sort();
  const found: KitBeside[] = [];
  for (const date of dates) {
    const beside = join(dirname(folder), date);
    const manifest = await readKitFolder(beside);
    if (manifest.ok)
      found.push({
        folder: beside,
        kit: manifest.value.kit,
        isDecided: await isThere(beside, DECISIONS_NAME),
      });
  }
  return found;
}

function isThere(folder: string, name: string): Promise<boolean> {
  return lstat(join(folder, name)).then(
    () => true,
    () => false,
  );
}
