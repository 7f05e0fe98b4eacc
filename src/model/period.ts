import { addDays, addMonths, type CalendarDate, danishDate, isCalendarDate } from "./calendar-date.ts";
import type { Period } from "./counts.ts";

interface Span {
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The forms a period is understood in. Each takes what its pattern caught. */
const FORMS: readonly { readonly pattern: RegExp; readonly span: (parts: readonly string[]) => Span }[] = [
  {
    pattern: /^(\d{4})$/,
    span: ([year = ""]) => ({ label: year, from: `${year}-01-01`, to: `${year}-12-31` }),
  },
  {
    pattern: /^(\d{4})-?[QqKk](\d)$/,
    span: ([year = "", quarter = ""]) => {
      const from = `${year}-${String(Number(quarter) * 3 - 2).padStart(2, "0")}-01`;
      return { label: `${quarter}. kvt. ${year}`, from, to: quarter <= "4" ? lastDay(from, 3) : "" };
    },
  },
  {
    pattern: /^(\d{4}-\d{2})$/,
    span: ([month = ""]) => monthSpan(month, month),
  },
  {
    pattern: /^(\d{4}-\d{2})\s*\/\s*(\d{4}-\d{2})$/,
    span: ([first = "", last = ""]) => monthSpan(first, last),
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})\s*\/\s*(\d{4}-\d{2}-\d{2})$/,
    span: ([from = "", to = ""]) => ({ label: `${danishDate(from)} – ${danishDate(to)}`, from, to }),
  },
];

/**
 * Reads a period: `2026`, `2026-Q2`, `2026-04`, `2025-05/2026-04`, `2025-05-01/2026-04-30`. Any other text is kept
 * as its own label, without days.
 *
 * @returns undefined when the text has one of the forms but names no time, such as `2026-13` or an end before its
 * start
 */
export function readPeriod(text: string): Period | undefined {
  const id = text.trim();
  for (const { pattern, span } of FORMS) {
    const [, ...parts] = pattern.exec(id) ?? [];
    if (parts.length === 0) continue;
    const { label, from, to } = span(parts);
    const isTime = isCalendarDate(from) && isCalendarDate(to) && from <= to;
    return isTime ? { id, label, from, to } : undefined;
  }
  return { id, label: id };
}

function monthSpan(first: string, last: string): Span {
  const label = first === last ? monthName(first) : `${monthName(first)} – ${monthName(last)}`;
  return { label, from: `${first}-01`, to: lastDay(`${last}-01`, 1) };
}

/** The last day of the months that begin on a day; no day at all when that day is none. */
function lastDay(from: CalendarDate, months: number): CalendarDate {
  return isCalendarDate(from) ? addDays(addMonths(from, months), -1) : "";
}

/** `2026-04` as `april 2026`. */
function monthName(month: string): string {
  return danishDate(`${month}-01`).replace("1. ", "");
}
