/**
 * What a shape of a slide is to whoever does not see it. deck/ writes the role into the shape's name, the one thing the
 * slide library lets through untouched, and office/ reads it there again.
 */
export type ShapeRole = keyof typeof NAMES;

/** People meet these names in PowerPoint's selection pane, so they are in the language of the material. */
const NAMES = { title: "Titel", footer: "Bund", decoration: "Pynt", chart: "Diagram" } as const;

/**
 * The name of a shape that has a role.
 *
 * @param what which one of several, where a slide may have them
 */
export function shapeName(role: ShapeRole, what?: string): string {
  return what === undefined ? NAMES[role] : `${NAMES[role]} ${what}`;
}

/** The role a name was made for; none for other names, those with a bare number among them, which programs make up. */
export function shapeRole(name: string): ShapeRole | undefined {
  const [first = "", what] = name.split(/ (.*)/s);
  const role = (Object.keys(NAMES) as ShapeRole[]).find((one) => NAMES[one] === first);
  const isAlone = role === "title" || role === "footer";
  return isAlone === (what === undefined) && !/^\d/.test(what ?? "") ? role : undefined;
}
