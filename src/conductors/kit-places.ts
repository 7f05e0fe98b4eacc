import { join, resolve } from "node:path";
import { isKeptEarlier } from "../read/kit-folder-of.ts";

/** A kit lies three folders below the output folder (cluster, template, meeting date), a replaced one a folder deeper. */
export function outOf(folder: string): string {
  return join(resolve(folder), "..", "..", "..", ...(isKeptEarlier(folder) ? [".."] : []));
}
