import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { clusterSlug } from "../kit/cluster-slug.ts";
import { fileSlug } from "../kit/file-slug.ts";
import { clockText } from "../model/clock-time.ts";
import type { Cluster } from "../model/cluster.ts";
import { MEETING_COLUMNS, REGISTER_COLUMNS } from "../model/columns.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { foldText } from "../model/fold-text.ts";
import { KitError } from "../model/kit-error.ts";
import { type LocatedTree, placeIn, type TreePath, valueAt } from "../model/located-tree.ts";
import type { Contact } from "../model/template.ts";
import { clusterFilesIn } from "../read/find-clusters.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readYaml, yamlTree } from "../read/read-yaml.ts";
import { type RegionCluster, validateRegion } from "../validate/cluster/region-clusters.ts";
import { finding } from "../validate/finding.ts";
import { clusterText, keysTold, marksIn, type WrittenMarks } from "../write/cluster-text.ts";
import { writeBeside } from "../write/write-beside.ts";
import { markOf } from "./file-identity.ts";
import { loadBrand } from "./load-brand.ts";
import { loadTable } from "./load-table.ts";

export interface ClustersRequest {
  /** Table of practices with their clusters. */
  readonly register: string;
  /** Table of meetings, one cluster a row. */
  readonly meetings: string;
  /** Folder of cluster files. */
  readonly out: string;
  /** Id or file of the brand whose contact answers for clusters that name none. */
  readonly brand?: string | undefined;
}

/** A cluster file, and what became of it. */
export interface MadeCluster {
  readonly path: string;
  readonly state: "new" | "updated" | "unchanged";
}

export interface ClustersOutcome {
  readonly files: readonly MadeCluster[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Cluster files from a member register and a list of meetings. Files that are there are brought up to date; what a
 * person has edited in them is told of and left.
 *
 * @throws KitError "invalidInput" with every mistake of every file; then nothing has been written
 */
export async function makeClusters(request: ClustersRequest): Promise<ClustersOutcome> {
  const { table: register } = await loadTable(request.register, REGISTER_COLUMNS);
  const { table: meetings } = await loadTable(request.meetings, MEETING_COLUMNS);
  const brand = await brandContact(request.brand);
  const read = [...register.diagnostics, ...meetings.diagnostics, ...brand.diagnostics];
  const region =
    register.ok && meetings.ok
      ? validateRegion({ register: register.value, meetings: meetings.value, contact: brand.contact })
      : undefined;
  const found = [...read, ...(region?.diagnostics ?? [])];
  const described = region?.ok ? region.value : [];
  const there = await filesThere(request.out);
  const prepared: PreparedFile[] = [];
  for (const one of described)
    prepared.push(await prepareFile(fileOf(one.cluster, described, { there, out: request.out }), one));
  const own = prepared.map(({ path }) => path);
  const diagnostics = [
    ...[...found, ...prepared.flatMap((file) => file.diagnostics)],
    ...own
      .filter((path, index) => own.indexOf(path) < index)
      .map((file) => finding("error", "clusters/other-cluster", { file })),
    ...there
      .filter(({ path }) => !own.includes(path))
      .map(({ path: file }) => finding("warning", "clusters/not-listed", { file })),
  ];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  for (const { path, text, before } of prepared)
    if (text !== undefined) await writeBeside(path, text, before);
  return { files: prepared.map(({ path, state }) => ({ path, state })), diagnostics };
}

async function brandContact(
  brand: string | undefined,
): Promise<{ readonly contact: Contact | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  if (brand === undefined) return { contact: undefined, diagnostics: [] };
  const folder = dirname(brand);
  const tree = { file: "--brand", tree: { brand: basename(brand) }, marks: new Map(), lines: [] };
  const { tree: source, diagnostics } = await loadBrand({ home: { folder, shownAs: folder }, tree });
  // A brand without mistakes has a contact as its schema has it, or none.
  const contact = source && (valueAt(source.tree, ["contact"]) as Contact | undefined);
  return { contact: hasErrors(diagnostics) ? undefined : contact, diagnostics };
}

/** A file that says whose it is, whatever it is called. */
interface FileThere {
  readonly path: string;
  readonly name: string;
  readonly id: unknown;
}

async function filesThere(folder: string): Promise<readonly FileThere[]> {
  const read = await Promise.all((await clusterFilesIn(folder)).map((path) => readYaml(path)));
  return read.flatMap((one) => {
    const name = one.ok ? valueAt(one.value.tree, ["klynge"]) : undefined;
    return one.ok && typeof name === "string"
      ? [{ path: one.value.file, name, id: valueAt(one.value.tree, ["id"]) }]
      : [];
  });
}

interface Folder {
  readonly there: readonly FileThere[];
  readonly out: string;
}

/** The cluster's own file, or else one called after it, with its id where another one's name would make the same of it. */
function fileOf(cluster: Cluster, all: readonly RegionCluster[], { there, out }: Folder): string {
  const slug = fileSlug(cluster.name);
  const isShared = all.filter((other) => fileSlug(other.cluster.name) === slug).length > 1;
  const usual = join(out, `${isShared ? clusterSlug(cluster) : slug}.yaml`);
  const named = there.filter(({ name }) => foldText(name) === foldText(cluster.name));
  const isOneWithoutId = (id: unknown) => id === undefined || cluster.id === undefined;
  const own = named.filter(({ id }) => id === cluster.id || (!isShared && isOneWithoutId(id)));
  return own.find(({ path }) => path === usual)?.path ?? own[0]?.path ?? usual;
}

interface PreparedFile extends MadeCluster {
  /** The file as it is to be; absent where it is so already. */
  readonly text?: string;
  readonly before: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function prepareFile(path: string, told: RegionCluster): Promise<PreparedFile> {
  const bytes = await readBytes(path);
  const fields = fieldsOf(told);
  if (!bytes.ok) {
    const others = bytes.diagnostics.filter(({ code }) => code !== "file/not-found");
    const marks = Object.fromEntries(fields.map(({ name, value }) => [name, markOf(value)]));
    const text = clusterText(undefined, fields, marks);
    return { path, state: "new", text, before: undefined, diagnostics: others };
  }
  const source = yamlTree(bytes.value, path);
  const refused = source.ok ? otherCluster(source.value, told.cluster) : source.diagnostics;
  const settled = { path, before: bytes.value };
  if (!source.ok || refused.length > 0) return { ...settled, state: "unchanged", diagnostics: refused };
  const before = new TextDecoder().decode(bytes.value);
  const { renewed, marks, diagnostics } = renewals(source.value, fields, marksIn(before));
  const text = clusterText(before, renewed, marks);
  const isSame = renewed.length === 0 && isDeepStrictEqual(marks, marksIn(before));
  return isSame
    ? { ...settled, state: "unchanged", diagnostics }
    : { ...settled, state: "updated", text, diagnostics };
}

/** Two clusters whose names make one file name are not to become one. */
function otherCluster(source: LocatedTree, { name, id }: Cluster): readonly Diagnostic[] {
  const own = valueAt(source.tree, ["klynge"]);
  const ownId = valueAt(source.tree, ["id"]);
  const isOther = typeof own === "string" && foldText(own) !== foldText(name);
  const hasOtherId = ownId !== undefined && id !== undefined && ownId !== id;
  if (!isOther && !hasOtherId) return [];
  return [finding("error", "clusters/other-cluster", placeIn(source, [isOther ? "klynge" : "id"]))];
}

interface Field {
  /** What it is called in the file. */
  readonly name: string;
  readonly path: TreePath;
  readonly value: unknown;
}

/** Everything that register and list of meetings say of a cluster file. */
function fieldsOf({ cluster, members }: RegionCluster): readonly Field[] {
  const { name, id, region, meeting, contact } = cluster;
  const values: readonly (readonly [string, unknown])[] = [
    ["klynge", name],
    ...(id === undefined ? [] : [["id", id] as const]),
    ["region", region],
    ["meeting.date", meeting.date],
    ["meeting.start", clockText(meeting.start)],
    ["meeting.place", meeting.place],
    ["meeting.leader", meeting.leader],
    ["contact", contact],
    ["members", members],
  ];
  return values.map(([key, value]) => ({ name: key, path: key.split("."), value }));
}

/** Of a list in a file only what is told of its members at all. */
function toldIn(now: unknown, value: unknown): unknown {
  if (!Array.isArray(now) || !Array.isArray(value)) return now;
  const told = keysTold(value);
  return now.map((one) => Object.fromEntries(Object.entries(Object(one)).filter(([key]) => told.has(key))));
}

/** The fields that are to be written anew: those that nobody has edited since they were written. */
function renewals(source: LocatedTree, fields: readonly Field[], known: WrittenMarks) {
  const renewed: Field[] = [];
  const diagnostics: Diagnostic[] = [];
  const marks: Record<string, string> = {};
  const isListedElsewhere = valueAt(source.tree, ["register"]) !== undefined;
  for (const field of fields.filter(({ name }) => name !== "members" || !isListedElsewhere)) {
    const { name, path, value } = field;
    const now = toldIn(valueAt(source.tree, path), value);
    const isWritten = now === undefined || known[name] === markOf(now);
    const isSame = isDeepStrictEqual(now, value);
    if (isWritten && !isSame) renewed.push(field);
    if (isWritten || isSame) marks[name] = markOf(value);
    else {
      diagnostics.push(finding("warning", "clusters/edited", placeIn(source, path, "key"), { field: name }));
      if (known[name] !== undefined) marks[name] = known[name];
    }
  }
  return { renewed, marks, diagnostics };
}
