import type { DiagnosticCode } from "../../messages/wording.ts";
import type { OneSided, PatientValue } from "../../model/patient-row.ts";
import { isSameUnit } from "./extract-units.ts";

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
