import type { Vocabulary } from "./table.ts";

export type RegisterField = "cluster" | "practice" | "name" | "doctors" | "listSize" | "cvr" | "accepted";

/** Columns of a register of practices, which may hold many clusters. */
export const REGISTER_COLUMNS: Vocabulary<RegisterField> = {
  cluster: ["klynge", "cluster"],
  practice: ["ydernummer", "practice", "ydernr"],
  name: ["navn", "name", "praksis", "praksisnavn"],
  doctors: ["læger", "doctors", "antal læger"],
  listSize: ["sikrede", "list_size", "antal sikrede"],
  cvr: ["cvr", "cvr-nummer", "cvr-nr"],
  accepted: ["accept", "accepted", "tilsagn"],
};

/** Columns without which the members cannot be told. */
export const NEEDED_REGISTER_COLUMNS = ["practice", "name", "doctors", "listSize", "accepted"] as const;
