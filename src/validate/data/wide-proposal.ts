import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { shownName } from "../../model/shown-text.ts";
import { type Column, cellText } from "../../model/table.ts";
import { readCount } from "../cell-values.ts";
import { finding } from "../finding.ts";
import { nearestName } from "../nearest-name.ts";
import { placeOfHeader } from "../tables.ts";
import { type DataContext, type DataTable, hasField } from "./data-table.ts";

/** Stands where the headers do not tell; it is no header and no period, so that nobody can forget to fill it in. */
const UNKNOWN = "?";

/** Whether a table has a row for each practice: no column that names measures, and several columns of counts. */
export function isWide(table: DataTable): boolean {
  const isTidy = (["measure", "numerator", "denominator"] as const).some((field) => hasField(table, field));
  return !isTidy && hasField(table, "practice") && columnsOfCounts(table).length > 1;
}

/**
 * A column map for a wide sheet, ready to be put into the cluster file. It is made from the headers alone; where they
 * do not tell, a question mark stands.
 *
 * @returns nothing when no header resembles a measure
 */
export function proposeMap(table: DataTable, measures: DataContext["measures"]): Diagnostic[] {
  const columns = columnsOfCounts(table).filter(({ name }) => shownName(name) === name);
  const guessed = guessColumns(columns, measures);
  if (guessed.length === 0) return [];
  const lines = guessed.map(({ measure, numerator, denominator }) => {
    const counts = [`numerator: ${quoted(numerator)}`];
    if (denominator !== null) counts.push(`denominator: ${quoted(denominator ?? UNKNOWN)}`);
    return `    ${measure}: { ${counts.join(", ")} }`;
  });
  const { practice, period } = table.columns;
  const head = `practice: ${quoted(practice?.name ?? UNKNOWN)}, period: ${quoted(period?.name ?? UNKNOWN)}`;
  // Flow style means the same with and without its line breaks, which not every way of showing a message keeps.
  const map = `columns: {\n  ${head},\n  measures: {\n${lines.join(",\n")}\n  } }`;
  return [finding("notice", "wide/proposed-map", placeOfHeader(table), { map })];
}

/** Unknown columns in which most filled cells hold a count. */
function columnsOfCounts(table: DataTable): readonly Column[] {
  return table.extraColumns.filter((column) => {
    if (foldText(column.name) === "") return false;
    const texts = table.rows.map((row) => cellText(row, column)).filter((text) => text !== "");
    const counts = texts.filter((text) => ["count", "hidden"].includes(readCount(text).kind));
    return counts.length > 0 && counts.length * 2 > texts.length;
  });
}

/** JSON's quoting is YAML's as well. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

type KnownMeasure = DataContext["measures"][number];

interface GuessedColumns {
  readonly measure: string;
  readonly numerator: string;
  /** Undefined where no header tells, null where the measure has none. */
  readonly denominator: string | undefined | null;
}

/** Words that tell which of the two counts a column holds. */
const NUMERATOR = /tæller|numerator/i;
const DENOMINATOR = /nævner|denominator|i alt|total|population|sikrede|tilmeldte|listed/i;

/** Words that every header may have and that tell nothing about the measure. */
const FILLERS =
  /^(antal|taeller|naevner|numerator|denominator|alt|af|med|og|i|paa|hos|patienter|pt|ptt|n|total|count|number|the|of|with)$/;

/** This part of a header's words must be words of the measure. */
const LEAST_SHARED = 0.5;

interface Likeness {
  readonly measure: KnownMeasure;
  readonly column: Column;
  readonly likeness: number;
}

/** Numerator and denominator of each measure by what the headers say, in the order of the measures. */
function guessColumns(
  columns: readonly Column[],
  measures: readonly KnownMeasure[],
): readonly GuessedColumns[] {
  const all = columns.flatMap((column) =>
    measures.map((measure) => ({ measure, column, likeness: likenessOf(column.name, measure) })),
  );
  const likely = all.filter(({ likeness }) => likeness > 0).sort((a, b) => b.likeness - a.likeness);
  const numerators = bestPairs(likely.filter(({ column }) => !DENOMINATOR.test(column.name)));
  const denominators = bestPairs(likely.filter(({ column }) => DENOMINATOR.test(column.name)));
  const taken = [...numerators.values()];
  return measures.flatMap((measure): GuessedColumns[] => {
    const numerator = numerators.get(measure.id);
    if (!numerator) return [];
    const own = denominators.get(measure.id) ?? denominatorBeside(numerator, columns, taken);
    const denominator = measure.kind === "count" ? null : own?.name;
    return [{ measure: measure.id, numerator: numerator.name, denominator }];
  });
}

/** Every measure and every column once, the likeliest pairs first. */
function bestPairs(likely: readonly Likeness[]): ReadonlyMap<string, Column> {
  const pairs = new Map<string, Column>();
  const used = new Set<number>();
  for (const { measure, column } of likely) {
    if (pairs.has(measure.id) || used.has(column.number)) continue;
    pairs.set(measure.id, column);
    used.add(column.number);
  }
  return pairs;
}

/** The column right after the numerator when that is no other measure's, else the only one that names a total. */
function denominatorBeside(
  numerator: Column,
  columns: readonly Column[],
  taken: readonly Column[],
): Column | undefined {
  const free = columns.filter((column) => !taken.includes(column) && !NUMERATOR.test(column.name));
  const next = free.find(({ number }) => number === numerator.number + 1);
  const totals = free.filter(({ name }) => DENOMINATOR.test(name));
  return next ?? (totals.length === 1 ? totals[0] : undefined);
}

/**
 * How many words a header and a measure share, of all they have (Dice's coefficient); none when most of the header
 * speaks of something else. "Målepunkt 3" and "M3" are sure signs.
 */
function likenessOf(header: string, { id, number, title = "", shortTitle = "" }: KnownMeasure): number {
  const numbered = /^(?:m|mp|målepunkt|maalepunkt|indikator)\s*\.?(\d+)/i.exec(header.trim())?.[1];
  if (number !== undefined && numbered !== undefined) return Number(numbered) === number ? 1 : 0;
  const own = wordsOf(`${id} ${title} ${shortTitle}`);
  const words = wordsOf(header);
  const shared = words.filter((word) => own.some((other) => isSameWord(word, other))).length;
  return shared < words.length * LEAST_SHARED ? 0 : (2 * shared) / (words.length + own.length);
}

function wordsOf(text: string): readonly string[] {
  const spelled = text.replaceAll(/[>≥]/g, " over ").replaceAll(/[<≤]/g, " under ");
  const words = spelled.split(/[^\p{L}\p{N}]+/u).map(foldText);
  return [...new Set(words.filter((word) => word !== "" && !FILLERS.test(word)))];
}

/** The same but for an ending or a slip; numbers and short words must agree in full. */
function isSameWord(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 4 || other.length < 4 || /\d/.test(word + other)) return false;
  return word.startsWith(other) || other.startsWith(word) || nearestName(word, [other]).changes <= 1;
}
