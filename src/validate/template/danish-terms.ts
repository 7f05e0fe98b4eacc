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
const MISSPELLINGS: readonly (readonly [wrong: string, right: string])[] = [
  ["absorbtion", "absorption"],
  ["albumunuri", "albuminuri"],
  ["anemi", "anæmi"],
  ["diabetis", "diabetes"],
  ["iskemi", "iskæmi"],
  ["kollesterol", "kolesterol"],
  ["konsulation", "konsultation"],
  ["magline", "maligne"],
  ["morfinekvivalent", "morfinækvivalent"],
  ["målpunkt", "målepunkt"],
  ["opfølging", "opfølgning"],
  ["opiod", "opioid"],
  ["slg2", "SGLT2"],
  ["slgt2", "SGLT2"],
  ["vejleding", "vejledning"],
  ["ydrenumre", "ydernumre"],
  ["ydrenummer", "ydernummer"],
];

/** One form for one term: the others are right somewhere, but not here. They count as whole words, case and all. */
const OTHER_FORMS: readonly (readonly [other: string, ours: string])[] = [
  ["ACE hæmmer", "ACE-hæmmer"],
  ["ATC kode", "ATC-kode"],
  ["B12 vitamin", "vitamin B12"],
  ["B12-vitamin", "vitamin B12"],
  ["E-Boks", "e-Boks"],
  ["E-boks", "e-Boks"],
  ["GLP 1", "GLP-1"],
  ["GLP1", "GLP-1"],
  ["HBA1C", "HbA1c"],
  ["HBA1c", "HbA1c"],
  ["HbA1C", "HbA1c"],
  ["Hba1c", "HbA1c"],
  ["ICPC kode", "ICPC-kode"],
  ["Powerpoint", "PowerPoint"],
  ["SGLT-2", "SGLT2"],
  ["SMS", "sms"],
  ["cholesterol", "kolesterol"],
  ["depot-opioider", "depotopioider"],
  ["e-boks", "e-Boks"],
  ["implementationsplan", "implementeringsplan"],
  ["mmol/L", "mmol/l"],
  ["morphin", "morfin"],
  ["pct.", "%"],
  ["praksisser", "praksis"],
  ["type 2 diabetes", "type 2-diabetes"],
  ["Type 2 diabetes", "Type 2-diabetes"],
  ["type-2 diabetes", "type 2-diabetes"],
];

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
