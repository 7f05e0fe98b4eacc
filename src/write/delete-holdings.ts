import { lstat, readdir, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Holding } from "../model/holdings.ts";
import { MANIFEST_NAME } from "../model/kit-manifest.ts";
import { diskCode, writeFailure } from "./write-failure.ts";

/**
 * Deletes what belongs to a cluster, and the folders that are empty then.
 *
 * Keys go first and each kit's manifest last, since they tell what is the cluster's: a deletion that was stopped is
 * taken up again by the next.
 *
 * @param roots folders that stay, even empty
 */
export async function deleteHoldings(holdings: readonly Holding[], roots: readonly string[]): Promise<void> {
  const isKit = ({ kind }: Holding) => kind === "kit" || kind === "earlier-kit";
  const kept = new Set(roots.map((root) => resolve(root)));
  for (const { path } of [...holdings.filter((one) => !isKit(one)), ...holdings.filter(isKit)]) {
    try {
      await deleteButManifest(path, "");
      await rm(path, { recursive: true, force: true });
      await clearUpwards(dirname(resolve(path)), kept);
    } catch (cause) {
      throw writeFailure(path, cause);
    }
  }
}

async function deleteButManifest(root: string, name: string): Promise<void> {
  const path = join(root, name);
  if (!(await lstat(path)).isDirectory()) return;
  for (const entry of await readdir(path)) {
    const below = name === "" ? entry : `${name}/${entry}`;
    if (MANIFEST_NAME.startsWith(`${below}/`)) await deleteButManifest(root, below);
    else if (below !== MANIFEST_NAME) await rm(join(root, below), { recursive: true, force: true });
  }
}

async function clearUpwards(folder: string, kept: ReadonlySet<string>): Promise<void> {
  if (kept.has(folder) || dirname(folder) === folder) return;
  try {
    await rmdir(folder);
  } catch (cause) {
    // Somebody else's things are in it.
    if (["ENOTEMPTY", "EEXIST"].includes(diskCode(cause) ?? "")) return;
    throw cause;
  }
  await clearUpwards(dirname(folder), kept);
}
