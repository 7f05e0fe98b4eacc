import { basename, dirname, join } from "node:path";
import { MANIFEST_NAME } from "../model/kit-manifest.ts";

/** People point at a kit in three ways: its folder, the folder of working files inside it, or its `kit.json`. */
export function kitFolderOf(path: string): string {
  if (basename(path) === basename(MANIFEST_NAME)) return kitFolderOf(dirname(path));
  return basename(path) === dirname(MANIFEST_NAME) ? join(path, "..") : path;
}
