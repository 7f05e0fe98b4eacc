import type { DataField } from "../../model/columns.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { readPeriod } from "../../model/period.ts";
import {
  type ColumnMeaning,
  OPEN,
  type PlanItem,
  type PlanQuestion,
  type SheetHeader,
  type SheetPlan,
  type SheetProposal,
} from "../../model/reading-plan.ts";
import type { Grid } from "../../model/table.ts";
import { personFindings } from "../data/data-columns.ts";
import { isTotal } from "../data/data-lines.ts";
import type { DataTable } from "../data/data-table.ts";
import { finding } from "../finding.ts";
import { findCprLike, placeOfFile, placeOfHeader } from "../tables.ts";
import { columnQuestion, mayTellPeriod } from "./column-question.ts";
import { countsOfShares, shareFindings } from "./counts-of-shares.ts";
import { namedMeasures, namedPractices } from "./plan-names.ts";
import { withPracticeColumn, withPracticeHeader } from "./practice-places.ts";
import { type RowNames, settleRows, settleSigns } from "./settle-rows.ts";
import { chooseSheets, hasFigures, onlyShares, stackedTables, toldOf } from "./sheet-choice.ts";
import { type HeadColumn, headOf, type ReadColumns } from "./sheet-head.ts";
import { type PlanContext, type Reading, readingOf } from "./sheet-reading.ts";

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
  const headsOf = (all: readonly Grid[]) =>
    all.flatMap((grid) => headOf(grid, measures, context.plans) ?? []);
  const asTheyAre = headsOf(grids);
  const named = asTheyAre.length > 0 ? asTheyAre : headsOf(withPracticeHeader(grids, context.cluster));
  const heads = named.length > 0 ? named : headsOf(withPracticeColumn(grids, context.cluster));
  const isAlone = heads.length === 1;
  const sheets = heads.map((head) => readingOf(head, { ...context, named: measures, isAlone }));
  const candidates = sheets.filter(hasFigures);
  if (candidates.length === 0) {
    const shares = onlyShares(sheets);
    return shares.length === 0 ? undefined : { tables: [], proposals: [], diagnostics: shares };
  }
  const choice = chooseSheets(candidates, context.plans);
  const { sheets: chosen, proposals } = choice;
  const refused = (chosen.length > 0 ? chosen : candidates).flatMap((reading) => [
    ...findCprLike(reading.base),
    ...personFindings(reading.base),
  ]);
  if (refused.length > 0) return { tables: [], proposals: [], diagnostics: refused };
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
    proposals: [...proposals, ...settled.map(({ proposal }) => proposal)],
    diagnostics: [...settled.flatMap(({ diagnostics }) => diagnostics), ...toldOf(choice, grids)],
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
  const read = { ...table, rows: signs.rows };
  const shares = shareFindings(read, measures, true);
  const changed = settled.rows.filter((row, index) => row !== table.rows[index]);
  const isChanged = changed.length > 0;
  // Rows of sums are read by no plan.
  const isOther = changed.some((row) => !isTotal({ table, row }));
  return {
    tables:
      questions.length > 0 || hasErrors(shares) ? [] : [isChanged ? { ...table, rows: signs.rows } : table],
    proposals: [
      {
        ...placeOfFile(table),
        plan,
        questions,
        isPlanned: false,
        isOther,
        header: headerOf(table, meanings.keys()),
      },
    ],
    diagnostics: shares,
  };
}

function headerOf(
  { header: { line } }: DataTable,
  columns: Iterable<HeadColumn>,
  firstLine = line,
): SheetHeader {
  return { firstLine, lastLine: line, columns: [...columns].map(({ key, number }) => ({ key, number })) };
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
  const mistaken = [...halfMeasures(reading, names), ...periodsApart(reading), ...otherwiseTitled(reading)];
  const views = viewsOf({ ...base, rows: rows.rows }, reading, period.id).map((view) => {
    const signs = settleSigns(view, head.plan);
    const read = { ...view, rows: signs.rows };
    const isOfShares = reading.ofShares.has(reading.counted.size > 0 ? (view.constants?.measure ?? "") : "");
    return { signs, ...(isOfShares ? countsOfShares(read) : { table: read, diagnostics: [] }) };
  });
  const isOnly = views.length === 1;
  const shares = views.flatMap(({ table }) => shareFindings(table, names.measures, isOnly));
  const unclear = views.flatMap(({ diagnostics }) => diagnostics);
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
    tables: hasErrors([...mistaken, ...unclear, ...shares]) ? [] : views.map(({ table }) => table),
    proposal: {
      ...placeOfFile(base),
      plan,
      questions,
      isPlanned: head.plan !== undefined,
      isOther: true,
      header: headerOf(base, head.columns, head.grid.rows[head.preamble.length]?.line),
      ...(period.id === undefined ? {} : { stated: readPeriod(period.id)?.label ?? "" }),
    },
    diagnostics: [...mistaken, ...unclear, ...shares],
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
): Pick<SheetPlan, "measures" | "practices" | "signs" | "isFilledDown"> {
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
    ...(plan?.isFilledDown ? { isFilledDown: true } : {}),
  };
}

interface PeriodFound {
  readonly id?: string;
  readonly answer: Pick<SheetPlan, "period" | "periods">;
  readonly questions: readonly PlanQuestion[];
}

/** A column comes first, then what the sheet says, for an answer may be about another sheet of the file. */
function periodOf({ base, head, stated, read }: Reading, { figures }: PlanContext): PeriodFound {
  const { period: written, periods } = head.plan ?? {};
  if (base.columns.period) return { answer: written === undefined ? {} : { period: written }, questions: [] };
  if (stated.sure !== undefined) return { id: stated.sure, answer: {}, questions: [] };
  const given = periods?.[figures] ?? "";
  const id = readPeriod(given)?.id;
  if (id !== undefined) return { id, answer: { periods: { [figures]: given } }, questions: [] };
  // Which of the columns are read may tell the period.
  if (read.unsure.some(mayTellPeriod)) return { answer: {}, questions: [] };
  const items = [{ text: figures, lines: [], choices: stated.possible }];
  return {
    answer: { periods: { [figures]: OPEN } },
    questions: [{ kind: "period", ...placeOfFile(base), line: base.header.line, items }],
  };
}

/** The name of a sheet's one measure, when it is none of the package's. */
function measureQuestion({ only, base, read }: Reading, { measures }: RowNames): readonly PlanQuestion[] {
  if (!only || only.id !== undefined || read.unsure.length > 0) return [];
  const items = [{ text: only.name, lines: [], choices: measures.likely(only.name) }];
  return [
    { kind: "measures", ...placeOfFile(base), line: base.preamble[0]?.line ?? base.header.line, items },
  ];
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

/** Counts that are divided by each other are of one time, where their headers name one. */
function periodsApart({ periods, base, read }: Reading): readonly Diagnostic[] {
  if (read.unsure.length > 0 || periods.length < 2) return [];
  const named = periods.map(({ label }) => label).join(", ");
  return [finding("error", "plan/columns-apart", placeOfHeader(base), { periods: named })];
}

/** An answer about the columns of one sheet that was kept for another, whose title or name is of another measure. */
function otherwiseTitled({ counted, titled, base }: Reading): readonly Diagnostic[] {
  const [measure, another] = counted.keys();
  if (titled === undefined || measure === undefined || another !== undefined || measure === titled) return [];
  return [finding("error", "plan/titled-otherwise", placeOfHeader(base), { measure, titled })];
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
