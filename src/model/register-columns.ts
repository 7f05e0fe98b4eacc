import type { Vocabulary } from "./table.ts";

export type RegisterField =
  | "cluster"
  | "clusterId"
  | "practice"
  | "formerly"
  | "name"
  | "doctors"
  | "listSize"
  | "cvr"
  | "accepted";

/** Columns of a register of practices, which may hold many clusters. */
export const REGISTER_COLUMNS: Vocabulary<RegisterField> = {
  cluster: ["klynge", "cluster"],
  clusterId: ["klynge_id", "cluster_id"],
  practice: ["ydernummer", "practice", "ydernr"],
  formerly: ["tidligere", "formerly", "tidligere ydernummer"],
  name: ["navn", "name", "praksis", "praksisnavn"],
  doctors: ["læger", "doctors", "antal læger"],
  listSize: ["sikrede", "list_size", "antal sikrede"],
  cvr: ["cvr", "cvr-nummer", "cvr-nr"],
  accepted: ["accept", "accepted", "tilsagn"],
};

/** Columns without which the members cannot be told. */
export const NEEDED_REGISTER_COLUMNS = ["practice", "name", "doctors", "listSize", "accepted"] as const;
