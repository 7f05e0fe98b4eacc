import type { Cluster } from "../../model/cluster.ts";
import { NEEDED_REGISTER_COLUMNS, REGISTER_COLUMNS, type RegisterField } from "../../model/columns.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { type LocatedTree, type Mark, pathKey } from "../../model/located-tree.ts";
import { PRACTICE_NUMBER } from "../../model/practice-number.ts";
import { readDate } from "../../model/read-date.ts";
import { cellText, type Table, type TableRow } from "../../model/table.ts";
import { readCount } from "../cell-values.ts";
import { finding } from "../finding.ts";
import { checkTableForm, findCprLike, missingColumns, placeInTable, placeOfHeader } from "../tables.ts";

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
  const isNeeded = (field: RegisterField) => field !== "accepted" || table.columns.acceptedOn === undefined;
  const missing = missingColumns(table, NEEDED_REGISTER_COLUMNS.filter(isNeeded), {
    names: REGISTER_COLUMNS,
    code: "register/missing-column",
  });
  const rows = missing.length > 0 ? [] : memberRows(table);
  const ownRows = rowsOfCluster(table, rows, cluster);
  const own = ownRows.map((row) => readRegisterRow(table, row));
  const noRows = finding("error", "register/no-rows-of-cluster", placeOfHeader(table, table.columns.cluster));
  const diagnostics = [
    ...findCprLike(table),
    ...checkTableForm(table).filter(({ code }) => code !== "table/no-rows"),
    ...missing,
    ...(missing.length === 0 && own.length === 0 ? [noRows] : []),
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
      const isAccepted = typeof member.accepted === "string" && !hasErrors(findings);
      return isAccepted ? [] : numbers.filter((number) => /^\d{6}$/.test(number));
    }),
  );
}

/** The rows of a register that are practices, whatever cluster they belong to. */
export function memberRows(table: RegisterTable): readonly TableRow[] {
  return table.rows.filter((row) => isMemberRow(table, row));
}

/** Those of a register's rows that belong to a cluster. */
export function rowsOfCluster(
  table: RegisterTable,
  rows: readonly TableRow[],
  cluster: Pick<Cluster, "name" | "id">,
): readonly TableRow[] {
  return rows.filter((row) => isOf(table, row, cluster));
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
  return [finding("error", "register/several-clusters", placeInTable(table, second.line, "clusterId"))];
}

function blankClusters(table: RegisterTable, rows: readonly TableRow[]): readonly Diagnostic[] {
  const { cluster } = table.columns;
  const blank = cluster ? rows.filter((row) => cellText(row, cluster) === "") : [];
  const [first] = blank;
  if (!first) return [];
  const place = placeInTable(table, first.line, "cluster");
  return [finding("notice", "register/blank-cluster", place, { times: blank.length })];
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

export type RegisterTable = Table<RegisterField>;

type RegisterCode = Extract<Diagnostic["code"], `register/${string}`>;

/** A row of a register as the member a cluster file would have. Cells with a mistake keep their text. */
interface RegisterRow {
  readonly line: number;
  readonly member: Readonly<Partial<Record<MemberField, string | number | boolean | readonly string[]>>>;
  readonly findings: readonly Diagnostic[];
}

type MemberField =
  | "ydernummer"
  | "formerly"
  | "name"
  | "doctors"
  | "sikrede"
  | "cvr"
  | "accepted"
  | "declined";

/** Where each field of a member stands in a register. */
const REGISTER_FIELD: Readonly<Record<MemberField, RegisterField>> = {
  ydernummer: "practice",
  formerly: "formerly",
  name: "name",
  doctors: "doctors",
  sikrede: "listSize",
  cvr: "cvr",
  accepted: "accepted",
  declined: "accepted",
};

const YES = /^(ja|yes|x|accepteret|accepted|godkendt)$/;
const NO = /^(nej|no|declined|afslag|afslaaet|afvist)$/;
const OPEN = /^(|mangler|afventer|ikkesvaret|intetsvar|missing|pending)$/;

/** What a cell becomes, and what is wrong with it. */
interface Cell {
  readonly field: MemberField;
  readonly value: string | number | boolean | readonly string[];
  readonly code?: RegisterCode;
}

/** Reads one row. Whether its values are within bounds is for the schema of members to judge. */
function readRegisterRow(table: RegisterTable, row: TableRow): RegisterRow {
  const text = (field: RegisterField) => cellText(row, table.columns[field]);
  const practice = text("practice");
  const cells: readonly Cell[] = [
    readPractice(practice),
    ...readFormer(text("formerly")),
    { field: "name", value: text("name"), ...(text("name") === "" ? { code: "register/blank-cell" } : {}) },
    readNumber("doctors", text("doctors")),
    readNumber("sikrede", text("listSize")),
    ...(text("cvr") === "" ? [] : [{ field: "cvr", value: text("cvr") } as const]),
    ...readAnswer(text("accepted"), text("acceptedOn")),
  ];
  const findings = cells.flatMap(({ field, code }) => {
    if (!code) return [];
    const severity = code === "register/leading-zero" ? "notice" : "error";
    return [finding(severity, code, placeInTable(table, row.line, REGISTER_FIELD[field]))];
  });
  const member = Object.fromEntries(cells.map(({ field, value }) => [field, value]));
  return { line: row.line, member, findings };
}

const LEAST_DIGITS = 4;

/** Four or five digits are six whose zeros a spreadsheet took away. */
function readPractice(text: string): Cell {
  const field = "ydernummer";
  if (text === "") return { field, value: text, code: "register/blank-cell" };
  const value = text.padStart(6, "0");
  if (text.length < LEAST_DIGITS || !PRACTICE_NUMBER.test(value))
    return { field, value: text, code: "register/malformed-practice" };
  return value === text ? { field, value } : { field, value, code: "register/leading-zero" };
}

/** Several numbers may stand in the cell, with anything but digits between them. */
function readFormer(text: string): readonly Cell[] {
  if (text === "") return [];
  const numbers = text.split(/\D+/).filter((number) => number !== "");
  const padded = numbers.map((number) => number.padStart(6, "0"));
  const isSound =
    numbers.length > 0 &&
    numbers.every(({ length }) => length >= LEAST_DIGITS) &&
    padded.every((number) => PRACTICE_NUMBER.test(number));
  if (!isSound) return [{ field: "formerly", value: [], code: "register/malformed-practice" }];
  return [{ field: "formerly", value: padded }];
}

function readNumber(field: "doctors" | "sikrede", text: string): Cell {
  const reading = readCount(text);
  if (reading.kind === "count") return { field, value: reading.count };
  return {
    field,
    value: text,
    code: reading.kind === "blank" ? "register/blank-cell" : "register/not-a-number",
  };
}

/** A day is a yes, with the word or without; a blank cell means that the answer is missing, whatever day stands beside. */
function readAnswer(text: string, besides: string): readonly Cell[] {
  const field = "accepted";
  const said = text === "" ? besides : text;
  const [, first = "", rest = ""] = /^(\p{L}+)[\s,:;]+(.*\d.*)$/u.exec(said) ?? [];
  const word = foldText(first === "" ? said : first);
  if (OPEN.test(foldText(said))) return [];
  if (NO.test(word)) return [{ field: "declined", value: true }];
  const isYes = YES.test(word);
  const day = readDate(said) ?? (isYes ? readDate(rest === "" ? besides : rest) : undefined);
  if (day !== undefined) return [{ field, value: day }];
  return [{ field, value: said, code: isYes ? "register/acceptance-without-date" : "register/acceptance" }];
}
