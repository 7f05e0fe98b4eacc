import type { Vocabulary } from "./table.ts";

export type KeyField = "practice" | "code" | "formerly" | "name";

/** Columns of the key file, which tells which practice a code stands for. */
export const KEY_COLUMNS: Vocabulary<KeyField> = {
  practice: ["ydernummer", "practice"],
  code: ["kode", "code"],
  formerly: ["tidligere", "formerly"],
  name: ["navn", "name"],
};
