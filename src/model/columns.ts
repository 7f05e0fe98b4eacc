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
  | "help"
  | "remark";

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
  // What whoever fills it in wants to say of a row, such as which table was used: for the coordinator's eyes.
  remark: ["bemærkning"],
};

/** Columns without which there is nothing to count. */
export const NEEDED_DATA_COLUMNS = ["practice", "period", "measure", "numerator", "denominator"] as const;

export type RegisterField =
  | "cluster"
  | "clusterId"
  | "practice"
  | "formerly"
  | "name"
  | "doctors"
  | "listSize"
  | "cvr"
  | "accepted"
  | "acceptedOn";

/** Columns of a register of practices, which may hold many clusters. */
export const REGISTER_COLUMNS: Vocabulary<RegisterField> = {
  cluster: ["klynge", "cluster"],
  clusterId: ["klynge_id", "cluster_id"],
  practice: ["ydernummer", "practice", "ydernr"],
  formerly: ["tidligere", "formerly", "tidligere ydernummer"],
  name: ["navn", "name", "praksis", "praksisnavn", "klinik"],
  doctors: ["læger", "doctors", "antal læger"],
  listSize: ["sikrede", "list_size", "antal sikrede"],
  cvr: ["cvr", "cvr-nummer", "cvr-nr"],
  accepted: ["accept", "accepted", "tilsagn", "svar", "samtykke"],
  // Beside a yes without its day, or all there is: lists often part the two.
  acceptedOn: ["dato for ja", "accepted_on", "dato for tilsagn", "dato for samtykke", "dato for accept"],
};

/** Columns without which the members cannot be told. */
export const NEEDED_REGISTER_COLUMNS = ["practice", "name", "doctors", "listSize", "accepted"] as const;

export type MeetingField =
  | "cluster"
  | "clusterId"
  | "region"
  | "date"
  | "start"
  | "place"
  | "leader"
  | "contact"
  | "phone"
  | "email";

/** Columns of a list of meetings, one cluster a row. */
export const MEETING_COLUMNS: Vocabulary<MeetingField> = {
  cluster: REGISTER_COLUMNS.cluster,
  clusterId: REGISTER_COLUMNS.clusterId,
  region: ["region"],
  date: ["dato", "date", "mødedato"],
  start: ["start", "klokken", "kl.", "starttid", "mødestart"],
  place: ["sted", "place", "mødested"],
  leader: ["mødeleder", "leader"],
  contact: ["kontakt", "contact", "kontaktperson"],
  phone: ["telefon", "phone"],
  email: ["e-mail", "email", "mail"],
};

/** Columns without which no meeting can be told. */
export const NEEDED_MEETING_COLUMNS = ["cluster", "region", "date", "start", "place", "leader"] as const;

export type KeyField = "practice" | "code" | "formerly" | "name";

/** Columns of the key file, which tells which practice a code stands for. */
export const KEY_COLUMNS: Vocabulary<KeyField> = {
  practice: ["ydernummer", "practice"],
  code: ["kode", "code"],
  formerly: ["tidligere", "formerly"],
  name: ["navn", "name"],
};
