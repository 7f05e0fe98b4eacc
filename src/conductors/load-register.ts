import { dirname, join } from "node:path";
import { REGISTER_COLUMNS } from "../model/columns.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import { readBytes } from "../read/read-bytes.ts";
import { openTableFile, tableIn } from "../read/read-table.ts";
import type { RegisterTable } from "../validate/cluster/register-members.ts";
import { baseName, sha256 } from "./file-identity.ts";

export interface LoadedRegister {
  /** Absent when the cluster file names no register, or one that cannot be read. */
  readonly table?: RegisterTable;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the register that a cluster file names, by its path from that file. */
export async function loadRegister(cluster: LocatedTree): Promise<LoadedRegister> {
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
