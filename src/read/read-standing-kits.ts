import { join } from "node:path";
import { isCalendarDate } from "../model/calendar-date.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { namesIn } from "./list-folder.ts";
import { readKitFolder } from "./read-kit-folder.ts";

export interface StandingKit {
  readonly folder: string;
  readonly kit: MeetingKit;
}

/**
 * The kits that stand in the folder of a cluster's package, side by side under the day of their meeting. What cannot be
 * read as a kit is none.
 */
export async function readStandingKits(folder: string): Promise<readonly StandingKit[]> {
  const dates = (await namesIn(folder)).filter(isCalendarDate);
  const read = dates.map(async (name): Promise<readonly StandingKit[]> => {
    const manifest = await readKitFolder(join(folder, name));
    return manifest.ok ? [{ folder: join(folder, name), kit: manifest.value.kit }] : [];
  });
  return (await Promise.all(read)).flat();
}
