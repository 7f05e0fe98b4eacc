import { clusterIdentities, type Identities, NO_IDENTITIES } from "../model/cluster-identities.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { inspectFile } from "../office/inspect/inspect-file.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { readYaml } from "../read/read-yaml.ts";
import { validateCluster } from "../validate/cluster/validate-cluster.ts";
import { loadKey } from "./cluster-key.ts";
import { loadRegister } from "./load-register.ts";

/** Decks with films are large; beyond this a file is something else. */
const MOST_MEGABYTES = 200;

export interface InspectRequest {
  readonly files: readonly string[];
  /** Key file, whose ydernumre are looked for. */
  readonly key?: string | undefined;
  /** Cluster file, whose ydernumre, names and CVR numbers are looked for. */
  readonly cluster?: string | undefined;
  /** Folder of the shipped typeface. */
  readonly fonts: string;
}

export interface InspectOutcome {
  readonly files: readonly InspectedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file and how many findings of each kind it came to. */
export interface InspectedFile {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** Runs the release gate on files, whoever made them. Nothing is changed, and nothing found is quoted. */
export async function inspectFiles(request: InspectRequest): Promise<InspectOutcome> {
  const metrics = await readFontMetrics(request.fonts);
  const known = await loadIdentities(request);
  const files: InspectedFile[] = [];
  const diagnostics: Diagnostic[] = [...known.diagnostics];
  for (const path of request.files) {
    const bytes = await readBytes(path, MOST_MEGABYTES);
    const found = bytes.ok
      ? inspectFile(path, bytes.value, { metrics, identities: known.identities })
      : bytes.diagnostics;
    files.push(countFindings(path, found));
    diagnostics.push(...found);
  }
  return { files, diagnostics };
}

async function loadIdentities({ key, cluster }: InspectRequest) {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(checked: Checked<T>): T | undefined => {
    diagnostics.push(...checked.diagnostics.filter(({ severity }) => severity === "error"));
    return checked.ok ? checked.value : undefined;
  };
  const tree = cluster === undefined ? undefined : keep(await readYaml(cluster));
  const register = tree && (await loadRegister(tree));
  const described = tree && keep(validateCluster(tree, register?.table));
  const fromCluster = described ? clusterIdentities(described) : NO_IDENTITIES;
  const identities: Identities = {
    ...fromCluster,
    practices: [...fromCluster.practices, ...(key === undefined ? [] : await keyPractices(key, diagnostics))],
  };
  return { identities, diagnostics };
}

/** The ydernumre of a key file. A key that is named must be there, unlike at the first build. */
async function keyPractices(path: string, diagnostics: Diagnostic[]): Promise<readonly string[]> {
  const key = await loadKey(path);
  diagnostics.push(...key.diagnostics.filter(({ severity }) => severity === "error"));
  if (!key.bytes && key.diagnostics.length === 0)
    diagnostics.push({ code: "file/not-found", severity: "error", place: { file: path } });
  return [...(key.key?.codes.keys() ?? [])];
}

function countFindings(file: string, diagnostics: readonly Diagnostic[]): InspectedFile {
  const count = (kind: Diagnostic["severity"]) =>
    diagnostics.filter(({ severity }) => severity === kind).length;
  return { file, errors: count("error"), warnings: count("warning"), notices: count("notice") };
}
