import { type CalendarDate, danishDate, isCalendarDate } from "./calendar-date.ts";
import type { Period } from "./counts.ts";
import { namedSpan, type Span } from "./period-forms.ts";
import { lastDay, plainText, readDate, readMonth } from "./read-date.ts";

/** A period that was read: its days are known, and so is its place among others. */
type DatedPeriod = Period & Required<Pick<Period, "from" | "to">>;

/** Why a text is no period: a day alone, the form of a time that never was, or nothing that is understood. */
export type PeriodMistake = "one-day" | "no-time" | "not-understood";

const LONGEST = 100;

const LEAD = /^(?:i )?(?:periode(?:n)?:? |fra (?:og med )?|f\.?o\.?m\.? )+/;
const EDGE = /^(?:pr\.?|per|fra|(?:frem |op )?til(?: og med)?|t\.?o\.?m\.?|indtil)(?: |$)/;
const BETWEEN = / ?(?:--|[-/]| til og med | til | t\.?o\.?m\.? | to ) ?/g;
const YEAR_ALONE = /^\d{4}$/;

/**
 * Reads a period as people in Denmark write it, and as the program prints it: a year, half-year, quarter, month or
 * season (`2026`, `1. halvår 2026`, `2026K2`, `2. kvt. 2026`, `april 2026`, `2026-04`, `efterår 2025`,
 * `vinter 2025/26`), the months up to a day (`12 måneder til 30. april 2026`), or two days or months with a slash,
 * hyphen, dash or "til" between them (`01.05.2025-30.04.2026`, `maj 2025 – april 2026`, `2025-05-01/2026-04-30`).
 *
 * The id is the span itself and the label follows from it alone, so that a period is the same however it is written.
 *
 * @returns undefined when the text names no stretch of time; `periodMistake` tells why
 */
export function readPeriod(text: string): DatedPeriod | undefined {
  const span = spanOf(text);
  if (!span || !isTime(span)) return undefined;
  const { from, to } = span;
  return { id: `${from}/${to}`, label: labelOf(span), from, to };
}

/** Why a text that `readPeriod` does not read is none. */
export function periodMistake(text: string): PeriodMistake {
  const plain = plainText(text).replace(/^periode(?:n)?:? /, "");
  const rest = plain.replace(EDGE, "");
  const isEdge = rest !== plain && (namedSpan(rest) ?? readDate(rest)) !== undefined;
  const span = spanOf(text);
  const isOneDay = isCalendarDate(span?.from ?? "") && span?.from === span?.to;
  if (isEdge || isOneDay || readDate(plain) !== undefined) return "one-day";
  return span ? "no-time" : "not-understood";
}

function isTime({ from, to }: Span): boolean {
  return isCalendarDate(from) && isCalendarDate(to) && from < to;
}

function spanOf(text: string): Span | undefined {
  const iso = isoSpan(text);
  if (iso || text.length > LONGEST) return iso;
  const plain = plainText(text);
  if (readDate(plain) !== undefined) return undefined;
  const bare = plain.replace(LEAD, "");
  return namedSpan(bare) ?? spanBetween(bare);
}

/** The commonest form by far, read without trying any other. */
function isoSpan(text: string): Span | undefined {
  const [, from = "", to = ""] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  return from === "" ? undefined : { from, to };
}

/**
 * Two ends with a sign between them. Days hold hyphens and slashes themselves, so every place is tried; a text that
 * could be parted in two ways is not understood.
 */
function spanBetween(plain: string): Span | undefined {
  const spans = [...plain.matchAll(BETWEEN)].flatMap((sign) => {
    const after = sign.index + sign[0].length;
    return spanFrom(plain.slice(0, sign.index), plain.slice(after)) ?? [];
  });
  const [first] = spans;
  return spans.every(({ from, to }) => from === first?.from && to === first.to) ? first : undefined;
}

/** The first end may leave its year to the last: `1. maj – 31. august 2025`. */
function spanFrom(first: string, last: string): Span | undefined {
  const end = endOf(last);
  if (!end) return undefined;
  const start = endOf(first) ?? withYear(first, end.to);
  return start && { from: start.from, to: end.to };
}

/** A day, a month or another part of a year. Two years do not tell whether both are meant as a whole. */
function endOf(text: string): Span | undefined {
  if (YEAR_ALONE.test(text)) return undefined;
  const day = readDate(text);
  return day === undefined ? namedSpan(text) : { from: day, to: day };
}

function withYear(text: string, to: CalendarDate): Span | undefined {
  const isYearless = readMonth(text.replace(/\.$/, "")) !== undefined || /^\d{1,2}\D/.test(text);
  return isYearless ? endOf(`${text} ${to.slice(0, 4)}`) : undefined;
}

/** Months in the parts of a year that have names, the longest first. */
const NAMED: readonly { readonly months: number; readonly name: (number: number) => string }[] = [
  { months: 12, name: () => "" },
  { months: 6, name: (number) => `${number}. halvår ` },
  { months: 3, name: (number) => `${number}. kvt. ` },
];

/** Danish words for a span: its name where it has one, else its first and last day. */
function labelOf({ from, to }: Span): string {
  const [year = "", month = ""] = from.split("-");
  const isFirst = from.endsWith("-01");
  const before = Number(month) - 1;
  const named = NAMED.find(({ months }) => isFirst && before % months === 0 && to === lastDay(from, months));
  if (named) return `${named.name(before / named.months + 1)}${year}`;
  // "1. april 2026" without its day.
  if (isFirst && to === lastDay(from, 1)) return danishDate(from).replace("1. ", "");
  return `${danishDate(from)} – ${danishDate(to)}`;
}

/**
 * The newest period by its last day; every figure of a measure covers one period.
 *
 * @returns undefined without rows, and where no period is the last: two end on the same day, or one has no days
 */
export function latestPeriod(rows: readonly { readonly period: Period }[]): Period | undefined {
  const periods = [...new Map(rows.map(({ period }) => [period.id, period])).values()];
  if (periods.length > 1 && periods.some(({ to }) => to === undefined)) return undefined;
  const [last, next] = periods.sort((a, b) => ((a.to ?? "") > (b.to ?? "") ? -1 : 1));
  return next && next.to === last?.to ? undefined : last;
}
