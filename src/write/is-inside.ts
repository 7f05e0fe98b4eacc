import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { MANIFEST_NAME } from "../model/kit-manifest.ts";
import { diskCode, writeDiagnostic, writeRefusal } from "./write-failure.ts";

/** Whether a path is a folder or lies below it, by its name or over links; neither need be there yet. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const target = resolve(path);
  const home = await realPath(resolve(folder));
  const named = join(await realPath(dirname(target)), basename(target));
  return isBelow(named, home) || isBelow(await realPath(target), home);
}

/** A kit inside another would be handed out with it, and so would everything that is kept beside it. */
export async function refuseInsideKit(folder: string): Promise<void> {
  let above = await realPath(dirname(resolve(folder)));
  for (; above !== dirname(above); above = dirname(above))
    if (await isKit(above)) throw writeRefusal([writeDiagnostic(folder, "kit/inside-kit", { kit: above })]);
}

async function isKit(folder: string): Promise<boolean> {
  try {
    return (await lstat(join(folder, MANIFEST_NAME))).isFile();
  } catch (cause) {
    if (diskCode(cause) === undefined) throw cause;
    return false;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The path without detours over links, as far as it exists yet. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    if (diskCode(cause) !== "ENOENT") throw cause;
    const parent = dirname(path);
    return parent === path ? path : join(await realPath(parent), basename(path));
  }
}
