import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { readKitFolder } from "./read-kit-folder.ts";

export interface StandingKit {
  readonly folder: string;
  readonly kit: MeetingKit;
}

/** Kits lie side by side under the day of their meeting. */
const MEETING_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The kits that stand in the folder of a cluster's package, by date. What cannot be read as a kit is none. */
export async function readStandingKits(folder: string): Promise<readonly StandingKit[]> {
  const names = await namesIn(folder);
  const read = names
    .filter((name) => MEETING_DATE.test(name))
    .sort()
    .map(async (name): Promise<readonly StandingKit[]> => {
      const manifest = await readKitFolder(join(folder, name));
      return manifest.ok ? [{ folder: join(folder, name), kit: manifest.value.kit }] : [];
    });
  return (await Promise.all(read)).flat();
}

/** Before a cluster's first kit there is no folder; one that cannot be listed is met again when it is written to. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return [];
    throw cause;
  }
}
