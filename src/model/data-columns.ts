import type { Vocabulary } from "./table.ts";

export type DataField =
  | "level"
  | "cluster"
  | "practice"
  | "period"
  | "measure"
  | "numerator"
  | "denominator"
  | "p10"
  | "p90"
  | "extracted"
  | "help";

/** Columns of a file of measure data. */
export const DATA_COLUMNS: Vocabulary<DataField> = {
  level: ["niveau", "level"],
  cluster: ["klynge", "cluster"],
  practice: ["ydernummer", "practice", "ydernr"],
  period: ["periode", "period"],
  measure: ["målepunkt", "measure", "indikator"],
  numerator: ["tæller", "numerator"],
  denominator: ["nævner", "denominator"],
  p10: ["p10"],
  p90: ["p90"],
  extracted: ["udtræksdato", "extracted"],
  // What the sheet handed out says is to be written in the row; nobody reads it back.
  help: ["vejledning"],
};

/** Columns without which there is nothing to count. */
export const NEEDED_DATA_COLUMNS = ["practice", "period", "measure", "numerator", "denominator"] as const;
