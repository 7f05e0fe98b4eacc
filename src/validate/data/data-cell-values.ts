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
