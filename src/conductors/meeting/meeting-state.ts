import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { KEYS_FOLDER } from "../../model/holdings.ts";
import { valueAt } from "../../model/located-tree.ts";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { OWN_WORDS_NAME } from "../../model/own-words.ts";
import { filesIn, foldersIn } from "../../read/list-folder.ts";
import { readBytes } from "../../read/read-bytes.ts";
import type { LoadedBrand } from "../load-brand.ts";
import { loadCluster } from "../load-cluster.ts";
import { mastersIn } from "../load-design.ts";
import type { OpenMeeting } from "./meeting-folder.ts";

/**
 * What tells all files that a meeting's kit is made from from any others, but for the words that are put in last: its
 * folder, the keys and what is remembered, the kit it follows up, the sender, and what cluster file and sender name
 * elsewhere.
 */
export async function stateOfFolder(
  meeting: OpenMeeting,
  sender: Pick<LoadedBrand, "brand" | "masters"> = {},
): Promise<string> {
  const { folder, out, follows, cluster } = meeting;
  const { tree } = await loadCluster(cluster);
  const register = valueAt(tree?.tree, ["register"]);
  const masters = [tree && mastersIn(tree), sender.masters].flatMap((named = {}) => Object.values(named));
  const named = [
    ...(typeof register === "string" ? [join(dirname(cluster), register)] : []),
    ...masters.map(({ path }) => path),
  ];
  const ofWords = [OWN_WORDS_NAME, MEETING_FILES.pictures].map((name) => join(folder, name));
  const isOfWords = (path: string) => ofWords.some((one) => path === one || dirname(path) === one);
  const inFolder = (await filesBelow(folder)).filter((path) => !isOfWords(path));
  const before = follows === undefined ? [] : await filesBelow(join(out, follows, "intern"));
  const paths = [...inFolder, ...(await filesBelow(join(out, KEYS_FOLDER))), ...before, ...named];
  const hash = createHash("sha256").update(JSON.stringify([meeting.package, sender.brand ?? null]));
  for (const path of paths) {
    const bytes = await readBytes(path);
    hash.update(`\n${path}\n`).update(bytes.ok ? bytes.value : "-");
  }
  return hash.digest("hex");
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const here = (await filesIn(folder)).map((name) => join(folder, name));
  const below = await Promise.all((await foldersIn(folder)).map((name) => filesBelow(join(folder, name))));
  return [...here, ...below.flat()];
}
