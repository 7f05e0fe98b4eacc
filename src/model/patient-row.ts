/**
 * A laboratory's value outside its measuring range, of which only one end is known: "< 9" mg/g, "> 90" ml/min.
 * The value itself lies anywhere on that side of the limit.
 */
export interface OneSided {
  readonly operator: "<" | "≤" | ">" | "≥";
  readonly limit: number;
}

/** What a cell of an extract says: a number, one end of a number, yes or no, or a text in small letters. */
export type PatientValue = number | OneSided | boolean | string;

/**
 * What one patient's row says, field by field in the order of the plan it was read by; undefined where a value is
 * missing. It carries nothing that tells whose row it is, and lives only while `tally` adds it up.
 */
export type PatientRow = readonly (PatientValue | undefined)[];
