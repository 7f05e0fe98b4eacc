/**
 * Tags of the fields whose answers `collect` reads back, by what they become in the decisions. A tag never changes:
 * sheets handed out with it may come back a year later.
 */
export const PLAN_TAGS = {
  practice: "plan-praksis",
  code: "plan-kode",
  measure: "plan-maalepunkt",
  level: "plan-niveau",
  goal: "plan-maal",
  action: "plan-aendring",
  how: "plan-hvordan",
  who: "plan-hvem",
  from: "plan-hvornaar",
  sign: "plan-tegn",
  firstTest: "plan-foerste-proeve",
  followUp: "plan-opfoelgning",
} as const;

/**
 * Where a plan of the meeting before stands, on the plan of the follow-up: this and the measure's id. Short, since an id
 * may have 60 of the 64 signs that Word lets a tag have.
 */
export const CARRIED_OVER_TAG = "fra-";

/** The same for the notes sheet, of which only what the cluster does together is read. */
export const NOTES_TAGS = {
  practice: "noter-praksis",
  measures: "noter-faelles-maalepunkt",
  text: "noter-faelles",
  followUp: "noter-faelles-opfoelgning",
} as const;

/** How the tags of every field on our sheets begin. */
const OWN_TAG = /^(plan|noter|fra)-/;

/** Whether a tag is one of ours: other programs put their own on whatever they save. */
export function isSheetTag(tag: string): boolean {
  return OWN_TAG.test(tag);
}
