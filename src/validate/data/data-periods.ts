import type { Diagnostic } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { latestPeriod } from "../../model/latest-period.ts";
import type { Measure } from "../../model/template.ts";
import { finding, placeOf } from "./data-place.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";

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
