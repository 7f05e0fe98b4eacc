import { join } from "node:path";
import type { CalendarDate } from "../model/calendar-date.ts";
import { KEYS_FOLDER } from "../model/holdings.ts";
import { needed, refusal } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { ClusterMemory } from "../model/memory.ts";
import { readMemory } from "../read/read-memory.ts";
import { writeMemory } from "../write/write-key.ts";
import { defaultMemories, isSameBuild, kitName, resultsChecksum } from "./cluster-memory.ts";
import { openKit, outOf } from "./standing-kits.ts";

export interface TakeBackRequest {
  /** Folder of the kit that was never handed out, a replaced one under `tidligere/` included. */
  readonly folder: string;
  /** The cluster's memory; absent means where `build` puts it by itself. */
  readonly memory?: string | undefined;
  /** The day it is said. */
  readonly today: CalendarDate;
}

export interface TakeBackOutcome {
  readonly path: string;
  /** As the memory calls it: package and meeting date. */
  readonly kit: string;
}

/**
 * Takes a build out of its cluster's memory, so that later ones are not held against it, and records that and when it
 * was said to have never been handed out. The kit's files stay where they are.
 *
 * @throws KitError "invalidInput" when the memory is not there or does not know the build; then nothing has changed
 */
export async function takeBack({ today, ...request }: TakeBackRequest): Promise<TakeBackOutcome> {
  const { folder, kit } = await openKit(request.folder);
  const { path, memory, bytes } = await foundMemory(request, folder, kit);
  const build = { package: kit.template.id, meetingDate: kit.meetingDate, results: resultsChecksum(kit) };
  if (!memory.kits.some((one) => isSameBuild(one, build))) throw refusal("memory/nothing-to-take-back", path);
  const without: ClusterMemory = {
    ...memory,
    kits: memory.kits.filter((one) => !isSameBuild(one, build)),
    takenBack: [...memory.takenBack, { ...build, on: today }],
  };
  await writeMemory(path, without, bytes);
  return { path, kit: kitName(build) };
}

/** The named memory, or the one where `build` puts it: beside the keys, below the folder that the kits lie in. */
async function foundMemory(request: Pick<TakeBackRequest, "memory">, folder: string, kit: MeetingKit) {
  const { cluster: name, clusterId: id } = kit;
  const key = join(outOf(folder), KEYS_FOLDER, "key");
  const beside = defaultMemories(key, { name, id });
  for (const path of request.memory === undefined ? beside : [request.memory]) {
    const read = needed(await readMemory(path));
    if (read) return { path, ...read };
  }
  throw refusal("memory/not-found", request.memory ?? beside[0]);
}
