import { clockText } from "../../model/clock-time.ts";
import type { Cluster } from "../../model/cluster.ts";
import { MEETING_COLUMNS, type MeetingField, NEEDED_MEETING_COLUMNS } from "../../model/columns.ts";
import { type Checked, type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { type LocatedTree, type Mark, pathKey, type TreePath, valueAt } from "../../model/located-tree.ts";
import { cellText, type Table, type TableRow } from "../../model/table.ts";
import type { Contact } from "../../model/template.ts";
import { finding } from "../finding.ts";
import { checkTableForm, findCprLike, missingColumns, placeInTable, placeOfFile } from "../tables.ts";
import { memberRows, type RegisterTable, registerMembers, rowsOfCluster } from "./register-members.ts";
import { validateCluster } from "./validate-cluster.ts";

type MeetingTable = Table<MeetingField>;

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
  const read = listed.map((row) => readCluster(row, practices, sources));
  const diagnostics = [
    ...[...findCprLike(meetings), ...checkTableForm(meetings), ...missing],
    ...repeatedClusters(meetings, listed),
    ...read.flatMap((one) => one.diagnostics),
    ...(listed.length > 0 ? withoutMeeting(register, practices, namedIn(meetings, listed)) : []),
    ...practicesTwice(register, practices),
  ];
  const told = lostZerosOnce([...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()]);
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

type Named = Pick<Cluster, "name" | "id">;

function nameOf({ columns }: MeetingTable, row: TableRow): Named {
  const id = cellText(row, columns.clusterId).toLowerCase();
  return { name: cellText(row, columns.cluster), ...(id === "" ? {} : { id }) };
}

function namedIn(meetings: MeetingTable, rows: readonly TableRow[]): readonly Named[] {
  return rows.map((row) => nameOf(meetings, row));
}

/** One meeting with its practices, held against all that is asked of a cluster file. */
function readCluster(
  row: TableRow,
  practices: readonly TableRow[],
  { register, meetings, contact }: RegionSources,
): Checked<RegionCluster> {
  const named = nameOf(meetings, row);
  const own = { ...register, rows: rowsOfCluster(register, practices, named) };
  if (own.rows.length === 0 && named.name !== "") {
    const place = placeInTable(meetings, row.line, "cluster");
    return { ok: false, diagnostics: [finding("error", "clusters/no-practices", place)] };
  }
  const source = meetingTree(meetings, row, contact);
  const checked = validateCluster(source, own);
  const place = placeInTable(meetings, row.line, "contact");
  const isAnswered = valueAt(source.tree, ["contact"]) !== undefined;
  const asked = isAnswered ? [] : [finding("error", "clusters/no-contact", place)];
  const others = checked.diagnostics.filter(({ code }) => isAnswered || code !== "field/missing");
  const diagnostics = [...asked, ...others.map(inColumn)];
  if (!checked.ok) return { ok: false, diagnostics };
  // The table's tree is a list of what a cluster file would have.
  const members = valueAt(registerMembers(own, named).source.tree, ["members"]) as readonly unknown[];
  return { ok: true, value: { cluster: checked.value, members }, diagnostics };
}

/** A field of a cluster file is a column here, and is told by its header. */
function inColumn(diagnostic: Diagnostic): Diagnostic {
  const { place, values } = diagnostic;
  const isField = values?.field !== undefined && place.columnName !== undefined;
  return isField ? { ...diagnostic, values: { ...values, field: place.columnName ?? "" } } : diagnostic;
}

/** Where each field of a cluster file stands in a list of meetings. */
const FIELDS: readonly (readonly [path: TreePath, field: MeetingField])[] = [
  [["klynge"], "cluster"],
  [["id"], "clusterId"],
  [["region"], "region"],
  [["meeting", "date"], "date"],
  [["meeting", "start"], "start"],
  [["meeting", "place"], "place"],
  [["meeting", "leader"], "leader"],
  [["contact", "name"], "contact"],
  [["contact", "phone"], "phone"],
  [["contact", "email"], "email"],
];

/** A row of the list as a cluster file, with the cell each part stands in; its members stand in a register. */
function meetingTree(meetings: MeetingTable, row: TableRow, brand: Contact | undefined): LocatedTree {
  const { columns } = meetings;
  const text = (field: MeetingField) => {
    const cell = cellText(row, columns[field]);
    return field === "start" ? clockIn(cell) : cell;
  };
  const marks = new Map<string, Mark>([[pathKey([]), { line: row.line, column: 1 }]]);
  for (const [path, field] of FIELDS) {
    const column = columns[field];
    const where = column ? { column: column.number, columnName: column.name } : { column: 1 };
    marks.set(pathKey(path), { line: row.line, ...where, written: text(field) });
  }
  const reach = {
    ...(text("phone") === "" ? {} : { phone: text("phone") }),
    ...(text("email") === "" ? {} : { email: text("email") }),
  };
  const contact = text("contact") === "" ? brand : { name: text("contact"), lines: [], ...reach };
  const { name, id } = nameOf(meetings, row);
  const tree = {
    ...{ klynge: name, ...(id === undefined ? {} : { id }), region: text("region") },
    meeting: { date: text("date"), start: text("start"), place: text("place"), leader: text("leader") },
    ...(contact ? { contact } : {}),
    register: "register",
  };
  return { ...placeOfFile(meetings), tree, marks, lines: [] };
}

const MINUTES_OF_DAY = 1440;

/** A time of day as cluster files write it: a workbook keeps it as a part of the day, other programs with seconds. */
function clockIn(cell: string): string {
  if (/^0[.,]\d+$/.test(cell)) return clockText(Math.round(Number(cell.replace(",", ".")) * MINUTES_OF_DAY));
  return cell.replace(/^kl\.? */i, "").replace(/^(\d{1,2}[.:]\d{2})[.:]00$/, "$1");
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

/** Practices whose cluster no meeting is for, once a cluster. */
function withoutMeeting(
  register: RegisterTable,
  practices: readonly TableRow[],
  named: readonly Named[],
): readonly Diagnostic[] {
  const met = new Set(named.flatMap((one) => rowsOfCluster(register, practices, one)));
  const { cluster, clusterId } = register.columns;
  const others = practices.filter((row) => !met.has(row) && cellText(row, cluster) !== "");
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
    if (earlier === undefined || /^0+$/.test(number)) return [];
    const place = placeInTable(register, row.line, "practice");
    return [finding("error", "clusters/practice-twice", place, { first: earlier })];
  });
}
