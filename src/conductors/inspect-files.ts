import { clusterIdentities, type Identities, NO_IDENTITIES } from "../model/cluster-identities.ts";
import { type Diagnostic, errorsIn } from "../model/diagnostic.ts";
import { inspectFile } from "../office/inspect/inspect-file.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { finding } from "../validate/finding.ts";
import { loadKey } from "./cluster-key.ts";
import { loadCluster } from "./load-cluster.ts";

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
  const { checked, diagnostics: unread } = await loadCluster(cluster);
  const known = checked?.ok ? clusterIdentities(checked.value) : NO_IDENTITIES;
  const { practices, diagnostics } = await keyPractices(key);
  const found = [...(checked?.diagnostics ?? unread), ...diagnostics];
  const identities: Identities = { ...known, practices: [...known.practices, ...practices] };
  return { identities, diagnostics: errorsIn(found) };
}

/** The ydernumre of a key file. A key that is named must be there, unlike at the first build. */
async function keyPractices(path: string | undefined) {
  if (path === undefined) return { practices: [], diagnostics: [] };
  const { key, bytes, diagnostics } = await loadKey(path);
  const isAbsent = !bytes && diagnostics.length === 0;
  return {
    practices: [...(key?.codes.keys() ?? [])],
    diagnostics: isAbsent ? [finding("error", "file/not-found", { file: path })] : diagnostics,
  };
}

function countFindings(file: string, diagnostics: readonly Diagnostic[]): InspectedFile {
  const count = (kind: Diagnostic["severity"]) =>
    diagnostics.filter(({ severity }) => severity === kind).length;
  return { file, errors: count("error"), warnings: count("warning"), notices: count("notice") };
}
