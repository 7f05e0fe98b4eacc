import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";

/** Puts a new package template's files into a folder of its own, which must not be there yet. */
export async function writeStarter(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder);
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: "wx" });
  } catch (cause) {
    if (diskCode(cause) === "EEXIST")
      throw writeRefusal([writeDiagnostic(folder, "template/folder-exists")], cause);
    throw writeFailure(folder, cause);
  }
}
