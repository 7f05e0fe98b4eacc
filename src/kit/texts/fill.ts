/** The names of the blanks in a text: `"cluster" | "date"` of "{cluster} mødes {date}." */
type Blank<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;

/**
 * A fixed text with its blanks filled in. The compiler knows the blanks of every text, so that one that is misspelt, or
 * left empty by the code, does not get as far as a sheet.
 */
export function fill<T extends string>(text: T, values: Readonly<Record<Blank<T>, string | number>>): string {
  const named: Readonly<Record<string, string | number>> = values;
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(named[name]));
}
