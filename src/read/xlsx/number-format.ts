/** What a number format makes of a number, as far as it matters for reading tables. */
export interface NumberFormat {
  /** A date by what is seen of it, a percentage, or else a plain number. */
  readonly shows: "day" | "month" | "year" | "percent" | "number";
  /** Whole numbers are filled up with zeros to this many digits. */
  readonly digits: number;
}

/** Excel takes no longer ones; the patterns below would take their time over them. */
const LONGEST_CODE = 255;

/**
 * Reads a format code such as `d\-m\-yyyy;@`, `0,0 %` or `000000`.
 *
 * Source: ECMA-376 part 1, 18.8.31.
 */
export function readNumberFormat(code: string): NumberFormat {
  const bare = bareCode(code);
  const date = bare.replaceAll(/h+[:.]?m+|m+[:.]?s+|am\/pm/g, "");
  const digits = /^0{2,}$/.test(bare) ? bare.length : 0;
  if (bare === "general" || !/[yd]/.test(date)) {
    return { shows: bare.includes("%") ? "percent" : "number", digits };
  }
  if (date.includes("d")) return { shows: "day", digits };
  return { shows: date.includes("m") ? "month" : "year", digits };
}

/** The section for positive numbers, without quoted text, colours, locales and padding. */
function bareCode(code: string): string {
  const bare = code
    .slice(0, LONGEST_CODE)
    .replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "")
    .toLowerCase();
  return bare.split(";", 1)[0] ?? "";
}
