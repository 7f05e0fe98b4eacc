/** What a number format makes of a number, as far as it matters for reading tables. */
export interface NumberFormat {
  /** A date by what is seen of it, a percentage, or else a plain number. */
  readonly shows: "day" | "month" | "year" | "percent" | "number";
  /** Whole numbers are filled up with zeros to this many digits. */
  readonly digits: number;
  /** What it leaves blank on the screen: `;;` numbers, `;;;` texts as well. */
  readonly hides?: "numbers" | "everything";
}

/** Excel takes no longer ones; the patterns below would take their time over them. */
const LONGEST_CODE = 255;

/**
 * Reads a format code such as `d\-m\-yyyy;@`, `0,0 %` or `000000`.
 *
 * Source: ECMA-376 part 1, 18.8.31.
 */
export function readNumberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const hides = hiddenBy(sections);
  if (hides) return { shows: "number", digits: 0, hides };
  const [bare = ""] = sections;
  const date = bare.replaceAll(/h+[:.]?m+|m+[:.]?s+|am\/pm/g, "");
  const digits = /^0{2,}$/.test(bare) ? bare.length : 0;
  if (bare === "general" || !/[yd]/.test(date)) {
    return { shows: bare.includes("%") ? "percent" : "number", digits };
  }
  if (date.includes("d")) return { shows: "day", digits };
  return { shows: date.includes("m") ? "month" : "year", digits };
}

/** Three blank sections are those of numbers, a fourth is that of texts. */
function hiddenBy(sections: readonly string[]): NumberFormat["hides"] {
  if (sections.length < 3 || sections.some((section) => section !== "")) return undefined;
  return sections.length > 3 ? "everything" : "numbers";
}

/** The sections of a format, that for positive numbers first, without quoted text, colours, locales and padding. */
function sectionsOf(code: string): readonly string[] {
  const bare = code
    .slice(0, LONGEST_CODE)
    .replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "")
    .toLowerCase();
  return bare.split(";");
}
