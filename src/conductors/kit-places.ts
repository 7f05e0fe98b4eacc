import { join, resolve } from "node:path";
import { fileSlug } from "../kit/file-slug.ts";
import { KEYS_FOLDER, keyName } from "../model/holdings.ts";
import { isKeptEarlier } from "../read/kit-folder-of.ts";

/** Where the key lies when nobody says. */
export function defaultKey(out: string, cluster: string, template: string): string {
  return join(out, KEYS_FOLDER, keyName(fileSlug(cluster), template));
}

/** A kit lies three folders below the output folder (cluster, template, meeting date), a replaced one a folder deeper. */
export function outOf(folder: string): string {
  return join(resolve(folder), "..", "..", "..", ...(isKeptEarlier(folder) ? [".."] : []));
}
