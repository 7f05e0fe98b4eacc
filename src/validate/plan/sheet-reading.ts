import type { Cluster } from "../../model/cluster.ts";
import type { DataField } from "../../model/columns.ts";
import type { Period } from "../../model/counts.ts";
import { readPeriod } from "../../model/period.ts";
import { readDate } from "../../model/read-date.ts";
import type { ColumnMeaning, PlanField, SheetPlan } from "../../model/reading-plan.ts";
import { type Column, cellText, type TableRow } from "../../model/table.ts";
import type { DataContext, DataTable } from "../data/data-table.ts";
import type { NamedMeasures } from "./plan-names.ts";
import { periodBetween, statedPeriods } from "./plan-periods.ts";
import { withCell } from "./settle-rows.ts";
import {
  periodOfHeader,
  type ReadColumns,
  readColumns,
  roleOf,
  type SheetHead,
  withoutTime,
} from "./sheet-head.ts";

/** What sheets of any layout are read by. */
export interface PlanContext {
  readonly measures: DataContext["measures"];
  readonly cluster: Pick<Cluster, "name" | "id" | "members"> | undefined;
  /** Measures that figures are needed of; absent where some may be lacking without a word. */
  readonly wanted?: DataContext["measures"] | undefined;
  /** What people have answered about sheets of this and other shapes. */
  readonly plans: readonly SheetPlan[];
  /** Tells these figures from those of another file of the same shape. */
  readonly figures: string;
}

/** What a sheet says, before anything in its rows is understood. */
export interface Reading {
  readonly head: SheetHead;
  readonly read: ReadColumns;
  /** The sheet as one table, before its rows are parted by measure. */
  readonly base: DataTable;
  /** Measures with counts of their own, in the order of the package. */
  readonly counted: ReadonlyMap<string, Partial<Record<"numerator" | "denominator", Column>>>;
  /** Measures whose numerators are written as shares; blank where the column is of all. */
  readonly ofShares: ReadonlySet<string>;
  /** The one measure of the sheet, and everything that the sheet is called: its title, its name, its file's. */
  readonly only?: { readonly id?: string; readonly name: string };
  /** The measure that nothing but the sheet's title and name tell, whatever an answer says of its columns. */
  readonly titled?: string;
  readonly stated: ReturnType<typeof statedPeriods>;
  /** What headers of counts call their time; counts of several are no pair. */
  readonly periods: readonly Period[];
}

/** @property isAlone whether no other sheet of its file has a table, so that only the file's name tells it from others */
type Named = PlanContext & { readonly named: NamedMeasures; readonly isAlone: boolean };

/** A sheet under its header: what its columns hold, its one measure, and the time it names. */
export function readingOf(head: SheetHead, context: Named): Reading {
  const read = readColumns(head, context.named);
  const columns: Partial<Record<DataField | "from" | "to", Column>> = {};
  const counted = new Map<string, Partial<Record<"numerator" | "denominator", Column>>>();
  const ofShares = new Set<string>();
  for (const [column, meanings] of read.meanings) {
    for (const meaning of meanings) {
      if (meaning.kind === "unused") continue;
      const measure = meaning.kind === "count" ? meaning.measure : "";
      if (meaning.field === "share") ofShares.add(measure);
      const field = meaning.field === "share" ? "numerator" : meaning.field;
      if (meaning.kind === "field") columns[field] = column;
      else counted.set(measure, { ...counted.get(measure), [field]: column });
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
  const periods = periodsOf(read);
  const isOfOne = inOrder.length === 0 && columns.measure === undefined;
  const titled =
    columns.measure || namesMeasure(head, context.named) ? undefined : onlyMeasure(head, context);
  return {
    head,
    read,
    base:
      first && columns.numerator === undefined
        ? { ...base, columns: { ...base.columns, ...first[1] } }
        : base,
    counted: new Map(inOrder),
    ofShares,
    ...(isOfOne ? { only: onlyMeasure(head, context) } : {}),
    ...(titled?.id === undefined ? {} : { titled: titled.id }),
    stated: statedPeriods([...head.preamble, ...head.rows.filter(isLineOfText)], periods),
    periods,
  };
}

function namesMeasure({ columns }: SheetHead, { sure }: NamedMeasures): boolean {
  return columns.some(({ name }) => sure(roleOf(name)?.rest || withoutTime(name)) !== undefined);
}

/** What the counts that are read call their time. */
function periodsOf({ meanings }: ReadColumns): readonly Period[] {
  const isCount = (each: ColumnMeaning) => each.kind !== "unused" && COUNTS.has(each.field);
  const named = [...meanings].flatMap(([{ name }, all]) => {
    const period = all.some(isCount) ? periodOfHeader(name) : undefined;
    return period ? [[period.id, period] as const] : [];
  });
  return [...new Map(named).values()];
}

const COUNTS: ReadonlySet<PlanField> = new Set(["numerator", "denominator", "share"]);

/** A line with one filled cell: a title or a note. */
export function isLineOfText({ cells }: TableRow): boolean {
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

/**
 * The measure that a sheet is about. Where its title and its name disagree, neither is believed. An answer holds for
 * sheets that are called the same in every way: a title may be the cluster's, and Excel calls every first sheet alike.
 */
function onlyMeasure(
  { preamble, grid, plan }: SheetHead,
  { named, isAlone }: Named,
): NonNullable<Reading["only"]> {
  const titles = preamble.flatMap(({ cells }) => cells.filter((cell) => cell !== "" && !/^\d+$/.test(cell)));
  const sheet = grid.sheet === undefined ? [] : [grid.sheet];
  const file = isAlone ? (/[^/\\]+$/.exec(grid.file) ?? []) : [];
  const name = [...titles.filter(isTitle), ...sheet, ...file].join(" / ");
  const answered = named.sure(plan?.measures[name] ?? "");
  const sure = [
    ...titles.flatMap((title) => named.sure(title.replace(/^(?:målepunkt|indikator):\s*/i, "")) ?? []),
    ...sheet.flatMap((one) => named.ofSheet(one) ?? []),
  ];
  const [id, another] = answered === undefined ? new Set(sure) : [answered];
  return { ...(id !== undefined && another === undefined ? { id } : {}), name };
}

function isTitle(text: string): boolean {
  return (
    readDate(text) === undefined &&
    readPeriod(text) === undefined &&
    !/^periode|^trukket|^udtræk|^kilde/i.test(text)
  );
}
