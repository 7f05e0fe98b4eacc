/** An object as it was parsed: nothing is known of it but the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of an object, none of anything else. */
export function fields(value: unknown): Fields {
  return isObject(value) ? { ...value } : {};
}

/** The fields of a text's object; undefined where it is none. */
export function parseFields(
  text: string,
  reviver?: (name: string, value: unknown) => unknown,
): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text, reviver);
    return isObject(value) ? fields(value) : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
