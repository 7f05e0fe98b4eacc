import { addDays, type CalendarDate } from "../model/calendar-date.ts";
import type { ClockMinutes } from "../model/clock-time.ts";

const MINUTES_A_DAY = 24 * 60;

/** Something to stand in a calendar: a whole day, or a stretch of the clock in Denmark. */
export interface CalendarEvent {
  /** Tells the event from the others of its calendar, and always the same way: lower-case ASCII. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly date: CalendarDate;
  /** Without it, the event takes the whole day. An end past midnight goes on from there. */
  readonly clock?: { readonly from: ClockMinutes; readonly to: ClockMinutes };
}

export interface CalendarFrame {
  /** Names the calendar in every event's id, so that an event that is read in again replaces itself. */
  readonly id: string;
  /** Stands for the time of writing, which would be another one in every run. */
  readonly stamp: CalendarDate;
}

/**
 * Danish time as it has been since 1996: an hour ahead from the last Sunday of March to the last Sunday of October,
 * changed at 1 o'clock UTC. Source: directive 2000/84/EC. The rules begin in 1970, as calendar programs write them.
 */
const DANISH_TIME = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Copenhagen",
  "BEGIN:STANDARD",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

/**
 * Events as a calendar file that calendar programs read in (iCalendar, RFC 5545). The same events give the same text,
 * in any time zone.
 */
export function calendarText(events: readonly CalendarEvent[], frame: CalendarFrame): string {
  const hasClock = events.some(({ clock }) => clock !== undefined);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//klyngepakke//klyngepakke//DA",
    "CALSCALE:GREGORIAN",
    ...(hasClock ? DANISH_TIME : []),
    ...events.flatMap((event) => eventLines(event, frame)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, { id, stamp }: CalendarFrame): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}.${id}@klyngepakke`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    ...timeLines(event),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.location === undefined ? [] : [`LOCATION:${escaped(event.location)}`]),
    // A whole day is a reminder: nobody is taken up by it.
    `TRANSP:${event.clock ? "OPAQUE" : "TRANSPARENT"}`,
    "END:VEVENT",
  ];
}

function timeLines({ date, clock }: CalendarEvent): readonly string[] {
  if (!clock) return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`];
  return [
    `DTSTART;TZID=Europe/Copenhagen:${clockTime(date, clock.from)}`,
    `DTEND;TZID=Europe/Copenhagen:${clockTime(date, clock.to)}`,
  ];
}

function clockTime(date: CalendarDate, minutes: ClockMinutes): string {
  const day = addDays(date, Math.floor(minutes / MINUTES_A_DAY));
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${basic(day)}T${twoDigits(hour)}${twoDigits(minute)}00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function basic(date: CalendarDate): string {
  return date.replaceAll("-", "");
}

/** RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
}

/** RFC 5545, section 3.1: no line is longer than this, and a longer one goes on after a blank. */
const LONGEST_LINE_BYTES = 75;

/** Folds between signs, never inside one: `ø` takes two bytes. */
function folded(line: string): string {
  let text = "";
  let bytes = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > LONGEST_LINE_BYTES) {
      text += "\r\n ";
      bytes = 1;
    }
    text += sign;
    bytes += size;
  }
  return text;
}
