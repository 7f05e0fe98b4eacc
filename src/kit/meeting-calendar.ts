import { type CalendarDate, danishDate } from "../model/calendar-date.ts";
import { danishCount } from "../model/danish-number.ts";
import { type CalendarEvent, calendarText } from "./calendar-text.ts";
import { clusterSlug } from "./cluster-slug.ts";
import { contactLine } from "./documents/meeting-facts.ts";
import type { KitContext } from "./kit-context.ts";
import { meetingDates } from "./meeting-dates.ts";

/** The coordinator's dates as a calendar file: the meeting, what is due before it, and when to look back on it. */
export function meetingCalendar(context: KitContext): string {
  const { cluster, template } = context;
  const { date } = cluster.meeting;
  return calendarText([meetingItself(context), ...before(context), ...after(context)], {
    id: [date, clusterSlug(cluster), template.id].join("."),
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
  const { provider, measures } = context.template;
  const { meeting, view } = context.cluster;
  const hasFigures = measures.length > 0;
  const { noticeDays, deadline, reminder, briefing } = meetingDates(context);
  const forFigures = [
    day(context, {
      id: "paamindelse",
      what: "Mind om tilsagn",
      description: `Hvem mangler at svare? Tilsagnene skal være hos ${provider} senest ${danishDate(deadline)}.`,
      date: reminder,
    }),
    day(context, {
      id: "frist",
      what: "Frist for ydernumre og tilsagn",
      description: `Send ydernumre og alle medlemmers tilsagn til ${provider}, ${danishCount(noticeDays, "dag", "dage")} før mødet.`,
      date: deadline,
    }),
  ];
  const isCoded = hasFigures && view.kind === "closed";
  return [
    ...(hasFigures ? forFigures : []),
    day(context, {
      id: "oplaeg",
      what: `Send ${hasFigures ? "tal og program" : "program"} til mødeleder og oplægsholder`,
      description: `Mødet er ${danishDate(meeting.date)}.${isCoded ? " Send kun tal med koder." : ""}`,
      date: briefing,
    }),
  ];
}

function after(context: KitContext): readonly CalendarEvent[] {
  const codes = context.cluster.view.kind === "closed" ? ", med samme koder" : "";
  const figures = context.template.measures.length > 0 ? `Nye tal efter samme opskrift${codes}. ` : "";
  return meetingDates(context).followUps.map(({ months, date }) =>
    day(context, {
      id: `opfoelgning-${months}`,
      what: `Forslag til opfølgning efter ${danishCount(months, "måned", "måneder")}`,
      description: `${figures}Tag planerne fra mødet med.`,
      date,
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
