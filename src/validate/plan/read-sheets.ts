import type { DataField } from "../../model/columns.ts";
import type { Period } from "../../model/counts.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { latestPeriod, readPeriod } from "../../model/period.ts";
import {
  type ColumnMeaning,
  LEFT_OUT,
  meaningText,
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
import { countsOfShares, shareFindings } from "./counts-of-shares.ts";
import { namedMeasures, namedPractices } from "./plan-names.ts";
import { withPracticeColumn, withPracticeHeader } from "./practice-places.ts";
import { type RowNames, settleRows, settleSigns } from "./settle-rows.ts";
import { chooseSheets, hasFigures, onlyShares, stackedTables, toldOf } from "./sheet-choice.ts";
import {
  type HeadColumn,
  headOf,
  isListSize,
  periodOfHeader,
  type ReadColumns,
  roleOf,
  withoutTime,
} from "./sheet-head.ts";
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
  const { sheets: chosen, proposals } = chooseSheets(candidates, context.plans);
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
  const mistaken = [...halfMeasures(reading, names), ...periodsApart(reading)];
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
  const mayTell = ({ name }: HeadColumn) => TIMES.has(foldText(name)) || periodOfHeader(name) !== undefined;
  if (read.unsure.some(mayTell)) return { answer: {}, questions: [] };
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

function columnQuestion({ read, base }: Reading, { measures }: RowNames): readonly PlanQuestion[] {
  if (read.unsure.length === 0) return [];
  const before = new Map<number, readonly ColumnMeaning[]>(
    [...read.meanings].map(([{ number }, meanings]) => [number, meanings]),
  );
  const latest = latestPeriod(read.unsure.flatMap(timed))?.id;
  const items = read.unsure.map((column): PlanItem => {
    const { key, name, number } = column;
    const [time] = timed(column);
    if (latest !== undefined && time && time.period.id !== latest)
      return { text: key, lines: [base.header.line], choices: [LEFT_OUT] };
    const offered = read.offered.get(column);
    const likely = offered ? [offered] : likelyMeanings(name, before.get(number - 1)?.[0], measures);
    before.set(number, likely.slice(0, 1));
    return { text: key, lines: [base.header.line], choices: likely.map(meaningText) };
  });
  const shared = sharedDenominator([...before.values()].flat());
  const withShared = (item: PlanItem) =>
    item.choices.length > 0 || isListSize(item.text) ? item : { ...item, choices: shared };
  const question = { kind: "columns", ...placeOfFile(base), line: base.header.line } as const;
  return [{ ...question, items: items.map(withShared) }];
}

/** Of periods side by side only one is read; the last is the likeliest. */
function timed({ name }: HeadColumn): readonly { readonly period: Period }[] {
  const period = periodOfHeader(name);
  return period ? [{ period }] : [];
}

/** Where several numerators have no denominator, a column may be that of them all: `Patienter med diabetes`. */
function sharedDenominator(meanings: readonly ColumnMeaning[]): readonly string[] {
  const of = (field: string) =>
    meanings.flatMap((each) => (each.kind === "count" && each.field === field ? [each.measure] : []));
  const [numerators, denominators] = [of("numerator"), of("denominator")];
  const alone = [...new Set(numerators)].filter((measure) => !denominators.includes(measure));
  const each = alone.map((measure) => meaningText({ kind: "count", field: "denominator", measure }));
  return each.length === 0 ? [] : [each.join(", ")];
}

/** More choices than this are no help. */
const MOST_CHOICES = 3;

/** Headers of columns that may tell the period. */
const TIMES: ReadonlySet<string> = new Set(["år", "årstal", "year", "måned", "kvartal"].map(foldText));

/** What all there are is mostly of stands beside what was counted: `HbA1c>58`, `i alt`. */
function likelyMeanings(
  header: string,
  before: ColumnMeaning | undefined,
  measures: RowNames["measures"],
): readonly ColumnMeaning[] {
  const isOfRole = roleOf(header) !== undefined;
  const own = isOfRole ? header : withoutTime(header);
  const role = roleOf(own);
  const field = role && role.role !== "numerator" && role.role !== "amount" ? "denominator" : "numerator";
  const named = role?.rest || own;
  if (own === header && periodOfHeader(header)) return [{ kind: "field", field }];
  if (TIMES.has(foldText(header))) return [{ kind: "field", field: "period" }];
  const sure = measures.sure(named);
  const likely = sure === undefined ? measures.likely(named) : [sure];
  const beside =
    field === "denominator" && before?.kind === "count" && before.field === "numerator"
      ? [before.measure].filter((measure) => likely.length === 0 || likely.includes(measure))
      : [];
  const ordered = [...new Set([...beside, ...likely])].slice(0, MOST_CHOICES);
  return ordered.map((measure) => ({ kind: "count", field, measure }));
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
