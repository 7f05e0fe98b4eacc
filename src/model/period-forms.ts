import { addDays, addMonths, type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { fullYear, lastDay, readDate, readMonth } from "./read-date.ts";

/** First and last day. An empty one is no day: the text has the form of a time and names none. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A form in which one word or two name a stretch of time. Each takes what its pattern caught. */
interface Form {
  readonly pattern: RegExp;
  readonly span: (parts: readonly string[]) => Span | undefined;
}

const NO_TIME: Span = { from: "", to: "" };

/** How many months the parts of a year have, by the words and letters for them. */
const MONTHS_IN: Readonly<Record<string, number>> = {
  q: 3,
  k: 3,
  kv: 3,
  kvt: 3,
  kvartal: 3,
  t: 4,
  tertial: 4,
  h: 6,
  halvår: 6,
};

const ORDINALS: Readonly<Record<string, string>> = { første: "1", andet: "2", tredje: "3", fjerde: "4" };

/** The first month of a season and, for all of them, three months: spring is March to May. */
const SEASONS: Readonly<Record<string, number>> = { forår: 3, sommer: 6, efterår: 9 };
const WINTER = 12;

/** Four digits that are no year of ours are a number, perhaps a date that has lost its format. */
const YEAR = "((?:19|20)\\d{2})";
const ANY_YEAR = "((?:19|20)\\d{2}|\\d{2})";
const WORD = "([a-zæøå]+)";

const FORMS: readonly Form[] = [
  form(`(?:hele )?(?:(?:kalender)?år(?:et)? )?${YEAR}`, ([year = ""]) => months(year, 1, 12)),
  form(`${YEAR}[- ]?([qkth])(\\d)`, ([year, unit, number]) => partOfYear(year, unit, number)),
  form(`${YEAR},? (\\d)\\.? ?${WORD}\\.?`, ([year, number, unit]) => partOfYear(year, unit, number)),
  form(`([qkth])(\\d)[-/., ]{0,2}${ANY_YEAR}`, ([unit, number, year]) => partOfYear(year, unit, number)),
  form(`(\\d|${Object.keys(ORDINALS).join("|")})\\.? ?${WORD}\\.?(?: af| i)?,? ${ANY_YEAR}`, (parts) =>
    partOfYear(parts[2], parts[1], ORDINALS[parts[0] ?? ""] ?? parts[0]),
  ),
  form(`(kvartal|halvår|tertial) (\\d),? ${YEAR}`, ([unit, number, year]) => partOfYear(year, unit, number)),
  form(`${YEAR}[-m ]?(\\d{2})`, ([year = "", month]) => months(year, Number(month), 1)),
  form(`(\\d{1,2})[-/.]${YEAR}`, ([month, year = ""]) => months(year, Number(month), 1)),
  form(`${WORD}[-/., ]{0,2}${YEAR}`, ([word, year]) => monthOf(word, year)),
  form(`${YEAR}[-., ]{0,2}${WORD}`, ([year, word]) => monthOf(word, year)),
  // Spreadsheets show the first of a month so. Without the hyphen it could be a day without its year.
  form("([a-zæøå]{3,4})\\.?-(\\d{2})", ([word, year = ""]) => monthOf(word, fullYear(year))),
  form(`(forår|sommer|efterår)(?:et|en)? ${YEAR}`, ([season = "", year = ""]) =>
    months(year, SEASONS[season] ?? 0, 3),
  ),
  form(`vinter(?:en)? ${YEAR} ?[-/] ?(\\d{4}|\\d{2})`, ([year = "", next = ""]) => winter(year, next)),
  form(
    "(?:(?:de )?(?:seneste|sidste) )?(\\d{1,2}) ?(?:måneder|måneders?|mdr\\.?) (?:frem |op )?(?:til(?: og med)?|t\\.?o\\.?m\\.?|pr\\.?) (.+)",
    ([number, end = ""]) => monthsUntil(Number(number), end),
  ),
];

/** The stretch of time that a text names by itself, in plain text; undefined when it has none of the forms. */
export function namedSpan(plain: string): Span | undefined {
  for (const { pattern, span } of FORMS) {
    const parts = pattern.exec(plain)?.slice(1);
    const found = parts && span(parts);
    if (found) return found;
  }
  return undefined;
}

function form(pattern: string, span: Form["span"]): Form {
  return { pattern: new RegExp(`^${pattern}$`), span };
}

/** A number of months from one of a year on; none when the year has no such month. */
function months(year: string, first: number, count: number): Span {
  const from = `${year}-${String(first).padStart(2, "0")}-01`;
  return isCalendarDate(from) ? { from, to: lastDay(from, count) } : NO_TIME;
}

function partOfYear(year = "", unit = "", number = ""): Span | undefined {
  const [length, full] = [MONTHS_IN[unit], fullYear(year)];
  if (length === undefined || full === undefined) return undefined;
  const first = (Number(number) - 1) * length + 1;
  return first >= 1 ? months(full, first, length) : NO_TIME;
}

function monthOf(word = "", year: string | undefined): Span | undefined {
  const month = readMonth(word);
  return month === undefined || year === undefined ? undefined : months(year, month, 1);
}

/** Winter belongs to two years, and only both of them tell which it is. */
function winter(year: string, next: string): Span {
  const isNext = String(Number(year) + 1).endsWith(next);
  return isNext ? months(year, WINTER, 3) : NO_TIME;
}

function monthsUntil(count: number, end: string): Span | undefined {
  const to = readDate(end) ?? namedSpan(end)?.to;
  if (to === undefined) return undefined;
  return isCalendarDate(to) && count > 0 ? { from: addMonths(addDays(to, 1), -count), to } : NO_TIME;
}
