import { REGISTER_COLUMNS, type RegisterField } from "../../model/columns.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../../model/diagnostic.ts";
import { type LocatedTree, type TreePath, valueAt, writtenAt } from "../../model/located-tree.ts";
import type { GivenFile } from "../../model/meeting-folder.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { openTableFile, tableIn } from "../../read/read-table.ts";
import { type RegisterTable, registerMembers } from "../../validate/cluster/register-members.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { sha256 } from "../file-identity.ts";
import { loadCluster } from "../load-cluster.ts";
import { fieldsInto } from "../own-file.ts";

/** A practice as the cluster file has it, sound or not; every value as it is written. */
export interface MemberDraft {
  readonly ydernummer: string;
  readonly name: string;
  readonly doctors: string;
  readonly sikrede: string;
  /** A day, `declined`, or nothing where the answer is missing. */
  readonly answer: string;
  readonly formerly: string;
}

/** A cluster file as it stands, sound or not. */
export interface ClusterDraft {
  /** Tells this state of the file from every other. */
  readonly version: string;
  /** A single value as it is written; blank where there is none. */
  readonly text: (...path: TreePath) => string;
  readonly value: (...path: TreePath) => unknown;
  readonly members: readonly MemberDraft[];
  /** Whether its members stand in a register of their own. */
  readonly hasRegister: boolean;
  /** What is wrong with it, and the field of the file each mistake is about. */
  readonly findings: readonly { readonly field: string; readonly diagnostic: Diagnostic }[];
}

/** A field of a cluster file with its new value; undefined takes it out. */
export interface ClusterField {
  readonly path: TreePath;
  readonly value: unknown;
}

export async function readClusterDraft(path: string): Promise<ClusterDraft> {
  const bytes = await readBytes(path, 1);
  const { tree: source, checked, diagnostics } = await loadCluster(bytes.ok ? path : undefined);
  const tree = source?.tree;
  const text = (...at: TreePath) => textAt(source, at);
  const found = [...diagnostics, ...(checked?.diagnostics ?? [])];
  const listed = valueAt(tree, ["members"]);
  return {
    version: bytes.ok ? versionOf(bytes.value) : "",
    text,
    value: (...at) => valueAt(tree, at),
    members: (Array.isArray(listed) ? listed : []).map((_, index) => memberAt(text, index)),
    hasRegister: valueAt(tree, ["register"]) !== undefined,
    findings: found.map((diagnostic) => ({ field: fieldOf(diagnostic, source), diagnostic })),
  };
}

function textAt(source: LocatedTree | undefined, path: TreePath): string {
  const value = valueAt(source?.tree, path);
  if (value === undefined || value === null || typeof value === "object") return "";
  return (source && writtenAt(source, path)) || String(value);
}

function memberAt(text: ClusterDraft["text"], index: number): MemberDraft {
  const at = (field: string) => text("members", index, field);
  const answer = at("declined") === "true" ? "declined" : at("accepted");
  const [doctors, sikrede, formerly] = [at("doctors"), at("sikrede"), at("formerly")];
  return { ydernummer: at("ydernummer"), name: at("name"), doctors, sikrede, answer, formerly };
}

/** The part of the file that a mistake is about, by its key; blank where it is about the file as such. */
function fieldOf(
  { code, place: { file, line }, values }: Diagnostic,
  source: LocatedTree | undefined,
): string {
  // Said of the file as a whole, where the list should stand.
  if (code === "cluster/no-members" || code === "cluster/members-twice") return "members";
  if (!source || file !== source.file) return "";
  if (line === undefined) return String(values?.field ?? "");
  const above = source.lines.slice(0, line).findLast((one) => /^[\p{L}]/u.test(one));
  return /^[\p{L}]+/u.exec(above ?? "")?.[0] ?? "";
}

/** What tells two states of a file apart. */
export function versionOf(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, 16);
}

/**
 * Writes fields into a cluster file and leaves the rest as it stands.
 *
 * @param version the state of the file that the values were seen beside
 * @returns whether they were written; not where somebody has changed the file meanwhile
 * @throws KitError "invalidInput" where the file cannot be read as it stands
 */
export async function saveCluster(
  path: string,
  fields: readonly ClusterField[],
  version: string,
): Promise<boolean> {
  const before = await readBytes(path, 1);
  if ((before.ok ? versionOf(before.value) : "") !== version) return false;
  const bytes = before.ok ? before.value : undefined;
  await writeBeside(path, fieldsInto({ path, bytes }, fields), bytes);
  return true;
}

/** What a list of members may lack: it can be written in the table of the members afterwards. */
const LATER = ["doctors", "listSize"] as const;

/** A column that no row has. */
function nowhere(field: RegisterField) {
  return { name: REGISTER_COLUMNS[field][0] ?? field, number: 1000 };
}

interface MemberList {
  readonly members: readonly MemberDraft[];
  readonly diagnostics: readonly Diagnostic[];
  /** Headers of the columns whose meaning is not known. */
  readonly unread: readonly string[];
}

/** The members that a list from Excel has, or everything that is wrong with it. */
export async function readMembers({ name, bytes }: GivenFile, cluster: string): Promise<MemberList> {
  const opened = await openTableFile(name, bytes);
  const table = opened.ok ? tableIn(opened.value, REGISTER_COLUMNS) : opened;
  if (!table.ok) return { members: [], diagnostics: table.diagnostics, unread: [] };
  const whole = withAllColumns(table.value);
  const { source, diagnostics } = registerMembers(whole, { name: cluster });
  const isLater = ({ code, place }: Diagnostic) =>
    code === "register/blank-cell" && LATER.some((field) => whole.columns[field]?.name === place.columnName);
  const found = [...errorsIn(table.diagnostics), ...diagnostics.filter((one) => !isLater(one))];
  const unread = table.value.extraColumns.map((column) => column.name);
  if (hasErrors(found)) return { members: [], diagnostics: found, unread };
  const listed = valueAt(source.tree, ["members"]);
  const text = (...at: TreePath) => textAt({ ...source, marks: new Map() }, at);
  const members = (Array.isArray(listed) ? listed : []).map((_, index) => memberAt(text, index));
  return { members, diagnostics: found, unread };
}

function withAllColumns(table: RegisterTable): RegisterTable {
  const { columns } = table;
  const isAnswered = columns.accepted ?? columns.acceptedOn;
  const lacking = [...LATER.filter((field) => !columns[field]), ...(isAnswered ? [] : ["accepted" as const])];
  const added = Object.fromEntries(lacking.map((field) => [field, nowhere(field)]));
  return { ...table, columns: { ...columns, ...added } };
}

/** A member as the cluster file has it. */
export function memberEntry(member: MemberDraft): Readonly<Record<string, unknown>> {
  const { ydernummer, name, answer } = member;
  const formerly = member.formerly.match(/\d+/g) ?? [];
  const [one] = formerly;
  return {
    ydernummer,
    name,
    ...(member.doctors === "" ? {} : { doctors: numberOr(member.doctors) }),
    ...(member.sikrede === "" ? {} : { sikrede: numberOr(member.sikrede) }),
    ...(formerly.length > 0 ? { formerly: formerly.length === 1 ? one : formerly } : {}),
    ...(answer === "declined" ? { declined: true } : answer === "" ? {} : { accepted: answer }),
  };
}

/** What is no number stays as it is written, so that it can be seen and mended. */
function numberOr(text: string): number | string {
  const digits = text.replaceAll(/[.\s]/g, "");
  return /^\d+$/.test(digits) ? Number(digits) : text;
}
