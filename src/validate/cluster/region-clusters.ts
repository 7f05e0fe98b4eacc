import type { Cluster } from "../../model/cluster.ts";
import { MEETING_COLUMNS, NEEDED_MEETING_COLUMNS } from "../../model/columns.ts";
import { type Checked, type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { valueAt } from "../../model/located-tree.ts";
import { cellText, type TableRow } from "../../model/table.ts";
import type { Contact } from "../../model/template.ts";
import { finding } from "../finding.ts";
import { checkTableForm, findCprLike, missingColumns, placeInTable, placeOfHeader } from "../tables.ts";
import { type MeetingTable, meetingTree, type Named, nameOf } from "./meeting-tree.ts";
import { memberRows, type RegisterTable, registerMembers, rowsOfCluster } from "./register-members.ts";
import { validateCluster } from "./validate-cluster.ts";

/** A cluster as a register and a list of meetings tell it. */
export interface RegionCluster {
  readonly cluster: Cluster;
  /** Its members as a cluster file writes them. */
  readonly members: readonly unknown[];
}

/** Where clusters are told, and who answers for those whose meeting names nobody. */
export interface RegionSources {
  readonly register: RegisterTable;
  readonly meetings: MeetingTable;
  readonly contact: Contact | undefined;
}

/** Every cluster of a region, or every mistake in both of its lists. */
export function validateRegion(sources: RegionSources): Checked<readonly RegionCluster[]> {
  const { register, meetings } = sources;
  const missing = missingColumns(meetings, NEEDED_MEETING_COLUMNS, {
    names: MEETING_COLUMNS,
    code: "clusters/missing-column",
  });
  const listed =
    missing.length > 0 ? [] : meetings.rows.filter((row) => row.cells.filter(Boolean).length > 2);
  const practices = memberRows(register);
  const named = listed.map((row) => nameOf(meetings, row));
  const unmet = unmetRows(register, practices, named);
  const alone = named.filter((one) => rowsOfCluster(register, practices, one).length === 0);
  const read = listed.map((row) => readCluster(row, { practices, unmet }, sources));
  const diagnostics = [
    ...[...findCprLike(meetings), ...checkTableForm(meetings), ...missing],
    ...repeatedClusters(meetings, listed),
    ...read.flatMap((one) => one.diagnostics),
    ...(listed.length > 0 ? withoutMeeting(register, unmet, alone) : []),
    ...practicesTwice(register, practices),
  ];
  const single = [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
  const told = lostZerosOnce(noContactsOnce(single, meetings, listed.length));
  const value = read.flatMap((one) => (one.ok ? [one.value] : []));
  return hasErrors(told) ? { ok: false, diagnostics: told } : { ok: true, value, diagnostics: told };
}

/** A column that has lost its zeros has lost them in every cluster. */
function lostZerosOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const zeros = diagnostics.filter(({ code }) => code === "register/leading-zero");
  const times = zeros.reduce((sum, { values }) => sum + Number(values?.times), 0);
  return diagnostics.flatMap((one) => {
    if (one === zeros[0]) return [{ ...one, values: { times } }];
    return zeros.includes(one) ? [] : [one];
  });
}

/** Where no cluster has a contact, it is the list or the brand that lacks it. */
function noContactsOnce(
  diagnostics: readonly Diagnostic[],
  meetings: MeetingTable,
  clusters: number,
): readonly Diagnostic[] {
  const isOne = ({ code }: Diagnostic) => code === "clusters/no-contact";
  if (clusters < 2 || diagnostics.filter(isOne).length < clusters) return diagnostics;
  const place = placeOfHeader(meetings, meetings.columns.contact);
  return [
    ...diagnostics.filter((one) => !isOne(one)),
    finding("error", "clusters/no-contacts", place, { clusters }),
  ];
}

/** The practices of a register, and those of them that are of no cluster with a meeting. */
interface Practices {
  readonly practices: readonly TableRow[];
  readonly unmet: readonly TableRow[];
}

/** What a cluster file is told of itself, where lists are told it in words of theirs. */
const OF_LISTS: Readonly<Partial<Record<Diagnostic["code"], Diagnostic["code"]>>> = {
  "cluster/id": "clusters/id",
  "register/several-clusters": "clusters/several",
};

/** One meeting with its practices, held against all that is asked of a cluster file. */
function readCluster(
  row: TableRow,
  { practices, unmet }: Practices,
  sources: RegionSources,
): Checked<RegionCluster> {
  const { register, meetings, contact } = sources;
  const named = nameOf(meetings, row);
  const own = { ...register, rows: rowsOfCluster(register, practices, named) };
  const cell = placeInTable(meetings, row.line, "cluster");
  if (own.rows.length === 0 && named.name !== "") {
    const other = unmet.find((one) => isNamed(register, one, named));
    const found = other
      ? finding("error", "clusters/other-id", placeInTable(meetings, row.line, "clusterId"), {
          line: other.line,
        })
      : finding("error", "clusters/no-practices", cell);
    return { ok: false, diagnostics: [found] };
  }
  const source = meetingTree(meetings, row, contact);
  const checked = validateCluster(source, own);
  const isAnswered = valueAt(source.tree, ["contact"]) !== undefined;
  const asked = finding("error", "clusters/no-contact", placeInTable(meetings, row.line, "contact"));
  const others = checked.diagnostics
    .filter(({ code }) => (isAnswered || code !== "field/missing") && code !== "cluster/duplicate-member")
    .map((one) => ({ ...one, code: OF_LISTS[one.code] ?? one.code }))
    // What is said of the whole cluster stands at its meeting: the register's headers are every cluster's.
    .map((one) =>
      one.place.line === register.header.line && isOfCluster(one) ? { ...one, place: cell } : one,
    );
  const diagnostics = [...(isAnswered ? [] : [asked]), ...others.map(inColumn)];
  if (!checked.ok) return { ok: false, diagnostics };
  // The table's tree is a list of what a cluster file would have.
  const members = valueAt(registerMembers(own, named).source.tree, ["members"]) as readonly unknown[];
  return { ok: true, value: { cluster: checked.value, members }, diagnostics };
}

function isOfCluster({ code }: Diagnostic): boolean {
  return code.startsWith("cluster/");
}

function isNamed({ columns }: RegisterTable, row: TableRow, { name }: Named): boolean {
  return foldText(cellText(row, columns.cluster)) === foldText(name);
}

/** A field of a cluster file is a column here, and is told by its header. */
function inColumn(diagnostic: Diagnostic): Diagnostic {
  const { place, values } = diagnostic;
  const isField = values?.field !== undefined && place.columnName !== undefined;
  return isField ? { ...diagnostic, values: { ...values, field: place.columnName ?? "" } } : diagnostic;
}

/** Names are not enough: of two clusters of one name each needs an id, and no two rows may be of one cluster. */
function repeatedClusters(meetings: MeetingTable, rows: readonly TableRow[]): readonly Diagnostic[] {
  const byName = groupBy(rows, (row) => foldText(nameOf(meetings, row).name));
  return [...byName.values()].flatMap((same) => {
    const ids = same.map((row) => nameOf(meetings, row).id);
    return same.flatMap((row, index) => {
      const id = ids[index];
      const isTold = id !== undefined && ids.indexOf(id) === index && !ids.includes(undefined);
      const first = same.find((other) => other !== row);
      if (isTold || !first || index === 0) return [];
      const place = placeInTable(meetings, row.line, "cluster");
      return [finding("error", "clusters/repeated", place, { first: first.line })];
    });
  });
}

/** Practices whose cluster no meeting is for. */
function unmetRows(
  register: RegisterTable,
  practices: readonly TableRow[],
  named: readonly Named[],
): readonly TableRow[] {
  const met = new Set(named.flatMap((one) => rowsOfCluster(register, practices, one)));
  return practices.filter((row) => !met.has(row) && cellText(row, register.columns.cluster) !== "");
}

/** Once a cluster, but for those whose name stands at a meeting without practices: there it is told that the ids differ. */
function withoutMeeting(
  register: RegisterTable,
  unmet: readonly TableRow[],
  alone: readonly Named[],
): readonly Diagnostic[] {
  const { cluster, clusterId } = register.columns;
  const others = unmet.filter((row) => !alone.some((one) => isNamed(register, row, one)));
  const groups = groupBy(others, (row) =>
    [cellText(row, cluster), cellText(row, clusterId)].map(foldText).join("|"),
  );
  return [...groups.values()].flatMap(([first]) =>
    first ? [finding("error", "clusters/no-meeting", placeInTable(register, first.line, "cluster"))] : [],
  );
}

/** A practice is a member of one cluster, whatever number it goes by. */
function practicesTwice(register: RegisterTable, practices: readonly TableRow[]): readonly Diagnostic[] {
  const first = new Map<string, number>();
  return practices.flatMap((row) => {
    const number = cellText(row, register.columns.practice).padStart(6, "0");
    const earlier = first.get(number);
    if (earlier === undefined) first.set(number, row.line);
    // What is no number at all is told of as such.
    if (earlier === undefined || !/^(?!0+$)\d{6}$/.test(number)) return [];
    const place = placeInTable(register, row.line, "practice");
    return [finding("error", "clusters/practice-twice", place, { first: earlier })];
  });
}
