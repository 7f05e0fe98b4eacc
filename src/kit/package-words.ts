import { asSentenceStart } from "../model/danish-number.ts";
import type { GoalPrompt } from "../model/template.ts";
import type { KitContext } from "./kit-context.ts";
import { DOCUMENTS } from "./texts/documents-da.ts";

const { levels: LEVELS, supportReach: USUAL_REACH } = DOCUMENTS.common;

/** "Klinikken: Hvilken arbejdsgang skal alle følge?" */
export function goalPromptText({ level, prompt }: GoalPrompt): string {
  return `${asSentenceStart(LEVELS[level])}: ${prompt}`;
}

/** Somebody who can help a practice of this cluster after the meeting. */
export interface Supporter {
  readonly who: string;
  readonly helpsWith: string;
  /** How they are reached. */
  readonly reach: string;
}

/** Who can help in this cluster's region; nobody when the package names none. */
export function supportersOf({ template, cluster }: KitContext): readonly Supporter[] {
  return (template.support ?? [])
    .filter(({ region }) => region === undefined || region === cluster.region)
    .map(({ who, helpsWith, reach = USUAL_REACH }) => ({ who, helpsWith, reach }));
}
