import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Acceptance, Cluster, Member, ReferenceLevel } from "../../model/cluster.ts";
import type { DataField } from "../../model/columns.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { cellText, type Table, type TableRow } from "../../model/table.ts";
import type { Measure } from "../../model/template.ts";
import { finding } from "../finding.ts";
import { placeInTable } from "../tables.ts";

/** A table of measure data. In a wide sheet it is the view of one measure, which no cell of the rows names. */
export interface DataTable extends Table<DataField> {
  /** What every row says without a cell of its own. */
  readonly constants?: Readonly<Partial<Record<DataField, string>>>;
  /** Numerators were worked out from shares of the denominators. */
  readonly isOfShares?: true;
}

/** A row together with the table that names its columns. */
export interface DataRow {
  readonly table: DataTable;
  readonly row: TableRow;
}

/** The text of a cell by the meaning of its column. */
export function fieldText({ table, row }: DataRow, field: DataField): string {
  return table.constants?.[field] ?? cellText(row, table.columns[field]);
}

/** Whether rows can say anything about a field at all. */
export function hasField({ columns, constants }: DataTable, field: DataField): boolean {
  return columns[field] !== undefined || constants?.[field] !== undefined;
}

/** Where a row or one of its cells stands. */
export function placeOf({ table, row }: DataRow, field?: DataField): Place {
  return placeInTable(table, row.line, field);
}

/** Without number and titles, the headers of wide sheets can be told by the ids alone. */
type KnownMeasure = Pick<Measure, "id" | "kind"> &
  Partial<Pick<Measure, "number" | "title" | "shortTitle" | "ownSearchStep">>;

/** What the rows are held against. Without members, every practice of the file is let through: `check` alone does that. */
export interface DataContext {
  readonly measures: readonly KnownMeasure[];
  /** Measures of the package that are not used here; their rows are passed over. */
  readonly unused?: readonly KnownMeasure[];
  readonly members?: readonly Pick<Member, "practice" | "formerly" | "acceptance">[];
  /** Name and id of the cluster, to leave out the rows of others in files that hold many. */
  readonly cluster?: Pick<Cluster, "name" | "id">;
  /** Levels of comparison that the material is to show. */
  readonly references?: readonly ReferenceLevel[];
  /** Practices known to be another cluster's: their rows are passed over like those that name it. */
  readonly elsewhere?: readonly string[];
}

/** What a ydernummer stands for: a member, under the number it has or under one it had. */
interface Membership {
  readonly practice: string;
  readonly acceptance: Acceptance;
  /** Whose figures stand under a number that was given up: all of the practice's, or of one it was merged from. */
  readonly former?: "whole" | "part";
}

/** By ydernummer; undefined when there is no list of members to go by. */
export type Memberships = ReadonlyMap<string, Membership> | undefined;

/** The context as rows look things up in it, with names folded once and not for every row. */
export interface DataLookup {
  readonly memberships: Memberships;
  readonly measures: ReadonlyMap<string, DataContext["measures"][number]>;
  /** Folded ids of measures that are not used. */
  readonly unused: ReadonlySet<string>;
  /** Folded; empty when any cluster's rows are meant. */
  readonly cluster: ReadonlySet<string>;
  /** Practices known to be another cluster's. */
  readonly elsewhere: ReadonlySet<string>;
}

export function lookupOf({
  measures,
  unused = [],
  members,
  cluster,
  elsewhere = [],
}: DataContext): DataLookup {
  return {
    memberships: members && membershipsOf(members),
    measures: new Map(measures.map((measure) => [foldText(measure.id), measure])),
    unused: new Set(unused.map(({ id }) => foldText(id))),
    cluster: foldedNames(cluster),
    elsewhere: new Set(elsewhere),
  };
}

/** How files may name a cluster in their rows: by its name or by its id. */
export function foldedNames(cluster: DataContext["cluster"]): ReadonlySet<string> {
  if (!cluster) return new Set();
  return new Set([cluster.name, ...(cluster.id === undefined ? [] : [cluster.id])].map(foldText));
}

function membershipsOf(members: NonNullable<DataContext["members"]>): NonNullable<Memberships> {
  return new Map(
    members.flatMap(({ practice, formerly = [], acceptance }) => {
      const former = formerly.length === 1 ? "whole" : "part";
      return [
        ...formerly.map((number) => [number, { practice, acceptance, former }] as const),
        [practice, { practice, acceptance }] as const,
      ];
    }),
  );
}

/** What was made of some cells: a value, and whatever there is to say about them. */
export interface Found<T> {
  readonly value: T | undefined;
  readonly findings: readonly Diagnostic[];
}

export function found<T>(value: T, findings: readonly Diagnostic[] = []): Found<T> {
  return { value, findings };
}

/** No value, because of a mistake in the cell under a column. */
export function mistake(
  at: DataRow,
  field: DataField,
  code: DiagnosticCode,
  values?: Diagnostic["values"],
): Found<never> {
  return { value: undefined, findings: [finding("error", code, placeOf(at, field), values)] };
}

/** No value, because the cell is blank. A column that is missing altogether has been told of already. */
export function blank(at: DataRow, field: DataField): Found<never> {
  return hasField(at.table, field)
    ? mistake(at, field, "data/blank-cell")
    : { value: undefined, findings: [] };
}
