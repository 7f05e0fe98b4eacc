import type { Period } from "../../model/counts.ts";
import { foldText } from "../../model/fold-text.ts";
import { latestPeriod } from "../../model/period.ts";
import {
  type ColumnMeaning,
  LEFT_OUT,
  meaningText,
  type PlanItem,
  type PlanQuestion,
} from "../../model/reading-plan.ts";
import { cellText } from "../../model/table.ts";
import { readCount } from "../cell-values.ts";
import type { DataTable } from "../data/data-table.ts";
import { placeOfFile } from "../tables.ts";
import type { RowNames } from "./settle-rows.ts";
import { type HeadColumn, isListSize, periodOfHeader, roleOf, withoutTime } from "./sheet-head.ts";
import type { Reading } from "./sheet-reading.ts";

/** What is asked about columns that nobody but a person can tell, with what each of them is likely to be. */
export function columnQuestion(
  { read, base, only }: Reading,
  { measures }: RowNames,
): readonly PlanQuestion[] {
  if (read.unsure.length === 0) return [];
  const before = new Map<number, readonly ColumnMeaning[]>(
    [...read.meanings].map(([{ number }, meanings]) => [number, meanings]),
  );
  const pair = pairOf(read.unsure, base);
  const latest = latestPeriod(read.unsure.flatMap(timed))?.id;
  const items = read.unsure.map((column): PlanItem => {
    const { key, name, number } = column;
    const [time] = timed(column);
    if (latest !== undefined && time && time.period.id !== latest)
      return { text: key, lines: [base.header.line], choices: [LEFT_OUT] };
    const offered = read.offered.get(column) ?? (only?.id === undefined ? undefined : pair.get(column));
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

/** Two columns of which one is nowhere above the other, in the sheet of one measure: what is counted, and of how many. */
function pairOf(
  [one, other, ...more]: readonly HeadColumn[],
  { rows }: DataTable,
): ReadonlyMap<HeadColumn, ColumnMeaning> {
  if (!one || !other || more.length > 0) return new Map();
  const counts = rows.flatMap((row) => {
    const [a, b] = [one, other].map((column) => readCount(cellText(row, column)));
    return a?.kind === "count" && b?.kind === "count" ? [[a.count, b.count] as const] : [];
  });
  const isBelow = counts.every(([a, b]) => a <= b);
  const isAbove = counts.every(([a, b]) => a >= b);
  if (isBelow === isAbove) return new Map();
  const [top, bottom] = isBelow ? [one, other] : [other, one];
  return new Map([
    [top, { kind: "field", field: "numerator" }],
    [bottom, { kind: "field", field: "denominator" }],
  ]);
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

/** Whether a column may tell the period, by its cells or by its header. */
export function mayTellPeriod({ name }: HeadColumn): boolean {
  return TIMES.has(foldText(name)) || periodOfHeader(name) !== undefined;
}

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
