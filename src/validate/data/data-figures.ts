import type { DiagnosticCode } from "../../messages/wording.ts";
import type { DataField } from "../../model/columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { oncePer } from "../../model/once-per.ts";
import { readDate } from "../../model/read-date.ts";
import type { MeasureKind } from "../../model/template.ts";
import { type CountReading, readCount, readDecimal } from "../cell-values.ts";
import { finding } from "../finding.ts";
import {
  blank,
  type DataRow,
  type DataTable,
  type Found,
  fieldText,
  found,
  hasField,
  mistake,
  placeOf,
} from "./data-table.ts";

const COUNT_FIELDS = ["numerator", "denominator"] as const;

type CountField = (typeof COUNT_FIELDS)[number];

/** Reads numerator and denominator of a row. A bare count needs no denominator, which is then zero. */
export function readCounts(
  at: DataRow,
  kind: MeasureKind | undefined,
): Found<{ [field in CountField]: number }> {
  if (isWithoutFigures(at)) {
    return { value: undefined, findings: [finding("warning", "data/no-figures", placeOf(at, "numerator"))] };
  }
  const numerator = readCountCell(at, "numerator");
  const isBare = kind === "count" && fieldText(at, "denominator") === "";
  const denominator = isBare ? found(0) : readCountCell(at, "denominator");
  const findings = [...numerator.findings, ...denominator.findings];
  if (numerator.value === undefined || denominator.value === undefined) return { value: undefined, findings };
  const counts = { numerator: numerator.value, denominator: denominator.value };
  const misfit = misfitOf(counts, kind);
  if (!misfit) return found(counts, findings);
  return { value: undefined, findings: [...findings, ...mistake(at, misfit.field, misfit.code).findings] };
}

/** Registers leave both cells blank where they have no figure, or keep it to themselves. */
function isWithoutFigures(at: DataRow): boolean {
  return COUNT_FIELDS.every((field) => hasField(at.table, field) && fieldText(at, field) === "");
}

/** What is wrong between the two counts of a row, judged by the kind of its measure. */
function misfitOf(
  { numerator, denominator }: { readonly [field in CountField]: number },
  kind: MeasureKind | undefined,
): { readonly field: CountField; readonly code: DiagnosticCode } | undefined {
  if (kind === "proportion" && numerator > denominator) {
    return { field: "numerator", code: "data/numerator-above-denominator" };
  }
  if (kind === "rate" && denominator === 0) return { field: "denominator", code: "data/rate-without-base" };
  return undefined;
}

const COUNT_MISTAKES = {
  text: "data/text-in-count",
  unclear: "data/unclear-count",
  percent: "data/percent-in-count",
  negative: "data/negative-count",
  "three-decimals": "data/three-decimals",
  "too-large": "data/count-too-large",
} as const satisfies Partial<Record<CountReading["kind"], DiagnosticCode>>;

function readCountCell(at: DataRow, field: CountField): Found<number> {
  const reading = readCount(fieldText(at, field));
  switch (reading.kind) {
    case "blank":
      return blank(at, field);
    case "hidden":
      return { value: undefined, findings: [finding("warning", "data/hidden-count", placeOf(at, field))] };
    case "count": {
      const notice = finding("notice", "data/thousands-mark", placeOf(at, field));
      return found(reading.count, reading.hasThousandsPoint ? [notice] : []);
    }
    case "fraction": {
      const [blankInside] = /\s/.exec(fieldText(at, field)) ?? [];
      if (blankInside === undefined) return mistake(at, field, "data/fraction-in-count");
      const sign = `U+${(blankInside.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      return mistake(at, field, "data/blank-in-count", { sign });
    }
    default:
      return mistake(at, field, COUNT_MISTAKES[reading.kind]);
  }
}

/** Reads p10 and p90 of a row of comparison, where it has any. */
export function readSpread(
  at: DataRow,
  kind: MeasureKind | undefined,
): Found<{ p10?: number; p90?: number }> {
  const p10 = readPercentile(at, "p10", kind);
  const p90 = readPercentile(at, "p90", kind);
  if (p10.value !== undefined && p90.value !== undefined && p10.value > p90.value) {
    return mistake(at, "p10", "data/spread-reversed");
  }
  const spread = {
    ...(p10.value === undefined ? {} : { p10: p10.value }),
    ...(p90.value === undefined ? {} : { p90: p90.value }),
  };
  return found(spread, [...p10.findings, ...p90.findings]);
}

function readPercentile(at: DataRow, field: DataField, kind: MeasureKind | undefined): Found<number> {
  const text = fieldText(at, field);
  if (text === "") return { value: undefined, findings: [] };
  const value = readDecimal(text);
  const isInUnit = value !== undefined && !(kind === "proportion" && value > 100);
  if (!isInUnit) return mistake(at, field, "data/bad-spread");
  return found(
    value,
    text.includes(".") ? [finding("notice", "data/decimal-point", placeOf(at, field))] : [],
  );
}

/** Reads the day of the extract. It is printed as information, so a mistake in it does not stop anything. */
export function readExtracted(at: DataRow): Found<{ extracted?: string }> {
  const text = fieldText(at, "extracted");
  const extracted = readDate(text);
  if (extracted !== undefined) return found({ extracted });
  const warning: Diagnostic = finding("warning", "data/bad-date", placeOf(at, "extracted"));
  return found({}, text === "" ? [] : [warning]);
}

const ENDS_IN_NOUGHTS = /^\d{1,3}(\.\d{3})*\.000$/;

/**
 * Counts that are whole thousands one and all: a program has written them with three decimals. One alone may well be a
 * round thousand.
 */
export const findThreeDecimals = oncePer((table: DataTable): readonly Diagnostic[] => {
  return (["numerator", "denominator"] as const).flatMap((field) => {
    const filled = table.rows.map((row) => ({ table, row })).filter((at) => fieldText(at, field) !== "");
    const isOfThousands = filled.every((at) => ENDS_IN_NOUGHTS.test(fieldText(at, field)));
    if (filled.length < 2 || !isOfThousands) return [];
    return filled.map((at) => finding("error", "data/three-decimals", placeOf(at, field)));
  });
});
