/** Word's own limit for the title and the tag of a content control. */
export const CONTROL_NAME_LIMIT = 64;

/** A field's label as the title of its control, by which it is found again when the tag is lost. */
export function controlTitle(label: string): string {
  return label.length <= CONTROL_NAME_LIMIT ? label : `${label.slice(0, CONTROL_NAME_LIMIT - 1).trimEnd()}…`;
}
