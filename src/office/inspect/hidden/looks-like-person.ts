/** Words that make a name one of a unit, in Danish and English. */
const UNIT_WORDS = [
  ...["klynge", "region", "enhed", "afdeling", "cent(er|re)", "praksis", "læge", "klinik", "sekretariat"],
  ...["kommune", "selskab", "fond", "universitet", "styrelse", "hospital", "sygehus", "institut", "forening"],
  ...[
    "gruppe",
    "team",
    "kvalitet",
    "sundhed",
    "medicin",
    "almen",
    "data",
    "nord",
    "syd",
    "øst",
    "vest",
    "midt",
  ],
  ...[
    "danmark",
    "office",
    "microsoft",
    "user",
    "bruger",
    "administrator",
    "university",
    "department",
    "unit",
  ],
  ...["clinic", "group", "society", "\\b(aps|a/s|ltd|inc)\\b"],
];
const UNIT = new RegExp(UNIT_WORDS.join("|"), "iu");

const NAME_PART = /^\p{Lu}[\p{L}.'’-]*$/u;

/** Initials and a number, as log-ins are made. */
const LOGIN = /^[a-z]{2,4}\d{2,6}$/i;

/**
 * Whether a property names a person rather than a unit: two to four words that each begin with a capital, or
 * a
 * log-in. Rather a question too many than a name let through.
 */
export function looksLikePerson(value: string): boolean {
  const words = value.trim().split(/\s+/);
  if (UNIT.test(value)) return false;
  if (LOGIN.test(value.trim())) return true;
  return words.length >= 2 && words.length <= 4 && words.every((word) => NAME_PART.test(word));
}
