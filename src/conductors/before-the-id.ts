import { join } from "node:path";
import { clusterSlug } from "../kit/cluster-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import {
  type FoundKit,
  type Holding,
  homeOf,
  keyName,
  memoryName,
  type SortedKits,
} from "../model/holdings.ts";
import { readMemory } from "../read/read-memory.ts";
import { checkOwnerOfKit, isKeyOf } from "../validate/kit-owner.ts";
import { isMemoryOf } from "./cluster-memory.ts";
import { loadKey } from "./load-key.ts";

/** A key or a memory by its name in the folder of keys. */
export type NamedFile = readonly [name: string, kind: Holding["kind"]];

/**
 * The kits that could be anybody's of the name with those told apart whose practices, as their key has them, are the
 * cluster's: they were made before it was given its id.
 *
 * @param folder where the keys lie
 */
export async function withKitsBeforeId(
  { own, unclear, others }: SortedKits,
  cluster: Cluster | undefined,
  folder: string,
): Promise<SortedKits> {
  if (cluster?.id === undefined) return { own, unclear, others };
  const proven: FoundKit[] = [];
  for (const found of unclear) {
    const { slug, template } = homeOf(found);
    const { key, bytes } = await loadKey(join(folder, keyName(slug, template)));
    const isOwn = key && bytes && isKeyOf(cluster, key);
    const placed = { folder: found.place, kit: found.kit };
    if (isOwn && checkOwnerOfKit(cluster, placed, key).length === 0) proven.push(found);
  }
  return { own: [...own, ...proven], unclear: unclear.filter((one) => !proven.includes(one)), others };
}

/** The keys and the memory under the cluster's name alone that are its own by their practices: it kept them. */
export async function filesBeforeId(
  cluster: Cluster | undefined,
  templates: Iterable<string>,
  folder: string,
): Promise<readonly NamedFile[]> {
  if (cluster?.id === undefined) return [];
  const slug = clusterSlug({ name: cluster.name });
  const files: NamedFile[] = [];
  for (const template of templates) {
    const name = keyName(slug, template);
    const { key, bytes } = await loadKey(join(folder, name));
    if (key && bytes && isKeyOf(cluster, key)) files.push([name, "key"]);
  }
  const memory = await readMemory(join(folder, memoryName(slug)));
  if (memory.ok && memory.value && isMemoryOf(memory.value.memory, cluster))
    files.push([memoryName(slug), "memory"]);
  return files;
}
