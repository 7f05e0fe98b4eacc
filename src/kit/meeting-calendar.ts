import { danishDate } from "../model/calendar-date.ts";
import { danishCount } from "../model/danish-number.ts";
import { wantedDocuments } from "../model/document-name.ts";
import { type CalendarEvent, calendarText } from "./calendar-text.ts";
import { clusterSlug } from "./cluster-slug.ts";
import { courseSteps } from "./course.ts";
import { contactLine } from "./documents/meeting-facts.ts";
import type { KitContext } from "./kit-context.ts";
import { meetingDates } from "./meeting-dates.ts";
import { figuresTask, recipientOf } from "./package-words.ts";
import { DOCUMENTS } from "./texts/documents-da.ts";
import { fill } from "./texts/fill.ts";

const { calendar: TEXT } = DOCUMENTS;

/** The coordinator's dates as a calendar file: the meeting, what is due before it, and when to look back on it. */
export function meetingCalendar(context: KitContext): string {
  const { cluster, template } = context;
  const { date } = cluster.meeting;
  return calendarText([meetingItself(context), ...before(context), ...after(context), ...course(context)], {
    id: [date, clusterSlug(cluster), template.id].join("."),
    stamp: date,
  });
}

function meetingItself(context: KitContext): CalendarEvent {
  const { cluster, template, programme } = context;
  const { date, start, place } = cluster.meeting;
  return {
    id: "moede",
    summary: fill(TEXT.meeting, { topic: template.title, cluster: cluster.name }),
    description: fill(TEXT.questions, { contact: contactLine(context) }),
    location: place,
    date,
    clock: { from: start, to: programme.at(-1)?.to ?? start },
  };
}

function before(context: KitContext): readonly CalendarEvent[] {
  const { measures, documents, blocks } = context.template;
  const recipient = recipientOf(context.template).name;
  const { meeting, view } = context.cluster;
  const hasFigures = measures.length > 0;
  const { deadline, isStated, reminder, briefing } = meetingDates(context);
  const kind = isStated ? "stated" : "agreed";
  const asked = day(context, {
    id: "paamindelse",
    what: TEXT.remind.what,
    description: fill(TEXT.remind.description[kind], { recipient, date: danishDate(deadline) }),
    date: reminder,
  });
  const forFigures = [
    ...(wantedDocuments(documents).includes("acceptance-reminder") ? [asked] : []),
    day(context, {
      id: "frist",
      what: TEXT.deadline.what[kind],
      description: `${figuresTask(context)}.`,
      date: deadline,
    }),
  ];
  const { briefing: text } = TEXT;
  const hasTalk = blocks.some(({ kind: block }) => block === "talk");
  const isAnySent = hasFigures && (hasTalk || view.kind === "closed");
  return [
    ...(hasFigures ? forFigures : []),
    day(context, {
      id: "oplaeg",
      what: fill(text.what, { people: text.people[hasTalk ? "both" : "leader"] }),
      description: [
        fill(text.description, { date: danishDate(meeting.date) }),
        ...(isAnySent ? [text[view.kind]] : []),
      ].join(" "),
      date: briefing,
    }),
  ];
}

function after(context: KitContext): readonly CalendarEvent[] {
  const { followUp: text } = TEXT;
  const figures = context.template.measures.length > 0 ? text[context.cluster.view.kind] : "";
  return meetingDates(context).followUps.map(({ months, date }) =>
    day(context, {
      id: `opfoelgning-${months}`,
      what: fill(text.what, { months: danishCount(months, "måned", "måneder") }),
      description: [figures, text.plans].filter(Boolean).join(" "),
      date,
    }),
  );
}

/** The other steps of a course; where there is none, nothing. */
function course(context: KitContext): readonly CalendarEvent[] {
  return courseSteps(context).flatMap(({ step, date, clock, place }) => {
    if (step.kind === "meeting") return [];
    const event = { id: `forloeb-${step.id}`, what: step.title, description: step.tasks.join(" "), date };
    return [day(context, clock ? { ...event, clock, location: place } : event)];
  });
}

function day(
  { cluster, template }: KitContext,
  { what, ...event }: Omit<CalendarEvent, "summary"> & { readonly what: string },
): CalendarEvent {
  const words = { what, topic: template.title, cluster: cluster.name };
  return { ...event, summary: fill(TEXT.event, words) };
}
