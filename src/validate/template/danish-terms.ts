import TERMS from "./danish-terms.json" with { type: "json" };

/** A word that should not stand in a Danish text, and the one that should. */
interface TermSlip {
  readonly kind: "misspelt" | "other-form";
  readonly found: string;
  readonly use: string;
}

/**
 * Misspellings met in providers' material and likely ones of the same words. Danish joins words, so each is looked for
 * inside longer words too, whatever its case.
 */
const MISSPELLINGS = Object.entries(TERMS.misspellings);

/** One form for one term: the others are right somewhere, but not here. They count as whole words, case and all. */
const OTHER_FORMS = Object.entries(TERMS.otherForms);

/** Looks a Danish text over for known misspellings and for other forms of terms that have one here. */
export function termSlips(text: string): readonly TermSlip[] {
  const small = text.toLowerCase();
  return [
    ...MISSPELLINGS.filter(([wrong]) => small.includes(wrong)).map(
      ([found, use]): TermSlip => ({ kind: "misspelt", found, use }),
    ),
    ...OTHER_FORMS.filter(([other]) => isWordOf(other, text)).map(
      ([found, use]): TermSlip => ({ kind: "other-form", found, use }),
    ),
  ];
}

/** Whether the text holds the words with neither letter nor figure before or after them. */
function isWordOf(words: string, text: string): boolean {
  const joins = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!joins(text[at - 1]) && !joins(text[at + words.length])) return true;
  }
  return false;
}
