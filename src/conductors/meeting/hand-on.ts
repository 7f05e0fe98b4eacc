import { join, relative } from "node:path";
import { readBytes } from "../../read/read-bytes.ts";
import { isInside } from "../../write/is-inside.ts";
import { writeBeside } from "../../write/write-beside.ts";
import type { OpenMeeting } from "./meeting-folder.ts";

/** Lets files of a meeting's folder lie in another's too, at the same place; what lies elsewhere stays there. */
export async function handOn(
  { folder }: Pick<OpenMeeting, "folder">,
  to: string,
  names: readonly string[],
): Promise<void> {
  for (const path of new Set(names.map((name) => join(folder, name)))) {
    const bytes = (await isInside(path, folder)) ? await readBytes(path) : undefined;
    if (bytes?.ok) await writeBeside(join(to, relative(folder, path)), bytes.value, undefined);
  }
}
