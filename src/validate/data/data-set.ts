import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { latestPeriod } from "../../model/period.ts";
import { shownName } from "../../model/shown-text.ts";
import type { Column } from "../../model/table.ts";
import type { Measure } from "../../model/template.ts";
import { finding } from "../finding.ts";
import { placeOfHeader } from "../tables.ts";
import { groupColumns } from "./data-columns.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";
import { type DataContext, type DataRow, type DataTable, placeOf } from "./data-table.ts";

/** Rows that speak of the same practice or level, period and measure as one before them. */
export function findDuplicates(readings: readonly RowReading[]): Diagnostic[] {
  const first = new Map<string, FirstRow>();
  const twiceNumbered = new Map<string, DataRow[]>();
  const duplicates = readings.flatMap((reading) => {
    if (reading.kind !== "read" || !reading.identity) return [];
    const { at, identity } = reading;
    const key = rowKey(identity);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, { at, identity });
      return [];
    }
    if (identity.practice !== undefined && earlier.identity.isFormer !== identity.isFormer) {
      const former = identity.isFormer ? at : earlier.at;
      twiceNumbered.set(identity.practice, [...(twiceNumbered.get(identity.practice) ?? []), former]);
      return [];
    }
    const groups = groupColumns(at.table);
    if (groups.length > 0) return [splitByGroup(at.table, groups)];
    const { file, sheet } = earlier.at.table;
    const where = `${sheet === undefined ? file : `${file}!${sheet}`}:${earlier.at.row.line}`;
    return [finding("error", "data/duplicate-row", placeOf(at, "measure"), { first: where })];
  });
  return [...duplicates, ...[...twiceNumbered.values()].flatMap(underTwoNumbers)];
}

interface FirstRow {
  readonly at: DataRow;
  readonly identity: RowIdentity;
}

/** Once a practice: whether its figures under the number it gave up are a part or the same again cannot be told. */
function underTwoNumbers(rows: readonly DataRow[]): Diagnostic[] {
  const [first] = rows;
  if (!first) return [];
  const values = { rows: rows.length };
  return [finding("error", "data/former-number-part", placeOf(first, "practice"), values)];
}

/** Rows that differ in age or sex only are no slip of which one row is right. */
function splitByGroup(table: DataTable, columns: readonly Column[]): Diagnostic {
  const [first] = columns;
  return finding("error", "data/split-by-group", placeOfHeader(table, first), {
    columns: columns.map(({ name }) => shownName(name)).join(", "),
  });
}

/** A practice is the same under whatever cluster name; a level is one in each cluster. */
function rowKey({ level, practice, cluster, period, measure }: RowIdentity): string {
  return JSON.stringify([level, practice ?? cluster ?? "", period.id, measure]);
}

type Read = Extract<RowReading, { readonly kind: "read" }> & { readonly identity: RowIdentity };

/** Whether the figures that will stand side by side cover the same time. */
export function checkPeriods(
  readings: readonly RowReading[],
  known: readonly Pick<Measure, "id" | "ownSearchStep">[],
): Diagnostic[] {
  const measures = known.map(({ id }) => id);
  // The members' own searches are of a time of their own, which the return sheet sets for all.
  const delivered = known.filter(({ ownSearchStep }) => ownSearchStep === undefined).map(({ id }) => id);
  const rows = readings.filter(isIdentified);
  const practices = rows.filter(({ identity }) => identity.level === "practice");
  return [
    ...measures.flatMap((measure) => checkMeasure(measure, practices.filter(isOf(measure)))),
    ...measuresDiffer(delivered, practices),
    ...measures.flatMap((measure) => checkReferences(measure, rows.filter(isOf(measure)))),
  ];
}

function isIdentified(reading: RowReading): reading is Read {
  return reading.kind === "read" && reading.identity !== undefined;
}

function isOf(measure: string): (row: Read) => boolean {
  return ({ identity }) => identity.measure === measure;
}

function periodIds(rows: readonly Read[]): ReadonlySet<string> {
  return new Set(rows.map(({ identity }) => identity.period.id));
}

/**
 * Several periods of the same practices are a series, of which the latest is shown. Where no practice has two, the
 * periods stand for different practices, and comparing those would be wrong.
 */
function checkMeasure(measure: string, rows: readonly Read[]): Diagnostic[] {
  const periods = periodIds(rows).size;
  if (periods < 2) return [];
  const byPractice = groupBy(rows, ({ identity }) => identity.practice);
  const isSeries = [...byPractice.values()].some((own) => periodIds(own).size > 1);
  const usual = mostUsualPeriod(rows);
  const other = rows.find(({ identity }) => identity.period.id !== usual);
  if (!other) return [];
  if (isSeries && !latestPeriod(identitiesOf(rows))) return [notOrdered(measure, rows)];
  const place = placeOf(other.at, "period");
  return isSeries
    ? [finding("warning", "data/several-periods", place, { measure, periods })]
    : [finding("error", "data/periods-apart", place, { measure })];
}

function identitiesOf(rows: readonly Read[]): readonly RowIdentity[] {
  return rows.map(({ identity }) => identity);
}

/** A year and its last quarter end on the same day, and showing either would be a guess. */
function notOrdered(measure: string, rows: readonly Read[]): Diagnostic {
  const periods = [...new Set(identitiesOf(rows).map(({ period }) => period.label))].sort().join(", ");
  const place = rows[0] ? placeOf(rows[0].at, "period") : { file: "" };
  return finding("error", "data/periods-not-ordered", place, { measure, periods });
}

/** The period of most rows, the latest of equals: row order must not matter. */
function mostUsualPeriod(rows: readonly Read[]): string | undefined {
  const byPeriod = groupBy(rows, ({ identity }) => identity.period.id);
  const count = (id: string) => byPeriod.get(id)?.length ?? 0;
  const [usual] = latestFirst(rows).sort((a, b) => count(b) - count(a));
  return usual;
}

/** Period ids by their last day, or by their own text where that says no day. */
function latestFirst(rows: readonly Read[]): string[] {
  const ends = new Map(rows.map(({ identity: { period } }) => [period.id, period.to ?? period.id]));
  const byEnd = [...ends].sort(([a, endOfA], [b, endOfB]) => (endOfA + a < endOfB + b ? 1 : -1));
  return byEnd.map(([id]) => id);
}

/** One measure for the calendar year beside another for twelve months to April is easily overlooked. */
function measuresDiffer(measures: readonly string[], practices: readonly Read[]): Diagnostic[] {
  const [first, ...others] = measures.flatMap((measure) => {
    const rows = practices.filter(isOf(measure));
    const shown = latestPeriod(identitiesOf(rows));
    return rows.filter(({ identity }) => identity.period.id === shown?.id).slice(0, 1);
  });
  const other = others.find(({ identity }) => identity.period.id !== first?.identity.period.id);
  return other ? [finding("warning", "data/measures-periods-differ", placeOf(other.at, "period"))] : [];
}

const LEVEL_WORDS = { region: "region", nation: "land" } as const;

/** A level of comparison without any row for the time of the practices. */
function checkReferences(measure: string, rows: readonly Read[]): Diagnostic[] {
  const own = periodIds(rows.filter(({ identity }) => identity.level === "practice"));
  if (own.size === 0) return [];
  return (["region", "nation"] as const).flatMap((level) => {
    const ofLevel = rows.filter(({ identity }) => identity.level === level);
    const [first] = ofLevel;
    if (!first || ofLevel.some(({ identity }) => own.has(identity.period.id))) return [];
    if (!latestPeriod(identitiesOf(ofLevel))) return [notOrdered(measure, ofLevel)];
    const values = { measure, level: LEVEL_WORDS[level] };
    return [finding("warning", "data/reference-period", placeOf(first.at, "period"), values)];
  });
}

/** Which practices, measures and levels the files say nothing about. Practices are counted, never named. */
export function checkCoverage(
  readings: readonly RowReading[],
  context: DataContext,
  place: Place,
): Diagnostic[] {
  const read = readings.filter((reading) => reading.kind === "read");
  const identities = read.flatMap(({ identity }) => identity ?? []);
  // A row that cannot be told for what it is may be the very one that would seem to be missing.
  if (identities.length < read.length) return [];
  const ofPractices = identities.filter(({ level }) => level === "practice");
  if (ofPractices.length === 0) return [finding("error", "data/no-member-rows", place)];
  return [
    ...absentPractices(ofPractices, context, place),
    ...absentMeasures(ofPractices, context, place),
    ...absentLevels(identities, context, place),
  ];
}

function absentPractices(
  rows: readonly RowIdentity[],
  { members }: DataContext,
  place: Place,
): readonly Diagnostic[] {
  const present = practicesIn(rows);
  const accepted = (members ?? []).filter(({ acceptance }) => acceptance.kind === "accepted");
  const practices = accepted.filter(({ practice }) => !present.has(practice)).length;
  return practices > 0 ? [finding("warning", "data/practices-without-rows", place, { practices })] : [];
}

function absentMeasures(
  rows: readonly RowIdentity[],
  { measures }: DataContext,
  place: Place,
): readonly Diagnostic[] {
  const present = practicesIn(rows).size;
  const having = (measure: string) => practicesIn(rows.filter((row) => row.measure === measure)).size;
  const shown = measures.filter(({ id }) => having(id) > 0);
  // Whether the members search is for the cluster to agree on.
  const absent = measures.filter(({ id, ownSearchStep }) => having(id) === 0 && ownSearchStep === undefined);
  const values = {
    count: absent.length,
    measures: absent.map(({ id }) => id).join(", "),
    line: `measures: [${shown.map(({ id }) => id).join(", ")}]`,
  };
  return [
    ...(absent.length > 0 ? [finding("warning", "data/measure-without-rows", place, values)] : []),
    ...shown.flatMap(({ id: measure, ownSearchStep }) => {
      const practices = present - having(measure);
      const severity = ownSearchStep === undefined ? "warning" : "notice";
      return practices > 0
        ? [finding(severity, "data/measure-incomplete", place, { measure, practices })]
        : [];
    }),
  ];
}

function practicesIn(rows: readonly RowIdentity[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ practice }) => practice ?? []));
}

function absentLevels(
  rows: readonly RowIdentity[],
  { references }: DataContext,
  place: Place,
): readonly Diagnostic[] {
  return (references ?? [])
    .filter((wanted) => rows.every(({ level }) => level !== wanted))
    .map((wanted) =>
      finding("warning", "data/reference-without-rows", place, { level: LEVEL_WORDS[wanted] }),
    );
}
