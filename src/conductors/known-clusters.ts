import type { KnownCluster } from "../model/account.ts";
import type { Member } from "../model/cluster.ts";
import { REGISTER_COLUMNS } from "../model/columns.ts";
import { type Checked, type Diagnostic, hasErrors, refused } from "../model/diagnostic.ts";
import { foldText } from "../model/fold-text.ts";
import { cellText } from "../model/table.ts";
import type { RegisterTable } from "../validate/cluster/register-members.ts";
import { membersInRegister } from "../validate/cluster/validate-cluster.ts";
import { loadClusters } from "./load-cluster.ts";
import { loadTable } from "./load-table.ts";

/** Where it is said who the clusters are. */
export interface KnownClustersRequest {
  /** Table of practices with their clusters. */
  readonly register?: string | undefined;
  /** Folder of cluster files. */
  readonly clusters?: string | undefined;
}

/** Clusters with their members, declined ones too, whom nothing may name. */
export interface DescribedCluster extends KnownCluster {
  readonly members: readonly Member[];
}

/** The clusters of a register or of a folder of cluster files, or every mistake in it; undefined where none is named. */
export async function knownClusters({
  register,
  clusters,
}: KnownClustersRequest): Promise<Checked<readonly DescribedCluster[] | undefined>> {
  if (register !== undefined) return inRegister(register);
  return clusters === undefined ? { ok: true, value: undefined, diagnostics: [] } : inFiles(clusters);
}

async function inRegister(path: string): Promise<Checked<readonly DescribedCluster[]>> {
  const { table } = await loadTable(path, REGISTER_COLUMNS);
  if (!table.ok) return table;
  if (!table.value.columns.cluster) {
    const values = { column: REGISTER_COLUMNS.cluster.join(" | ") };
    return refused("register/missing-column", { file: path }, values);
  }
  const described = namedIn(table.value).map(({ name, id }) => {
    const identity = { ...(id === "" ? {} : { id }), name, practices: [] };
    return { identity, checked: membersInRegister(table.value, identity) };
  });
  return gathered(
    described.map(({ identity, checked }) => ({ identity, members: checked.ok ? checked.value : [] })),
    [...table.diagnostics, ...described.flatMap(({ checked }) => checked.diagnostics)],
  );
}

/** Every cluster a register names, once. */
function namedIn(table: RegisterTable): readonly { readonly name: string; readonly id: string }[] {
  const named = table.rows.map((row) => {
    return { name: cellText(row, table.columns.cluster), id: cellText(row, table.columns.clusterId) };
  });
  const known = named.filter(({ name }) => name !== "");
  return [...new Map(known.map((one) => [`${foldText(one.id)} ${foldText(one.name)}`, one])).values()];
}

async function inFiles(folder: string): Promise<Checked<readonly DescribedCluster[]>> {
  const loaded = await loadClusters(folder);
  if (loaded.length === 0) return refused("clusters/none-here", { file: folder });
  const diagnostics = loaded.flatMap(({ checked, diagnostics: read }) => [
    ...read,
    ...(checked?.diagnostics ?? []),
  ]);
  const clusters = loaded.flatMap(({ checked }) => {
    if (!checked?.ok) return [];
    const { id, name, region, members } = checked.value;
    return [{ identity: { ...(id === undefined ? {} : { id }), name, region, practices: [] }, members }];
  });
  return gathered(clusters, diagnostics);
}

function gathered(
  clusters: readonly Omit<DescribedCluster, "accepted">[],
  found: readonly Diagnostic[],
): Checked<readonly DescribedCluster[]> {
  const diagnostics = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const value = clusters.map((cluster) => {
    const accepted = cluster.members.filter(({ acceptance }) => acceptance.kind === "accepted");
    return { ...cluster, accepted };
  });
  return { ok: true, value, diagnostics: [] };
}
