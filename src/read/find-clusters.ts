import { join } from "node:path";
import { namesIn } from "./list-folder.ts";

/** What lies beside cluster files under a name of its own. */
const OTHERS = /^(egne-ord|kolonner|afsender|brand|aktiviteter)\.ya?ml$/i;

/** The YAML files of a folder that may be cluster files, by name; a folder that cannot be listed has none. */
export async function clusterFilesIn(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder))
    .filter((name) => /\.ya?ml$/i.test(name) && !OTHERS.test(name))
    .map((name) => join(folder, name));
}
