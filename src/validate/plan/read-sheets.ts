import type { Cluster } from "../../model/cluster.ts";
import type { DataField } from "../../model/columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { readPeriod } from "../../model/period.ts";
import { readDate } from "../../model/read-date.ts";
import {
  type ColumnMeaning,
  meaningText,
  OPEN,
  type PlanItem,
  type PlanQuestion,
  type SheetPlan,
} from "../../model/reading-plan.ts";
import { shownName } from "../../model/shown-text.ts";
import { type Column, cellText, type Grid, type TableRow } from "../../model/table.ts";
import { personFindings } from "../data/data-columns.ts";
import type { DataContext, DataTable } from "../data/data-table.ts";
import { finding } from "../finding.ts";
import { findCprLike, placeOfFile, placeOfHeader } from "../tables.ts";
import { namedMeasures, namedPractices } from "./plan-names.ts";
import { periodBetween, statedPeriods } from "./plan-periods.ts";
import { type RowNames, settleRows, settleSigns, withCell } from "./settle-rows.ts";
import {
  type HeadColumn,
  headOf,
  isShare,
  type ReadColumns,
  readColumns,
  roleOf,
  type SheetHead,
} from "./sheet-head.ts";

/** What sheets of any layout are read by. */
export interface PlanContext {
  readonly measures: DataContext["measures"];
  readonly cluster: Pick<Cluster, "name" | "id" | "members"> | undefined;
  /** What people have answered about sheets of this and other shapes. */
  readonly plans: readonly SheetPlan[];
  /** Tells these figures from those of another file of the same shape. */
  readonly figures: string;
}

/** How a sheet is read, as a plan would have it; what is asked of it stands open. */
export interface SheetProposal {
  readonly file: string;
  readonly sheet?: string;
  readonly plan: SheetPlan;
  readonly questions: readonly PlanQuestion[];
  /** Whether people have answered about sheets of this shape. */
  readonly isPlanned: boolean;
  /** Whether there is anything in it that a tidy file has not. */
  readonly isOther: boolean;
  /** The period as the sheet itself says it, in words. */
  readonly stated?: string;
}

export interface SheetsRead {
  readonly tables: readonly DataTable[];
  readonly proposals: readonly SheetProposal[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the sheets of a file in whatever layout they have. Only what cannot be otherwise is read; the rest is asked,
 * and a sheet with an open question gives no figures.
 *
 * @returns undefined when no sheet has practices and figures under headers
 */
export function readSheets(grids: readonly Grid[], context: PlanContext): SheetsRead | undefined {
  const measures = namedMeasures(context.measures);
  const sheets = grids.flatMap((grid): Reading[] => {
    const head = headOf(grid, measures, context.plans);
    return head ? [readingOf(head, { ...context, named: measures })] : [];
  });
  const candidates = sheets.filter(hasFigures);
  if (candidates.length === 0) return onlyShares(sheets);
  const chosen = chooseSheets(candidates);
  const refused = chosen.flatMap((reading) => [
    ...findCprLike(reading.base),
    ...personFindings(reading.base),
  ]);
  if (refused.length > 0) return { tables: [], proposals: [], diagnostics: refused };
  // A sheet that is easily read may be the old one beside the one that is meant.
  if (isAmbiguous(chosen) || chosen.length < candidates.length) return whichSheet(candidates);
  const stacked = chosen.flatMap(({ base }) => stackedTables(base));
  if (stacked.length > 0) return { tables: [], proposals: [], diagnostics: stacked };
  const names: RowNames = {
    measures,
    practices: context.cluster && namedPractices(context.cluster.members),
    cluster: context.cluster,
  };
  const settled = chosen.map((reading) => settle(reading, names, context));
  return {
    tables: settled.every(({ proposal }) => proposal.questions.length === 0)
      ? settled.flatMap(({ tables }) => tables)
      : [],
    proposals: settled.map(({ proposal }) => proposal),
    diagnostics: [...settled.flatMap(({ diagnostics }) => diagnostics), ...toldOf(chosen, grids)],
  };
}

/** A tidy table with everything that is needed, in words of its own for measures and practices. */
export function readTidy(table: DataTable, context: PlanContext): SheetsRead {
  const measures = namedMeasures(context.measures);
  const names: RowNames = {
    measures,
    practices: context.cluster && namedPractices(context.cluster.members),
    cluster: context.cluster,
  };
  const columns = [...Object.entries(table.columns)].map(([field, column]) => [column, field] as const);
  const meanings = new Map<HeadColumn, readonly ColumnMeaning[]>([
    ...columns.map(
      ([column, field]) =>
        [{ ...column, key: column.name }, [{ kind: "field", field: field as DataField }]] as [
          HeadColumn,
          ColumnMeaning[],
        ],
    ),
    ...table.extraColumns.map(
      (column) => [{ ...column, key: column.name }, [{ kind: "unused" }]] as [HeadColumn, ColumnMeaning[]],
    ),
  ]);
  const refused = findCprLike(table);
  if (refused.length > 0) return { tables: [table], proposals: [], diagnostics: [] };
  const settled = settleRows(table, names, undefined);
  const signs = settleSigns({ ...table, rows: settled.rows }, undefined);
  const questions = [...settled.questions, ...signs.questions];
  const plan = { columns: plainColumns(meanings), ...answersOf(undefined, questions) };
  const isChanged = settled.rows.some((row, index) => row !== table.rows[index]);
  return {
    tables: questions.length === 0 ? [{ ...table, rows: isChanged ? signs.rows : table.rows }] : [],
    proposals: [{ ...placeOfFile(table), plan, questions, isPlanned: false, isOther: isChanged }],
    diagnostics: [],
  };
}

interface Reading {
  readonly head: SheetHead;
  readonly read: ReadColumns;
  /** The sheet as one table, before its rows are parted by measure. */
  readonly base: DataTable;
  /** Measures with counts of their own, in the order of the package. */
  readonly counted: ReadonlyMap<string, Partial<Record<"numerator" | "denominator", Column>>>;
  /** The one measure of the sheet, by what it is called in a line above the table or in the sheet's name. */
  readonly only?: { readonly id?: string; readonly names: readonly string[] };
  readonly stated: ReturnType<typeof statedPeriods>;
}

type Named = PlanContext & { readonly named: ReturnType<typeof namedMeasures> };

function readingOf(head: SheetHead, context: Named): Reading {
  const read = readColumns(head, context.named);
  const columns: Partial<Record<DataField | "from" | "to", Column>> = {};
  const counted = new Map<string, Partial<Record<"numerator" | "denominator", Column>>>();
  for (const [column, meanings] of read.meanings) {
    for (const meaning of meanings) {
      if (meaning.kind === "field") columns[meaning.field] = column;
      if (meaning.kind !== "count") continue;
      counted.set(meaning.measure, { ...counted.get(meaning.measure), [meaning.field]: column });
    }
  }
  const used = new Set(
    [...read.meanings].filter(([, all]) => all.some(({ kind }) => kind !== "unused")).map(([one]) => one),
  );
  const base = baseTable(
    head,
    columns,
    head.columns.filter((column) => !used.has(column)),
  );
  const inOrder = context.measures.flatMap(({ id }) => {
    const own = counted.get(id);
    return own ? [[id, own] as const] : [];
  });
  const [first] = inOrder;
  const isOfOne = inOrder.length === 0 && columns.measure === undefined;
  return {
    head,
    read,
    base:
      first && columns.numerator === undefined
        ? { ...base, columns: { ...base.columns, ...first[1] } }
        : base,
    counted: new Map(inOrder),
    ...(isOfOne ? { only: onlyMeasure(head, context) } : {}),
    stated: statedPeriods([...head.preamble, ...head.rows.filter(isLineOfText)]),
  };
}

function isLineOfText({ cells }: TableRow): boolean {
  return cells.filter((cell) => cell !== "").length === 1;
}

/** Both ends of a period in columns of their own become one cell, in the column of the first. */
function baseTable(
  { grid, preamble, header, rows }: SheetHead,
  { from, to, ...columns }: Partial<Record<DataField | "from" | "to", Column>>,
  extraColumns: readonly Column[],
): DataTable {
  const place = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  const table = {
    ...place,
    preamble,
    header,
    extraColumns,
    repeatedColumns: [],
    ...(grid.unseen ? { unseen: grid.unseen } : {}),
  };
  if (columns.period || !to) return { ...table, columns, rows };
  if (!from) return { ...table, columns: { ...columns, period: to }, rows };
  const spanned = rows.map((row) => {
    const span = periodBetween(cellText(row, from), cellText(row, to));
    return span === "" || isLineOfText(row) ? row : withCell(row, from, span);
  });
  return { ...table, columns: { ...columns, period: from }, rows: spanned };
}

/** The measure that a sheet is about. Where its title and its name disagree, neither is believed. */
function onlyMeasure({ preamble, grid, plan }: SheetHead, { named }: Named): NonNullable<Reading["only"]> {
  const titles = preamble.flatMap(({ cells }) => cells.filter((cell) => cell !== "" && !/^\d+$/.test(cell)));
  const sheet = grid.sheet === undefined ? [] : [grid.sheet];
  const names = [...titles.filter(isTitle), ...sheet];
  const answered = Object.entries(plan?.measures ?? {}).flatMap(([name, answer]) =>
    names.includes(name) ? (named.sure(answer) ?? []) : [],
  );
  const sure = [
    ...titles.flatMap((title) => named.sure(title.replace(/^(?:målepunkt|indikator):\s*/i, "")) ?? []),
    ...sheet.flatMap((name) => named.ofSheet(name) ?? []),
  ];
  const ids = new Set(answered.length > 0 ? answered : sure);
  const [id] = ids;
  return { ...(id !== undefined && ids.size === 1 ? { id } : {}), names };
}

function isTitle(text: string): boolean {
  return (
    readDate(text) === undefined &&
    readPeriod(text) === undefined &&
    !/^periode|^trukket|^udtræk|^kilde/i.test(text)
  );
}

function hasFigures({ read, base, counted }: Reading): boolean {
  const isTidy = base.columns.numerator !== undefined && base.columns.denominator !== undefined;
  return isTidy || counted.size > 0 || read.unsure.length > 0;
}

/** Sheets that need no question about their columns come before those that do; a sheet of one measure has brothers. */
function chooseSheets(candidates: readonly Reading[]): readonly Reading[] {
  const certain = candidates.filter(({ read }) => read.unsure.length === 0);
  return certain.length > 0 ? certain : candidates;
}

/** Several sheets are read together only when each holds another measure, or the same one at another time. */
function isAmbiguous(chosen: readonly Reading[]): boolean {
  if (chosen.length < 2) return false;
  if (chosen.some(({ only, read }) => only === undefined || read.unsure.length > 0)) return true;
  const keys = chosen.flatMap(({ only, stated }) =>
    only?.id === undefined ? [] : `${only.id} ${stated.sure}`,
  );
  return new Set(keys).size < keys.length;
}

/**
 * A title and the same headers again begin another table, of a measure or a time that only its title tells; where
 * columns tell both, its rows may go on under the first.
 */
function stackedTables(base: DataTable): readonly Diagnostic[] {
  if (base.columns.period && base.columns.measure) return [];
  const names = base.header.cells.filter((cell) => cell !== "").map(foldText);
  const again = base.rows.find((row, index) => {
    const cells = new Set(row.cells.map(foldText));
    const before = base.rows[index - 1];
    return before && isLineOfText(before) && names.every((name) => cells.has(name));
  });
  return again ? [finding("error", "table/second-table", { ...placeOfFile(base), line: again.line })] : [];
}

function whichSheet(chosen: readonly Reading[]): SheetsRead {
  const sheets = chosen.map(({ base }) => shownName(base.sheet ?? "")).join(", ");
  const file = chosen[0]?.base.file ?? "";
  return {
    tables: [],
    proposals: [],
    diagnostics: [finding("error", "xlsx/which-sheet", { file }, { sheets })],
  };
}

function onlyShares(sheets: readonly Reading[]): SheetsRead | undefined {
  const [first] = sheets.filter(({ read }) => read.isOfShares);
  if (!first) return undefined;
  const refused = [...findCprLike(first.base), ...personFindings(first.base)];
  const [column] = [...first.read.meanings.keys()].filter((one) => isShare(first.head, one));
  const place = placeOfHeader(first.base, column);
  return {
    tables: [],
    proposals: [],
    diagnostics: [...refused, finding("error", "data/percent-only", place)],
  };
}

/** That other sheets are not read. */
function toldOf(chosen: readonly Reading[], grids: readonly Grid[]): readonly Diagnostic[] {
  const sheets = grids.length - chosen.length;
  const [first] = chosen;
  return sheets > 0 && first
    ? [finding("notice", "xlsx/sheet-chosen", placeOfFile(first.base), { sheets })]
    : [];
}

interface Settled {
  readonly tables: readonly DataTable[];
  readonly proposal: SheetProposal;
  readonly diagnostics: readonly Diagnostic[];
}

/** One sheet in the words of tidy files, or what is asked before it can be. */
function settle(reading: Reading, names: RowNames, context: PlanContext): Settled {
  const { base, head } = reading;
  const period = periodOf(reading, context);
  const measure = measureQuestion(reading, names);
  const rows = settleRows(base, names, head.plan);
  const halves = halfMeasures(reading, names);
  const views = viewsOf({ ...base, rows: rows.rows }, reading, period.id).map((view) => ({
    view,
    signs: settleSigns(view, head.plan),
  }));
  const questions = [
    ...columnQuestion(reading, names),
    ...measure,
    ...period.questions,
    ...rows.questions,
    ...onceEach(views.flatMap(({ signs }) => signs.questions)),
  ];
  const plan: SheetPlan = {
    columns: plainColumns(reading.read.meanings, head.columns),
    ...answersOf(head.plan, questions),
    ...period.answer,
  };
  return {
    tables: views.map(({ view, signs }) => ({ ...view, rows: signs.rows })),
    proposal: {
      ...placeOfFile(base),
      plan,
      questions,
      isPlanned: head.plan !== undefined,
      isOther: true,
      ...(period.id === undefined ? {} : { stated: readPeriod(period.id)?.label ?? "" }),
    },
    diagnostics: halves,
  };
}

/** Columns in their order; those that are asked about stand open. */
function plainColumns(
  meanings: ReadColumns["meanings"],
  columns: readonly HeadColumn[] = [...meanings.keys()].sort((a, b) => a.number - b.number),
): SheetPlan["columns"] {
  return Object.fromEntries(columns.map((column) => [column.key, meanings.get(column) ?? []]));
}

/** The answers there are, and an open place for each that is asked for. */
function answersOf(
  plan: SheetPlan | undefined,
  questions: readonly PlanQuestion[],
): Pick<SheetPlan, "measures" | "practices" | "signs"> {
  const open = (kind: PlanQuestion["kind"]) =>
    Object.fromEntries(
      questions.flatMap((one) =>
        one.kind === kind ? one.items.map(({ text }) => [text, OPEN] as const) : [],
      ),
    );
  return {
    measures: { ...plan?.measures, ...open("measures") },
    practices: { ...plan?.practices, ...open("practices") },
    signs: { ...plan?.signs, ...open("signs") },
  };
}

interface PeriodFound {
  readonly id?: string;
  readonly answer: Pick<SheetPlan, "period" | "figures">;
  readonly questions: readonly PlanQuestion[];
}

/** A column comes first, then what a person has said of these very figures, then what the sheet says. */
function periodOf({ base, head, stated }: Reading, { figures }: PlanContext): PeriodFound {
  const { period: written, figures: own } = head.plan ?? {};
  if (base.columns.period) return { answer: written === undefined ? {} : { period: written }, questions: [] };
  const given = own === figures ? readPeriod(written ?? "")?.id : undefined;
  if (given !== undefined) return { id: given, answer: { period: written ?? "", figures }, questions: [] };
  if (stated.sure !== undefined) return { id: stated.sure, answer: {}, questions: [] };
  const items = [{ text: "", lines: [], choices: stated.possible }];
  return {
    answer: { period: OPEN, figures },
    questions: [{ kind: "period", ...placeOfFile(base), line: base.header.line, items }],
  };
}

/** The name of a sheet's one measure, when it is none of the package's. */
function measureQuestion({ only, base, read }: Reading, { measures }: RowNames): readonly PlanQuestion[] {
  if (!only || only.id !== undefined || read.unsure.length > 0) return [];
  const [name = ""] = only.names;
  const items = [{ text: name, lines: [], choices: measures.likely(name) }];
  return [
    { kind: "measures", ...placeOfFile(base), line: base.preamble[0]?.line ?? base.header.line, items },
  ];
}

function columnQuestion({ read, base }: Reading, { measures }: RowNames): readonly PlanQuestion[] {
  if (read.unsure.length === 0) return [];
  const items = read.unsure.map(({ key, name }): PlanItem => {
    return { text: key, lines: [base.header.line], choices: likelyMeanings(name, measures) };
  });
  return [{ kind: "columns", ...placeOfFile(base), line: base.header.line, items }];
}

/** More choices than this are no help. */
const MOST_CHOICES = 3;

function likelyMeanings(header: string, measures: RowNames["measures"]): readonly string[] {
  const role = roleOf(header);
  const field = role && role.role !== "numerator" && role.role !== "amount" ? "denominator" : "numerator";
  const named = role?.rest || header;
  const sure = measures.sure(named);
  const likely = sure === undefined ? measures.likely(named) : [sure];
  return likely.slice(0, MOST_CHOICES).map((measure) => meaningText({ kind: "count", field, measure }));
}

/** Measures of which only one count has a column, although the package needs both. */
function halfMeasures({ counted, base, read }: Reading, { measures }: RowNames): readonly Diagnostic[] {
  if (read.unsure.length > 0) return [];
  return [...counted].flatMap(([measure, { numerator, denominator }]) => {
    const isWhole = numerator && (denominator || measures.kindOf(measure) === "count");
    return isWhole
      ? []
      : [finding("error", "plan/half-measure", placeOfHeader(base, numerator ?? denominator), { measure })];
  });
}

/** The same rows once for each measure that has columns of its own, or once for all. */
function viewsOf(
  base: DataTable,
  { counted, only }: Reading,
  period: string | undefined,
): readonly DataTable[] {
  const constants = {
    ...(period === undefined ? {} : { period }),
    ...(only?.id === undefined ? {} : { measure: only.id }),
  };
  if (counted.size === 0) return [{ ...base, constants }];
  return [...counted].map(([measure, own]) => {
    const { numerator: _, denominator: __, ...shared } = base.columns;
    const isBare = own.denominator === undefined;
    return {
      ...base,
      columns: { ...shared, ...own },
      constants: { ...constants, measure, ...(isBare ? { denominator: "" } : {}) },
    };
  });
}

/** A shared column has the same sign in every view. */
function onceEach(questions: readonly PlanQuestion[]): readonly PlanQuestion[] {
  const [first] = questions;
  if (!first) return [];
  const items = new Map<string, PlanItem>();
  for (const item of questions.flatMap((one) => one.items)) {
    const before = items.get(item.text);
    const lines = [...new Set([...(before?.lines ?? []), ...item.lines])].sort((a, b) => a - b);
    items.set(item.text, { ...item, lines });
  }
  return [{ ...first, items: [...items.values()] }];
}
