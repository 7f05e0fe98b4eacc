import { basename, dirname, join, resolve } from "node:path";
import { EARLIER_FOLDER, EARLIER_NAME } from "../model/earlier-folder.ts";
import { MANIFEST_NAME } from "../model/kit-manifest.ts";

/** People point at a kit in three ways: its folder, the folder of working files inside it, or its `kit.json`. */
export function kitFolderOf(path: string): string {
  if (basename(path) === basename(MANIFEST_NAME)) return kitFolderOf(dirname(path));
  return basename(path) === dirname(MANIFEST_NAME) ? join(path, "..") : path;
}

/** Whether a path is that of a kit which was kept when another took its place. */
export function isKeptEarlier(folder: string): boolean {
  const path = resolve(folder);
  return EARLIER_NAME.test(basename(path)) && basename(join(path, "..", "..", "..")) === EARLIER_FOLDER;
}
