import { addDays, addMonths, type CalendarDate, danishDate } from "../model/calendar-date.ts";
import { type CalendarEvent, calendarText } from "./calendar-text.ts";
import { contactLine } from "./documents/meeting-facts.ts";
import { fileSlug } from "./file-slug.ts";
import type { KitContext } from "./kit-context.ts";

/** Providers ask for practices and acceptances this long before the meeting. Source: KAP-S, opioid package. */
const USUAL_NOTICE_DAYS = 60;

/** Two weeks and a day before the deadline there still is time to ask whoever has not answered. */
const REMINDER_DAYS = 15;

/** Whoever speaks at the meeting has seen the figures two weeks before. */
const BRIEFING_DAYS = 14;

/** The coordinator's dates as a calendar file: the meeting, what is due before it, and when to look back on it. */
export function meetingCalendar(context: KitContext): string {
  const { cluster, template } = context;
  const { date } = cluster.meeting;
  return calendarText([meetingItself(context), ...before(context), ...after(context)], {
    id: [date, fileSlug(cluster.name), template.id].join("."),
    stamp: date,
  });
}

function meetingItself(context: KitContext): CalendarEvent {
  const { cluster, template, programme } = context;
  const { date, start, place } = cluster.meeting;
  return {
    id: "moede",
    summary: `Klyngemøde: ${template.title} (${cluster.name})`,
    description: `Spørgsmål: ${contactLine(context)}`,
    location: place,
    date,
    clock: { from: start, to: programme.at(-1)?.to ?? start },
  };
}

function before(context: KitContext): readonly CalendarEvent[] {
  const { template } = context;
  const { meeting, view } = context.cluster;
  const { date } = meeting;
  const noticeDays = template.ordering?.noticeDays ?? USUAL_NOTICE_DAYS;
  const deadline = addDays(date, -noticeDays);
  return [
    day(context, {
      id: "paamindelse",
      what: "Mind om tilsagn",
      description: `Hvem mangler at svare? Tilsagnene skal være hos ${template.provider} senest ${danishDate(deadline)}.`,
      date: addDays(deadline, -REMINDER_DAYS),
    }),
    day(context, {
      id: "frist",
      what: "Frist for ydernumre og tilsagn",
      description: `Send ydernumre og alle medlemmers tilsagn til ${template.provider}, ${noticeDays} dage før mødet.`,
      date: deadline,
    }),
    day(context, {
      id: "oplaeg",
      what: "Send tal og program til mødeleder og oplægsholder",
      description: `Mødet er ${danishDate(date)}.${view.kind === "closed" ? " Send kun tal med koder." : ""}`,
      date: addDays(date, -BRIEFING_DAYS),
    }),
  ];
}

function after(context: KitContext): readonly CalendarEvent[] {
  const { cluster, template } = context;
  const { first, second } = template.followUpMonths;
  const codes = cluster.view.kind === "closed" ? ", med samme koder" : "";
  return [first, second].map((months) =>
    day(context, {
      id: `opfoelgning-${months}`,
      what: `Forslag til opfølgning efter ${months} måneder`,
      description: `Nye tal efter samme opskrift${codes}. Tag planerne fra mødet med.`,
      date: addMonths(cluster.meeting.date, months),
    }),
  );
}

function day(
  { cluster, template }: KitContext,
  {
    id,
    what,
    description,
    date,
  }: {
    readonly id: string;
    readonly what: string;
    readonly description: string;
    readonly date: CalendarDate;
  },
): CalendarEvent {
  return { id, summary: `${what}: ${template.title}, ${cluster.name}`, description, date };
}
