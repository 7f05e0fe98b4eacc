import { basename, dirname, join, resolve } from "node:path";
import { fileSlug } from "../kit/file-slug.ts";

/** Beside the kits, never in one. */
export const KEYS_FOLDER = "noegler";

/** Where kits that have been replaced lie, below the output folder. */
export const EARLIER_FOLDER = "tidligere";

/** Where the key lies when nobody says. */
export function defaultKey(out: string, cluster: string, template: string): string {
  return join(out, KEYS_FOLDER, `${fileSlug(cluster)}-${template}.csv`);
}

/** A kit lies three folders below the output folder (cluster, template, meeting date), a replaced one a folder deeper. */
export function outOf(folder: string): string {
  const out = join(resolve(folder), "..", "..", "..");
  return basename(out) === EARLIER_FOLDER ? dirname(out) : out;
}
