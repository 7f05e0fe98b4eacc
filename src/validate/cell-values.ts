import type { DiagnosticCode } from "../messages/wording.ts";
import type { OneSided, PatientValue } from "../model/tally.ts";

/** More people than this do not live in Denmark, with room for a count of services. */
const LARGEST_COUNT = 99_999_999;

const PLAIN = /^\d+(,0+|\.0{1,2})?$/;
const THOUSANDS_POINT = /^\d{1,3}(\.\d{3})+(,0+)?$/;
/** No Danish thousand begins with a nought, and none has four digits before its point: such a point is a decimal's. */
const THREE_DECIMALS = /^(0\d*|\d{4,})\.\d{3}$/;
const THOUSANDS_BLANK = /^\d{1,3}([ \u00a0\u2007\u2009\u202f]\d{3})+(,0+)?$/;
const NEGATIVE = /^[-\u2012-\u2015\u2212]\s*\d[\d.,\s]*$/;
const NUMBER_LIKE = /^\d[\d.,\s]*$/;

const PERCENT = /^\d[\d.,]*\s*%$/;

/** How sources write that a small count is hidden. */
const HIDDEN = /^(n\/?a|[<\u2264]\s*\d+|(?:under|færre end|less than|fewer than)\s*\d+|:|\*|\.\.|\[c\])$/i;

/** What may mean that a count is missing, hidden or was never worked out; each source has its own meaning. */
const UNCLEAR = /^(x+|nan|null|none|na|[-\u2010-\u2015]+|\?|mangler|ukendt|uoplyst|\[[a-z]\])$/i;

export type CountReading =
  | { readonly kind: "count"; readonly count: number; readonly hasThousandsPoint: boolean }
  | {
      readonly kind:
        | "blank"
        | "hidden"
        | "text"
        | "unclear"
        | "percent"
        | "negative"
        | "three-decimals"
        | "fraction"
        | "too-large";
    };

/** Reads a count as Danish files write it: `1234`, `1.234`, `1 234`; also `12,0`, which spreadsheets make of 12. */
export function readCount(text: string): CountReading {
  if (text === "") return { kind: "blank" };
  if (HIDDEN.test(text)) return { kind: "hidden" };
  if (UNCLEAR.test(text)) return { kind: "unclear" };
  if (THREE_DECIMALS.test(text)) return { kind: "three-decimals" };
  const hasThousandsPoint = THOUSANDS_POINT.test(text);
  if (hasThousandsPoint || THOUSANDS_BLANK.test(text)) {
    return wholeNumber(text.replaceAll(/[.\s]|,0+$/g, ""), hasThousandsPoint);
  }
  if (PLAIN.test(text)) return wholeNumber(text.replace(/[.,]0+$/, ""), false);
  if (NEGATIVE.test(text)) return { kind: "negative" };
  if (PERCENT.test(text)) return { kind: "percent" };
  return { kind: NUMBER_LIKE.test(text) ? "fraction" : "text" };
}

function wholeNumber(digits: string, hasThousandsPoint: boolean): CountReading {
  const count = Number(digits);
  return count > LARGEST_COUNT ? { kind: "too-large" } : { kind: "count", count, hasThousandsPoint };
}

/** Reads `12,5`, `12.5` and `12,5 %`. */
export function readDecimal(text: string): number | undefined {
  const digits = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}

export type ExtractCode = Extract<DiagnosticCode, `extract/${string}`>;

/** What a cell was read as: a value, nothing, or what is wrong with it. */
export type Reading<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "missing" }
  | { readonly kind: "mistake"; readonly code: ExtractCode };

/** How sources write that there is no value. */
const NO_VALUE = /^([-\u2010-\u2015\u2212]|na|n\/a|null|ikke målt|ukendt|uoplyst|mangler)?$/i;

const YES = /^(ja|j|yes|y|sandt?|true|1)$/i;
const NO = /^(nej|n|no|falsk|false|0)$/i;

/** A limit's sign, a figure, a unit; only the figure must be there. */
const MEASURED = /^(<=|>=|[<>≤≥])?\s*(\d(?:[\d.,\s]*\d)?)\s*([^\d\s.,-].*)?$/;

const DECIMAL = /^\d{1,6}(?:[.,]\d+)?$/;
/** `1.234` is a thousand to some programs and hardly more than one to others; `0.234` and `58.0001` are clear. */
const EITHER_WAY = /^[1-9]\d{0,2}\.\d{3}$/;
const POINTS_AND_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMAS_AND_POINT = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const BLANKS = /^\d{1,3}(?:\s\d{3})(?:[.,]\d+)?$/;

const SIGNS: Readonly<Record<string, OneSided["operator"]>> = {
  "<": "<",
  "<=": "≤",
  "≤": "≤",
  ">": ">",
  ">=": "≥",
  "≥": "≥",
};

/** Reads a measured value with decimal comma or point: `58`, `2,51`, `< 9 mg/g`, `> 90`. */
export function readMeasured(text: string, unit: string): Reading<PatientValue> {
  if (NO_VALUE.test(text)) return { kind: "missing" };
  if (/^[-\u2010-\u2015\u2212]\s*\d/.test(text)) return mistake("extract/negative-number");
  const [, sign, figure = "", suffix] = MEASURED.exec(text) ?? [];
  if (EITHER_WAY.test(figure)) return mistake("extract/ambiguous-number");
  const number = figureOf(figure);
  if (number === undefined) return mistake("extract/not-a-number");
  if (suffix !== undefined && !isSameUnit(suffix, unit)) return mistake("extract/other-unit");
  const operator = sign === undefined ? undefined : SIGNS[sign];
  return value(operator ? { operator, limit: number } : number);
}

function figureOf(figure: string): number | undefined {
  if (DECIMAL.test(figure)) return Number(figure.replace(",", "."));
  if (POINTS_AND_COMMA.test(figure)) return Number(figure.replaceAll(".", "").replace(",", "."));
  if (COMMAS_AND_POINT.test(figure)) return Number(figure.replaceAll(",", ""));
  if (BLANKS.test(figure)) return Number(figure.replaceAll(/\s/g, "").replace(",", "."));
  return undefined;
}

export function readYesNo(text: string): Reading<PatientValue> {
  if (NO_VALUE.test(text)) return { kind: "missing" };
  if (YES.test(text)) return value(true);
  return NO.test(text) ? value(false) : mistake("extract/not-yes-no");
}

/** Codes and words are compared without regard to case. */
export function readWord(text: string): Reading<PatientValue> {
  return NO_VALUE.test(text) ? { kind: "missing" } : value(text.toLowerCase());
}

/** Whether a cell says that it holds nothing. */
export function saysNothing(text: string): boolean {
  return NO_VALUE.test(text);
}

export function value<Value>(read: Value): Reading<Value> {
  return { kind: "value", value: read };
}

export function mistake(code: ExtractCode): Reading<never> {
  return { kind: "mistake", code };
}

/** Other ways of writing a unit that mean the same figure; spelled as `plainUnit` leaves them. */
const SAME_FIGURE: Readonly<Record<string, readonly string[]>> = {
  // Laboratories wrote the albumin/creatinine ratio as ×10⁻³ before they wrote it as mg/g (NPU19661).
  "mg/g": ["10-3"],
};

/**
 * Whether a unit found in an extract is the wanted one. Case, blanks, raised figures and the decimal sign do not
 * matter: `mL/min/1.73 m2` is ml/min/1,73 m². Nothing is ever converted.
 */
export function isSameUnit(found: string, wanted: string): boolean {
  const [plain, sought] = [plainUnit(found), plainUnit(wanted)];
  return plain === sought || (SAME_FIGURE[sought]?.includes(plain) ?? false);
}

function plainUnit(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(",", ".")
    .replaceAll("\u2212", "-")
    .replaceAll(/[\s^]/g, "")
    .replace(/^[x×·*]/, "");
}
