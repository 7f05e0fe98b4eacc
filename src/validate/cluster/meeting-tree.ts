import { clockText } from "../../model/clock-time.ts";
import type { Cluster } from "../../model/cluster.ts";
import type { MeetingField } from "../../model/columns.ts";
import { type LocatedTree, type Mark, pathKey, type TreePath } from "../../model/located-tree.ts";
import { cellText, type Table, type TableRow } from "../../model/table.ts";
import type { Contact } from "../../model/template.ts";
import { placeOfFile } from "../tables.ts";

export type MeetingTable = Table<MeetingField>;

export type Named = Pick<Cluster, "name" | "id">;

/** The cluster that a row is the meeting of. */
export function nameOf({ columns }: MeetingTable, row: TableRow): Named {
  const id = cellText(row, columns.clusterId).toLowerCase();
  return { name: cellText(row, columns.cluster), ...(id === "" ? {} : { id }) };
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
export function meetingTree(meetings: MeetingTable, row: TableRow, brand: Contact | undefined): LocatedTree {
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
    klynge: name,
    ...(id === undefined ? {} : { id }),
    region: text("region"),
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
