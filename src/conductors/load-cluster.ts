import { dirname, join } from "node:path";
import type { Cluster } from "../model/cluster.ts";
import { REGISTER_COLUMNS } from "../model/columns.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { ShownLines } from "../model/excerpt.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import { clusterFilesIn } from "../read/find-clusters.ts";
import { readYaml } from "../read/read-yaml.ts";
import type { RegisterTable } from "../validate/cluster/register-members.ts";
import { validateCluster } from "../validate/cluster/validate-cluster.ts";
import { loadTable } from "./load-table.ts";

interface LoadedRegister {
  /** Absent when the cluster file names no register, or one that cannot be read. */
  readonly table?: RegisterTable;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the register that a cluster file names, by its path from that file. */
async function loadRegister(cluster: LocatedTree): Promise<LoadedRegister> {
  const named = valueAt(cluster.tree, ["register"]);
  if (typeof named !== "string" || named === "") return { inputs: [], diagnostics: [] };
  const { table, identity } = await loadTable(join(dirname(cluster.file), named), REGISTER_COLUMNS);
  const inputs = identity ? [{ role: "register", ...identity } as const] : [];
  return { inputs, diagnostics: table.diagnostics, ...(table.ok ? { table: table.value } : {}) };
}

export interface LoadedCluster extends LoadedRegister {
  /** Absent when no file is named, or one that cannot be read. */
  readonly tree?: LocatedTree;
  /** The cluster, or what speaks against it; `diagnostics` beside it are about the reading of the files. */
  readonly checked?: Checked<Cluster>;
}

interface ClusterUse {
  /** Which lines of the file messages may repeat; none unless said. */
  readonly shown?: ShownLines;
  /** Days before the meeting by which the acceptances must be there, where the package states it. */
  readonly noticeDays?: number | undefined;
}

/** The cluster that a file describes, with the register it names. */
export async function loadCluster(
  path: string | undefined,
  { noticeDays, ...shown }: ClusterUse = {},
): Promise<LoadedCluster> {
  const read = path === undefined ? undefined : await readYaml(path, shown);
  if (!read?.ok) return { inputs: [], diagnostics: read?.diagnostics ?? [] };
  const tree = read.value;
  const register = await loadRegister(tree);
  return { ...register, tree, checked: validateCluster(tree, register.table, noticeDays) };
}

/** A cluster file of a folder. */
export interface ClusterFile extends LoadedCluster {
  readonly file: string;
}

/** Every cluster file of a folder, by name, with the cluster it describes or what speaks against it. */
export async function loadClusters(folder: string): Promise<readonly ClusterFile[]> {
  const files = await clusterFilesIn(folder);
  return Promise.all(files.map(async (file) => ({ file, ...(await loadCluster(file)) })));
}
