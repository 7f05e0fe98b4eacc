import { asSentenceStart } from "../model/danish-number.ts";
import { wantedDocuments } from "../model/document-name.ts";
import type { Contact, GoalPrompt } from "../model/template.ts";
import type { KitContext } from "./kit-context.ts";
import { daysText, meetingDates } from "./meeting-dates.ts";
import { DOCUMENTS } from "./texts/documents-da.ts";
import { fill } from "./texts/fill.ts";

const { levels: LEVELS, supportReach: USUAL_REACH } = DOCUMENTS.common;

/** "Klinikken: Hvilken arbejdsgang skal alle følge?" */
export function goalPromptText({ level, prompt }: GoalPrompt): string {
  return `${asSentenceStart(LEVELS[level])}: ${prompt}`;
}

/** Who receives the order, the practice numbers and the acceptances; nobody but the provider, unless the package says. */
export function recipientOf({ provider, contact, ordering }: KitContext["template"]): Contact {
  return ordering?.recipient ?? { ...contact, name: provider };
}

/** What the meeting talks from. */
export function basisOf({ measures }: KitContext["template"]): "figures" | "talk" {
  return measures.length > 0 ? "figures" : "talk";
}

/** How it is settled whose figures are fetched: by acceptances that are sent, or with whoever fetches them. */
export function figuresTask(context: KitContext): string {
  const { template } = context;
  const { sendNumbers, agreeOnFigures } = DOCUMENTS.checklist.tasks;
  const { noticeDays, isStated } = meetingDates(context);
  const recipient = recipientOf(template).name;
  if (!wantedDocuments(template.documents).includes("acceptance-letter"))
    return fill(agreeOnFigures, { recipient });
  return isStated
    ? fill(sendNumbers.stated, { recipient, days: daysText(noticeDays) })
    : fill(sendNumbers.agreed, { recipient });
}

/** A page's address as it is printed on paper: what is typed, without what every address begins with. */
export function printedAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
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
    .map(({ who, helpsWith, reach = fill(USUAL_REACH, template) }) => ({ who, helpsWith, reach }));
}
