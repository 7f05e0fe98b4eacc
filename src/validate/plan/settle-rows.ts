import { foldText } from "../../model/fold-text.ts";
import { periodMistake, readPeriod } from "../../model/period.ts";
import {
  AS_ABOVE,
  LEFT_OUT,
  type PlanItem,
  type PlanQuestion,
  type SheetPlan,
} from "../../model/reading-plan.ts";
import { type Column, cellText, type TableRow } from "../../model/table.ts";
import { readCount } from "../cell-values.ts";
import { isNote, isSumOfAbove, isTotal, ownRows } from "../data/data-lines.ts";
import { type DataRow, type DataTable, fieldText, foldedNames } from "../data/data-table.ts";
import { placeOfFile } from "../tables.ts";
import { clusterSums } from "./cluster-sums.ts";
import type { NamedMeasures, NamedThings } from "./plan-names.ts";
import { periodUntil } from "./plan-periods.ts";

/** What the rows of sheets are understood by. */
export interface RowNames {
  readonly measures: NamedMeasures;
  /** Undefined when there is no list of members to go by. */
  readonly practices: NamedThings | undefined;
  readonly cluster: Parameters<typeof foldedNames>[0];
}

/** The word that rows of sums are known by wherever they are read. */
const SUM = "I alt";

/** Rows in the words that tidy files have, and what could not be understood in them. */
export interface SettledRows {
  readonly rows: readonly TableRow[];
  readonly questions: readonly PlanQuestion[];
}

/** The answer for every name that is not among the others. */
const ALL_OTHERS = "andre";

const SAYS_AS_ABOVE = /^som/i;

/** Puts ids, ydernumre and periods in the place of the words a sheet has for them. */
export function settleRows(table: DataTable, names: RowNames, plan: SheetPlan | undefined): SettledRows {
  const { practice, measure, period } = table.columns;
  const filled = fillLabels(table, plan);
  const own = { ...table, rows: filled.rows };
  const judged = rowsToJudge(own, names);
  const { practices, measures } = names;
  const words = [
    ...(practices
      ? [wordsOf(practice, "practices", withSums(practices, judged, names), plan?.practices)]
      : []),
    wordsOf(measure, "measures", measures, plan?.measures),
    wordsOf(period, "period-start", periodNames(plan), undefined),
  ].flatMap((one) => one ?? []);
  const read = words.map((one) => ({ ...one, ...lookUp(judged, one) }));
  const rows = own.rows.flatMap((row) => {
    const changed = read.reduce<TableRow | undefined>((now, one) => now && replace(now, one), row);
    return changed ?? [];
  });
  const asked = read.flatMap(({ kind, items }): PlanQuestion[] =>
    items.length === 0 ? [] : [{ kind, ...placeOfFile(table), ...lineOf(items), items }],
  );
  return { rows, questions: [...filled.questions, ...asked] };
}

/** The cluster's own name stands for a practice where it holds sums; a practice of that name comes first. */
function withSums(practices: NamedThings, judged: readonly DataRow[], { cluster }: RowNames): NamedThings {
  const sums = cluster ? clusterSums(judged, cluster) : new Set();
  return { ...practices, sure: (text) => practices.sure(text) ?? (sums.has(text) ? SUM : undefined) };
}

function lineOf([first]: readonly PlanItem[]): { readonly line?: number } {
  const line = first?.lines[0];
  return line === undefined ? {} : { line };
}

/** Rows of figures of the cluster's own: not notes, sums or other clusters' rows. */
function rowsToJudge(table: DataTable, { practices, cluster }: RowNames): readonly DataRow[] {
  const clusters = foldedNames(cluster);
  return ownRows(table)
    .rows.map((row) => ({ table, row }))
    .filter((at) => {
      const [named, practice] = [fieldText(at, "cluster"), fieldText(at, "practice")];
      if (named !== "" && clusters.size > 0 && !clusters.has(foldText(named))) return false;
      if (isNote(at) || isSumOfAbove(at)) return false;
      // A practice may be called by a word that sums are called by; likenesses take long to look for.
      return !isTotal(at) || (practices?.sure(practice) ?? practices?.likely(practice)[0]) !== undefined;
    });
}

interface Words {
  readonly column: Column;
  readonly kind: "practices" | "measures" | "period-start";
  readonly known: NamedThings;
  readonly answers: Readonly<Record<string, string>>;
}

function wordsOf(
  column: Column | undefined,
  kind: Words["kind"],
  known: NamedThings,
  answers: Words["answers"] = {},
): Words | undefined {
  return column && { column, kind, known, answers };
}

/** A day alone is the end of a period, and only a person can tell where that begins. */
function periodNames(plan: SheetPlan | undefined): NamedThings {
  return {
    sure: (text) =>
      readPeriod(text) || periodMistake(text) !== "one-day" ? text : periodUntil(text, plan?.period),
    likely: () => ["12 måneder"],
  };
}

/** Answers that are a ydernummer. */
const NUMBER = /^\d{4,6}$/;
/** Cells that were meant as one, right or wrong. */
const DIGITS = /^\d[\d.,\s]*$/;

/** Blank cells, levels of comparison and plain ydernumre are for the rows to be judged by. */
function isLeftToRows({ kind }: Words, text: string, at: DataRow): boolean {
  if (text === "" || text.startsWith("=") || text.startsWith("#")) return true;
  if (kind !== "practices") return false;
  return DIGITS.test(text) || !isOfPractice(at);
}

/** Rows of comparison have no practice to name. */
function isOfPractice(at: DataRow): boolean {
  return ["", "praksis", "practice"].includes(foldText(fieldText(at, "level")));
}

interface LookedUp {
  /** `undefined` leaves the row out. */
  readonly meanings: ReadonlyMap<string, string | undefined>;
  readonly items: readonly PlanItem[];
}

function lookUp(rows: readonly DataRow[], words: Words): LookedUp {
  const meanings = new Map<string, string | undefined>();
  const open = new Map<string, number[]>();
  for (const at of rows) {
    const text = cellText(at.row, words.column);
    if (meanings.has(text) || isLeftToRows(words, text, at)) continue;
    const lines = open.get(text);
    if (lines) lines.push(at.row.line);
    else {
      const meaning = meaningOf(text, words);
      // Case and blanks are nothing that rows are not judged without.
      if (meaning.isKnown) meanings.set(text, isSpelledSo(words, text, meaning.value) ? text : meaning.value);
      else open.set(text, [at.row.line]);
    }
  }
  const items = [...open].map(([text, lines]) => ({ text, lines, choices: words.known.likely(text) }));
  return { meanings, items };
}

function isSpelledSo({ kind }: Words, text: string, id: string | undefined): boolean {
  return kind === "measures" && id !== undefined && foldText(text) === foldText(id);
}

function meaningOf(
  text: string,
  { known, answers, kind }: Words,
): { readonly isKnown: boolean; readonly value?: string | undefined } {
  const folded = new Map(
    Object.entries(answers).map(([name, answer]) => [name.trim().toLowerCase(), answer]),
  );
  const answer = folded.get(text.trim().toLowerCase());
  const sure = known.sure(text);
  const given = answer ?? (sure === undefined ? folded.get(ALL_OTHERS) : undefined);
  if (given === undefined) return sure === undefined ? { isKnown: false } : { isKnown: true, value: sure };
  if (foldText(given) === LEFT_OUT) return { isKnown: true, value: undefined };
  const meant = kind === "practices" && NUMBER.test(given) ? given.padStart(6, "0") : known.sure(given);
  return meant === undefined ? { isKnown: false } : { isKnown: true, value: meant };
}

function replace(row: TableRow, { column, meanings }: Words & LookedUp): TableRow | undefined {
  const text = cellText(row, column);
  if (!meanings.has(text)) return row;
  const meaning = meanings.get(text);
  return meaning === undefined || meaning === text
    ? meaning === text
      ? row
      : undefined
    : withCell(row, column, meaning);
}

export function withCell({ line, cells }: TableRow, { number }: Column, text: string): TableRow {
  const padded = [...cells, ...Array.from({ length: Math.max(0, number - cells.length) }, () => "")];
  return { line, cells: padded.with(number - 1, text) };
}

/** Labels written once: more blank cells than filled ones, below the first that is filled. */
function fillLabels(table: DataTable, plan: SheetPlan | undefined): SettledRows {
  const { rows } = ownRows(table);
  const figures = rows.filter((row) => {
    const at = { table, row };
    return isOfPractice(at) && !isNote(at) && !isSumOfAbove(at);
  });
  const columns = (["practice", "measure"] as const).flatMap((field) => table.columns[field] ?? []);
  const once = columns.filter((column) => {
    const blank = figures.filter((row) => cellText(row, column) === "").length;
    return blank * 2 > figures.length && cellText(figures[0] ?? { line: 0, cells: [] }, column) !== "";
  });
  const [first] = once;
  if (!first || columns.length === once.length) return { rows: table.rows, questions: [] };
  if (plan?.isFilledDown) {
    return {
      rows: once.reduce((now, column) => filledDown(now, column, figures), table.rows),
      questions: [],
    };
  }
  const lines = figures.filter((row) => cellText(row, first) === "").map(({ line }) => line);
  const items = [{ text: first.name, lines, choices: [AS_ABOVE] }];
  return {
    rows: table.rows,
    questions: [{ kind: "blank-labels", ...placeOfFile(table), ...lineOf(items), items }],
  };
}

function filledDown(
  rows: readonly TableRow[],
  column: Column,
  figures: readonly TableRow[],
): readonly TableRow[] {
  const lines = new Set(figures.map(({ line }) => line));
  let label = "";
  return rows.map((row) => {
    const own = cellText(row, column);
    if (own !== "") label = own;
    return own === "" && lines.has(row.line) ? withCell(row, column, label) : row;
  });
}

/** Whether a plan says that blank labels mean the one above. */
export function isAsAbove(text: string): boolean {
  return SAYS_AS_ABOVE.test(text);
}

/** What signs in place of counts mean, put into the rows: hidden, or a row without figures. */
export function settleSigns(table: DataTable, plan: SheetPlan | undefined): SettledRows {
  const fields = ["numerator", "denominator"] as const;
  const columns = fields.flatMap((field) => table.columns[field] ?? []);
  const open = new Map<string, number[]>();
  const answers = new Map(
    Object.entries(plan?.signs ?? {}).map(([sign, answer]) => [sign.toLowerCase(), answer]),
  );
  const rows = table.rows.map((row) => {
    if (isTotal({ table, row }) || isNote({ table, row })) return row;
    return columns.reduce((now, column) => {
      const text = cellText(now, column);
      if (readCount(text).kind !== "unclear") return now;
      const answer = foldText(answers.get(text.toLowerCase()) ?? "");
      if (answer.startsWith("skjult")) return withCell(now, column, ":");
      if (answer.startsWith("mangler")) return columns.reduce((each, one) => withCell(each, one, ""), now);
      open.set(text, [...(open.get(text) ?? []), row.line]);
      return now;
    }, row);
  });
  const items = [...open].map(([text, lines]) => ({ text, lines, choices: ["mangler", "skjult"] }));
  if (items.length === 0) return { rows, questions: [] };
  return { rows, questions: [{ kind: "signs", ...placeOfFile(table), ...lineOf(items), items }] };
}
