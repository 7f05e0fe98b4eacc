import type { Cluster } from "../../model/cluster.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { type LocatedTree, type Mark, pathKey } from "../../model/located-tree.ts";
import {
  NEEDED_REGISTER_COLUMNS,
  REGISTER_COLUMNS,
  type RegisterField,
} from "../../model/register-columns.ts";
import { cellText, type TableRow } from "../../model/table.ts";
import { findCprLike } from "../data/data-cpr.ts";
import { checkTableForm } from "../data/table-form.ts";
import {
  REGISTER_FIELD,
  type RegisterRow,
  type RegisterTable,
  readRegisterRow,
  registerPlace,
} from "./register-row.ts";

export interface RegisterMembers {
  /** The members as a cluster file would list them, with the places they have in the register. */
  readonly source: LocatedTree;
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of one cluster in a register, as the list of members that its cluster file leaves out. */
export function registerMembers(
  table: RegisterTable,
  cluster: Pick<Cluster, "name" | "id">,
): RegisterMembers {
  const missing = missingColumns(table);
  const rows = missing.length > 0 ? [] : table.rows.filter((row) => isMemberRow(table, row));
  const ownRows = rows.filter((row) => isOf(table, row, cluster));
  const own = ownRows.map((row) => readRegisterRow(table, row));
  const line = table.header.line;
  const absent: Diagnostic[] =
    missing.length === 0 && own.length === 0
      ? [
          {
            code: "register/no-rows-of-cluster",
            severity: "error",
            place: registerPlace(table, line, "cluster"),
          },
        ]
      : [];
  const diagnostics = [
    ...findCprLike(table),
    ...checkTableForm(table).filter(({ code }) => code !== "table/no-rows"),
    ...missing,
    ...absent,
    ...blankClusters(table, rows),
    ...severalClusters(table, ownRows),
    ...countedOnce(own.flatMap(({ findings }) => findings)),
  ];
  return { source: treeOf(table, own), diagnostics };
}

/** Practices of the whole register without a recorded acceptance: they said no, or have not answered. */
export function withoutAcceptance(table: RegisterTable): ReadonlySet<string> {
  return new Set(
    table.rows.flatMap((row) => {
      const { member, findings } = readRegisterRow(table, row);
      const numbers = [member.ydernummer, member.formerly ?? []].flat().map(String);
      const isAccepted =
        typeof member.accepted === "string" && findings.every(({ severity }) => severity !== "error");
      return isAccepted ? [] : numbers.filter((number) => /^\d{6}$/.test(number));
    }),
  );
}

function missingColumns(table: RegisterTable): readonly Diagnostic[] {
  return NEEDED_REGISTER_COLUMNS.filter((field) => table.columns[field] === undefined).map((field) => ({
    code: "register/missing-column",
    severity: "error",
    place: registerPlace(table, table.header.line),
    values: { column: REGISTER_COLUMNS[field].slice(0, 2).join(" | ") },
  }));
}

/** Lines with a note or a sum below the practices have neither ydernummer nor name. */
function isMemberRow(table: RegisterTable, row: TableRow): boolean {
  const filled = row.cells.filter((cell) => cell !== "").length;
  return filled > 2 || cellText(row, table.columns.practice) !== "";
}

/** By the id where both the row and the cluster's file give one, else by the name. */
function isOf(
  { columns }: RegisterTable,
  row: TableRow,
  { name, id }: Pick<Cluster, "name" | "id">,
): boolean {
  const own = cellText(row, columns.clusterId);
  if (id !== undefined && own !== "") return foldText(own) === foldText(id);
  return columns.cluster === undefined || foldText(cellText(row, columns.cluster)) === foldText(name);
}

/** Rows that a name has brought together although their ids part them. */
function severalClusters(table: RegisterTable, own: readonly TableRow[]): readonly Diagnostic[] {
  const idOf = (row: TableRow) => foldText(cellText(row, table.columns.clusterId));
  const named = own.filter((row) => idOf(row) !== "");
  const second = named.find((row) => named[0] && idOf(row) !== idOf(named[0]));
  if (!second) return [];
  const place = registerPlace(table, second.line, "clusterId");
  return [{ code: "register/several-clusters", severity: "error", place }];
}

function blankClusters(table: RegisterTable, rows: readonly TableRow[]): readonly Diagnostic[] {
  const { cluster } = table.columns;
  const blank = cluster ? rows.filter((row) => cellText(row, cluster) === "") : [];
  const [first] = blank;
  if (!first) return [];
  const place = registerPlace(table, first.line, "cluster");
  return [{ code: "register/blank-cluster", severity: "notice", place, values: { times: blank.length } }];
}

function countedOnce(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const zeros = findings.filter(({ code }) => code === "register/leading-zero");
  const others = findings.filter(({ code }) => code !== "register/leading-zero");
  return [...others, ...zeros.slice(0, 1).map((first) => ({ ...first, values: { times: zeros.length } }))];
}

function treeOf(table: RegisterTable, rows: readonly RegisterRow[]): LocatedTree {
  const { file, sheet } = table;
  const marks = new Map<string, Mark>([[pathKey(["members"]), { line: table.header.line, column: 1 }]]);
  for (const [index, { line, member }] of rows.entries()) {
    marks.set(pathKey(["members", index]), markOf(table, line, "practice"));
    for (const [name, field] of Object.entries(REGISTER_FIELD)) {
      if (!Object.hasOwn(member, name)) continue;
      marks.set(pathKey(["members", index, name]), { ...markOf(table, line, field), written: "" });
    }
  }
  const tree = { members: rows.map(({ member }) => member) };
  return { file, ...(sheet === undefined ? {} : { sheet }), tree, marks, lines: [] };
}

function markOf({ columns }: RegisterTable, line: number, field: RegisterField): Mark {
  const column = columns[field];
  return { line, column: column?.number ?? 1, ...(column ? { columnName: column.name } : {}) };
}
