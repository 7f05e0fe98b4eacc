import { join } from "node:path";
import { clusterSlug } from "../kit/cluster-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EARLIER_FOLDER } from "../model/follow-up.ts";
import {
  type AskedCluster,
  countClusters,
  type FoundKit,
  type Holding,
  homeOf,
  KEYS_FOLDER,
  keyName,
  memoryName,
  type SortedKits,
  sortKits,
} from "../model/holdings.ts";
import { KitError, refusal } from "../model/kit-error.ts";
import { valueAt } from "../model/located-tree.ts";
import { findKits } from "../read/find-kits.ts";
import { namesIn } from "../read/list-folder.ts";
import { readMemory } from "../read/read-memory.ts";
import { listTemplates } from "../read/read-template.ts";
import { finding } from "../validate/finding.ts";
import { checkOwnerOfKit, isKeyOf } from "../validate/kit-owner.ts";
import { loadKey } from "./cluster-key.ts";
import { isMemoryOf } from "./cluster-memory.ts";
import { loadCluster } from "./load-cluster.ts";

export interface HoldingsRequest {
  /** Cluster file, or the cluster's name as its kits have it. */
  readonly cluster: string;
  /** Folder that kits are written below. */
  readonly out: string;
  /** Folder of keys and memory; absent means where `build` puts them by itself. */
  readonly keys?: string | undefined;
}

export interface Holdings {
  readonly cluster: AskedCluster;
  readonly holdings: readonly Holding[];
  /** Folders that kits of the cluster lie in, whether or not there are any. */
  readonly homes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Everything on the disk that belongs to one cluster, and nothing that is another's as well.
 *
 * @throws KitError "invalidInput" when it cannot be told which cluster is meant
 */
export async function clusterHoldings({ cluster: word, out, keys }: HoldingsRequest): Promise<Holdings> {
  const { cluster, described } = await askedCluster(word);
  const found = await findKits(out);
  const folder = keys ?? join(out, KEYS_FOLDER);
  const byName = sortKits(found.kits, cluster);
  const count = countClusters(byName.own);
  if (count > 1) throw refusal("holding/several-clusters", word, { values: { count } });
  const sorted = await withKitsBeforeId(byName, described, folder);
  const files = await filesOf(sorted, { cluster, described }, folder);
  const kits = sorted.own.map(({ place }): Holding => {
    const kind = place.startsWith(`${EARLIER_FOLDER}/`) ? "earlier-kit" : "kit";
    return { kind, path: join(out, place), place };
  });
  const unclear = sorted.unclear.map(({ place }) =>
    finding("warning", "holding/unclear-kit", { file: join(out, place) }),
  );
  return {
    cluster,
    holdings: [...kits, ...files.holdings],
    homes: files.homes.map((home) => join(out, home)),
    diagnostics: [...found.diagnostics, ...unclear, ...files.diagnostics],
  };
}

const CLUSTER_FILE = /\.ya?ml$/i;

interface Asked {
  readonly cluster: AskedCluster;
  /** With its practices; absent where a name alone was given, or a file that has mistakes by now. */
  readonly described?: Cluster | undefined;
}

/** A cluster file need say no more than who it is about: it may be of a meeting long ago. */
async function askedCluster(word: string): Promise<Asked> {
  if (!CLUSTER_FILE.test(word)) return { cluster: { name: word } };
  const { tree, checked, diagnostics } = await loadCluster(word);
  const [name, region, id] = ["klynge", "region", "id"].map((key) => valueAt(tree?.tree, [key]));
  if (typeof name !== "string" || typeof region !== "string")
    throw new KitError("invalidInput", checked?.diagnostics ?? diagnostics);
  return {
    cluster: { name, region, ...(typeof id === "string" ? { id } : {}) },
    described: checked?.ok ? checked.value : undefined,
  };
}

/** Keys and memory by their names; what another cluster's kits have the same name for is left alone and told. */
async function filesOf({ own, unclear, others }: SortedKits, { cluster, described }: Asked, folder: string) {
  const known = own.map((kit) => homeOf(kit).slug);
  // A name alone may be that of another cluster as well, whose key lies here without a kit.
  const isNameAlone = cluster.region === undefined && known.length > 0;
  const slugs = new Set(isNameAlone ? known : [clusterSlug(cluster), ...known]);
  const templates = new Set([...(await listTemplates()), ...own.map((kit) => homeOf(kit).template)]);
  const pairs = [...slugs].flatMap((slug) => [...templates].map((template) => ({ slug, template })));
  // What lies under the name alone of a cluster that has an id must be known by its practices.
  const under = cluster.id === undefined ? undefined : clusterSlug({ name: cluster.name });
  const sure = pairs.filter(({ slug }) => slug !== under);
  const taken = namesFor([...unclear, ...others]);
  const needed = namesFor(own);
  const names = new Map<string, Holding["kind"]>([
    ...sure.map(({ slug, template }) => [keyName(slug, template), "key"] as const),
    ...sure.map(({ slug }) => [memoryName(slug), "memory"] as const),
    ...(await filesBeforeId(described, templates, folder)),
  ]);
  const listed = new Set(await namesIn(folder));
  const there = [...names.keys()].filter((name) => listed.has(name));
  return {
    holdings: there
      .filter((name) => !taken.has(name))
      .map((name): Holding => {
        const place = `${KEYS_FOLDER}/${name}`;
        return { kind: names.get(name) ?? "key", path: join(folder, name), place };
      }),
    homes: pairs
      .filter(({ slug, template }) => !taken.has(keyName(slug, template)))
      .flatMap(({ slug, template }) => [`${slug}/${template}`, `${EARLIER_FOLDER}/${slug}/${template}`]),
    diagnostics: there
      .filter((name) => taken.has(name) && needed.has(name))
      .map((name) => finding("warning", "holding/shared-file", { file: join(folder, name) })),
  };
}

/** Files that kits cannot do without. */
function namesFor(kits: readonly FoundKit[]): ReadonlySet<string> {
  const homes = kits.map(homeOf);
  return new Set(homes.flatMap(({ slug, template }) => [keyName(slug, template), memoryName(slug)]));
}

/** A key or a memory by its name in the folder of keys. */
type NamedFile = readonly [name: string, kind: Holding["kind"]];

/**
 * The kits that could be anybody's of the name with those told apart whose practices, as their key has them, are the
 * cluster's: they were made before it was given its id.
 *
 * @param folder where the keys lie
 */
async function withKitsBeforeId(
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
async function filesBeforeId(
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
