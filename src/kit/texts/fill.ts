/** The names of the blanks in a text: `"cluster" | "date"` of "{cluster} mødes {date}." */
type Blank<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;

/**
 * A fixed text with its blanks filled in. The compiler knows the blanks of every text, so that one that is misspelt, or
 * left empty by the code, does not get as far as a sheet.
 *
 * Whoever is called by what they are rather than by a name loses the capital inside a sentence: "hos klyngens egen
 * arbejdsgruppe", "spørg koordinatoren for Nordlys-Klyngen".
 */
export function fill<T extends string>(text: T, values: Readonly<Record<Blank<T>, string | number>>): string {
  const named: Readonly<Record<string, string | number>> = values;
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const value = String(named[name]);
    const isInside = PEOPLE.has(name) && /[\p{L},] $/u.test(text.slice(0, at));
    return isInside && ROLE.test(value) ? value.charAt(0).toLocaleLowerCase("da-DK") + value.slice(1) : value;
  });
}

/** Blanks that somebody to write to or to ask stands in. */
const PEOPLE: ReadonlySet<string> = new Set(["recipient", "contact", "provider", "sender"]);

/** What people are rather than what they are called. */
const ROLE =
  /^(?:Klyngens|Klyngekoordinatoren|Koordinatoren|Sekretariatet|Arbejdsgruppen|Kontaktpersonen|Mødelederen)(?= |$)/;
