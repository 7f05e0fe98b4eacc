import { basename, dirname, join, resolve } from "node:path";
import { fileSlug } from "../kit/file-slug.ts";
import { EARLIER_FOLDER, KEYS_FOLDER, keyName } from "../model/holdings.ts";

/** Where the key lies when nobody says. */
export function defaultKey(out: string, cluster: string, template: string): string {
  return join(out, KEYS_FOLDER, keyName(fileSlug(cluster), template));
}

/** A kit lies three folders below the output folder (cluster, template, meeting date), a replaced one a folder deeper. */
export function outOf(folder: string): string {
  const out = join(resolve(folder), "..", "..", "..");
  return basename(out) === EARLIER_FOLDER ? dirname(out) : out;
}
