import { addDays, addMonths, type CalendarDate } from "../model/calendar-date.ts";
import { danishCount } from "../model/danish-number.ts";
import type { KitContext } from "./kit-context.ts";

/** What the dates go by where the provider states no deadline. Source: KAP-S, opioid package. */
const USUAL_NOTICE_DAYS = 60;

/** Whoever collects the answers needs some days to send them on. */
const ANSWER_DAYS = 7;

/** Two weeks and a day before the deadline there still is time to ask whoever has not answered. */
const REMINDER_DAYS = 15;

/** Whoever speaks at the meeting has seen the figures two weeks before. */
const BRIEFING_DAYS = 14;

/** Own searches are back in time to be put together and looked at. */
const OWN_FIGURES_DAYS = 21;

/** Days that follow from the meeting's own. */
export interface MeetingDates {
  /** Days from the deadline to the meeting. */
  readonly noticeDays: number;
  /** The provider states the deadline; without, it is this program's proposal and is agreed with the provider. */
  readonly isStated: boolean;
  /** Practices and acceptances are with whoever receives them. */
  readonly deadline: CalendarDate;
  /** Members have answered the coordinator. */
  readonly answers: CalendarDate;
  /** Those who have not answered are asked once more. */
  readonly reminder: CalendarDate;
  /** The members' own figures are with the coordinator. */
  readonly ownFigures: CalendarDate;
  /** Leader and expert get figures and programme. */
  readonly briefing: CalendarDate;
  readonly followUps: readonly { readonly months: number; readonly date: CalendarDate }[];
}

export function meetingDates({ cluster, template }: Pick<KitContext, "cluster" | "template">): MeetingDates {
  const { date } = cluster.meeting;
  const stated = template.ordering?.noticeDays;
  const noticeDays = stated ?? USUAL_NOTICE_DAYS;
  const deadline = addDays(date, -noticeDays);
  const { first, second } = template.followUpMonths;
  return {
    noticeDays,
    isStated: stated !== undefined,
    deadline,
    answers: addDays(deadline, -ANSWER_DAYS),
    reminder: addDays(deadline, -REMINDER_DAYS),
    ownFigures: addDays(date, -OWN_FIGURES_DAYS),
    briefing: addDays(date, -BRIEFING_DAYS),
    followUps: [first, second].map((months) => ({ months, date: addMonths(date, months) })),
  };
}

/** "1 dag", "60 dage". */
export function daysText(days: number): string {
  return danishCount(days, "dag", "dage");
}

/** "1 måned", "6 måneder". */
export function monthsText(months: number): string {
  return danishCount(months, "måned", "måneder");
}
