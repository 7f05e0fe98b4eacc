import { join } from "node:path";
import { KEYS_FOLDER } from "../model/holdings.ts";
import type { ClusterMemory } from "../model/memory.ts";
import type { KitInBrief } from "../read/find-kits.ts";
import { readMemory } from "../read/read-memory.ts";
import { defaultMemories, isSameBuild, resultsChecksum } from "./cluster-memory.ts";

type Kit = KitInBrief["kit"];

/**
 * The kits of an output folder without those that their cluster's memory says were never handed out. A memory that lies
 * anywhere but where builds put it, or cannot be read, takes nothing back.
 */
export async function withoutTakenBack(
  kits: readonly Kit[],
  out: string,
): Promise<{ readonly current: readonly Kit[]; readonly takenBack: readonly Kit[] }> {
  const current: Kit[] = [];
  const takenBack: Kit[] = [];
  for (const kit of kits) {
    const memories = await memoriesOf(kit, out);
    (memories.some((memory) => isTakenBack(kit, memory)) ? takenBack : current).push(kit);
  }
  return { current, takenBack };
}

async function memoriesOf(
  { cluster: name, clusterId: id }: Kit,
  out: string,
): Promise<readonly ClusterMemory[]> {
  const paths = defaultMemories(join(out, KEYS_FOLDER, "key"), { name, id });
  const read = await Promise.all(paths.map(readMemory));
  return read.flatMap((file) => (file.ok && file.value ? [file.value.memory] : []));
}

function isTakenBack(kit: Kit, { kits, takenBack }: ClusterMemory): boolean {
  const build = { package: kit.template.id, meetingDate: kit.meetingDate, results: resultsChecksum(kit) };
  const isSame = (one: typeof build) => isSameBuild(one, build);
  return takenBack.some(isSame) && !kits.some(isSame);
}
