import { createHash } from "node:crypto";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import { DATA_COLUMNS } from "../model/data-columns.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { PackageTemplate } from "../model/template.ts";
import { readBytes } from "../read/read-bytes.ts";
import { csvTable } from "../read/read-csv.ts";
import { readTemplate } from "../read/read-template.ts";
import { readYaml } from "../read/read-yaml.ts";
import { validateData } from "../validate/data-counts.ts";
import { validateCluster } from "../validate/validate-cluster.ts";
import { validateTemplate } from "../validate/validate-template.ts";

/** Which files a kit is made from; the cluster may be left out, and the data be none, when only checking. */
export interface InputRequest {
  /** Id of a package template that comes along, or the path of one's own. */
  readonly template: string;
  readonly cluster?: string;
  readonly data: readonly string[];
}

/** What could be validated, and every diagnostic met on the way, from all files in one run. */
export interface LoadedInputs {
  readonly template?: PackageTemplate;
  readonly cluster?: Cluster;
  readonly counts?: readonly MeasureCount[];
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and validates every file, so that one run shows every mistake in all of them.
 *
 * @param known the cluster as an earlier kit tells it, for when no cluster file is named
 */
export async function loadInputs(request: InputRequest, known?: Cluster): Promise<LoadedInputs> {
  const found = { diagnostics: [] as Diagnostic[], inputs: [] as ManifestInput[] };
  const keep = <T>(checked: Checked<T>): T | undefined => {
    found.diagnostics.push(...checked.diagnostics);
    return checked.ok ? checked.value : undefined;
  };
  const clusterTree = request.cluster === undefined ? undefined : keep(await readYaml(request.cluster));
  const cluster = request.cluster === undefined ? known : clusterTree && keep(validateCluster(clusterTree));
  const templateTree = keep(await readTemplate(request.template));
  const template = templateTree && keep(validateTemplate(templateTree, cluster?.meeting.date));
  found.inputs.push(...yamlInput("template", templateTree), ...yamlInput("cluster", clusterTree));
  const tables = [];
  for (const path of request.data) {
    const bytes = keep(await readBytes(path));
    const table = bytes && keep(csvTable(path, bytes, DATA_COLUMNS));
    if (bytes) found.inputs.push({ role: "data", name: baseName(path), sha256: sha256(bytes) });
    if (table) tables.push(table);
  }
  const counts =
    template && tables.length > 0 ? keep(validateData(tables, dataContext(template, cluster))) : undefined;
  return {
    ...(template ? { template } : {}),
    ...(cluster ? { cluster } : {}),
    ...(counts && tables.length === request.data.length ? { counts } : {}),
    ...found,
  };
}

function dataContext({ measures }: PackageTemplate, cluster: Cluster | undefined) {
  return cluster
    ? { measures, members: cluster.members, cluster: cluster.name, references: cluster.references }
    : { measures };
}

function yamlInput(role: "template" | "cluster", source: LocatedTree | undefined): readonly ManifestInput[] {
  if (!source) return [];
  return [{ role, name: baseName(source.file), sha256: sha256(Buffer.from(source.lines.join("\n"))) }];
}

/** Only the name: a path could name a person. */
function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
