/**
 * Six digits that are a day of the century, an optional joint, four digits. A longer run of digits is no CPR
 * number, nor are the decimals of a share or a telephone number with its country code.
 */
const CPR_LIKE = /(?<![\d+]|\d[.,])(\d{2})(\d{2})\d{2}[-\u2010-\u2013 \u00a0]?\d{4}(?!\d)/g;

/** February has its leap day in every year, since the century is not part of the number. */
const LONGEST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Where in the text the first thing stands that may be a CPR number: `DDMMÅÅ-LLLL`, with or without hyphen or
 * space. Undefined when there is none.
 *
 * The check digit is not looked at: since October 2007 numbers without it are valid. Rather one false alarm than
 * one person let through.
 */
export function cprLikeAt(text: string): number | undefined {
  for (const { 1: day, 2: month, index } of text.matchAll(CPR_LIKE)) {
    const longest = LONGEST_DAY[Number(month) - 1];
    if (longest !== undefined && Number(day) >= 1 && Number(day) <= longest) return index;
  }
  return undefined;
}

/** Whether the text holds something that may be a CPR number. */
export function holdsCprLike(text: string): boolean {
  return cprLikeAt(text) !== undefined;
}
