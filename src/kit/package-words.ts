import type { GoalPrompt } from "../model/template.ts";
import type { KitContext } from "./kit-context.ts";

const LEVEL: Record<GoalPrompt["level"], string> = {
  cluster: "Klyngen",
  clinic: "Klinikken",
  clinician: "Behandleren",
  patient: "Patienten",
};

/** "Klinikken: Hvilken arbejdsgang skal alle følge?" */
export function goalPromptText({ level, prompt }: GoalPrompt): string {
  return `${LEVEL[level]}: ${prompt}`;
}

/** Somebody who can help a practice of this cluster after the meeting. */
export interface Supporter {
  readonly who: string;
  readonly helpsWith: string;
  /** How they are reached. */
  readonly reach: string;
}

const USUAL_REACH = "gennem klyngens kontaktperson";

/** Who can help in this cluster's region; nobody when the package names none. */
export function supportersOf({ template, cluster }: KitContext): readonly Supporter[] {
  return (template.support ?? [])
    .filter(({ region }) => region === undefined || region === cluster.region)
    .map(({ who, helpsWith, reach = USUAL_REACH }) => ({ who, helpsWith, reach }));
}
