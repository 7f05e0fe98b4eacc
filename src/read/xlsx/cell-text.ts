import type { NumberFormat } from "./number-format.ts";

/** What a cell holds, before it is put into words. Numbers come with the format they are shown in. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: "truth"; readonly value: boolean }
  /** An error such as #DIV/0!, by the code that files keep it under. */
  | { readonly kind: "error"; readonly code: number | undefined }
  /** A formula nobody has worked out since it was written. */
  | { readonly kind: "formula"; readonly formula: string };

/** Source: ECMA-376 part 1, 18.18.11 and 20.1; BErr of [MS-XLSB] 2.5.97.2. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/**
 * A cell as text, as a person sees it in the sheet: dates as days, months or years by their format, percentages with
 * their sign, leading zeros that a format adds. Decimals get a comma, so that no reader takes `1.234` for a thousand.
 */
export function cellText(cell: CellValue, date1904: boolean): string {
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return numberText(cell.value, cell.format, date1904);
    case "truth":
      return cell.value ? "sand" : "falsk";
    case "error":
      return ERRORS[cell.code ?? 15] ?? "#VALUE!";
    case "formula":
      return `=${cell.formula}`;
  }
}

function numberText(value: number, { shows, digits }: NumberFormat, date1904: boolean): string {
  if (!Number.isFinite(value)) return "#NUM!";
  if (shows === "percent") return `${decimalText(value * 100)} %`;
  const plain = decimalText(value).padStart(digits, "0");
  return shows === "number" ? plain : (dayOf(value, date1904)?.slice(0, SEEN[shows]) ?? plain);
}

/** Fifteen digits are what spreadsheets themselves show; the rest is the noise of binary fractions. */
function decimalText(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

/** How much of `2026-05-12` is seen. */
const SEEN = { day: 10, month: 7, year: 4 } as const;

const DAYS_BEFORE_1970 = { from1900: 25_569, from1904: 24_107 } as const;
/** 31 December 9999. */
const LAST_DAY = 2_932_896;

/** The day of a serial number; undefined when there is none. */
function dayOf(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial) - (date1904 ? DAYS_BEFORE_1970.from1904 : DAYS_BEFORE_1970.from1900);
  if (serial < 1 || days > LAST_DAY) return undefined;
  // Excel counts a 29 February 1900 that never was; every day before it is one later than its number says.
  const isBeforeLeapError = !date1904 && serial < 60;
  return new Date((days + (isBeforeLeapError ? 1 : 0)) * 86_400_000).toISOString().slice(0, 10);
}
