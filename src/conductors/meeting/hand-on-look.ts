import { extname, join, relative } from "node:path";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { withFields } from "../../write/cluster-text.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { handOn } from "./hand-on.ts";
import { saveCluster, versionOf } from "./meeting-cluster.ts";
import type { OpenMeeting } from "./meeting-folder.ts";
import { MASTERS, openLook, pathsOf, wordsAt } from "./meeting-look.ts";

/**
 * Lets a meeting wear what another does: the files in its folder come along, and those that lie elsewhere are named as
 * they were.
 *
 * @param isNamed whether cluster file and own words say so already
 */
export async function handOnLook(from: OpenMeeting, to: string, isNamed: boolean): Promise<void> {
  const look = await openLook(from);
  const { tree, files, named, cluster } = look;
  const maps = MASTERS.flatMap((field) => {
    const { path } = files[field] ?? {};
    return path === undefined ? [] : [`${path.slice(0, path.length - extname(path).length)}.yaml`];
  });
  const others = [from.cluster, wordsAt(from.folder)];
  const paths = [...(tree ? [join(from.folder, named)] : []), ...pathsOf(look), ...maps];
  const names = paths.filter((one) => !others.includes(one)).map((path) => relative(from.folder, path));
  await handOn(from, to, names);
  if (isNamed) return;
  if (named !== "")
    await writeBeside(wordsAt(to), withFields(undefined, [{ path: ["afsender"], value: named }]), undefined);
  const path = join(to, MEETING_FILES.cluster);
  const before = await readBytes(path, 1);
  const fields = MASTERS.map((field) => ({ path: [field], value: cluster.named(field) || undefined }));
  await saveCluster(path, fields, before.ok ? versionOf(before.value) : "");
}
