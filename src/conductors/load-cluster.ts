import { dirname, join } from "node:path";
import type { Cluster } from "../model/cluster.ts";
import { REGISTER_COLUMNS } from "../model/columns.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { ShownLines } from "../model/excerpt.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import { readBytes } from "../read/read-bytes.ts";
import { openTableFile, tableIn } from "../read/read-table.ts";
import { readYaml } from "../read/read-yaml.ts";
import type { RegisterTable } from "../validate/cluster/register-members.ts";
import { validateCluster } from "../validate/cluster/validate-cluster.ts";
import { baseName, sha256 } from "./file-identity.ts";

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
  const path = join(dirname(cluster.file), named);
  const bytes = await readBytes(path);
  if (!bytes.ok) return { inputs: [], diagnostics: bytes.diagnostics };
  const inputs = [{ role: "register", name: baseName(path), sha256: sha256(bytes.value) } as const];
  const opened = await openTableFile(path, bytes.value);
  const table = opened.ok ? tableIn(opened.value, REGISTER_COLUMNS) : opened;
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
