import { danishDate } from "../../model/calendar-date.ts";
import { clockText } from "../../model/clock-time.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { timeSpan } from "../programme.ts";
import { minutesText } from "../speaker-notes.ts";

type Facts = Extract<DocumentBlock, { kind: "facts" }>;

/** When, where and who, in the frame that many documents open with. */
export function meetingFacts(context: KitContext, more: Facts["items"] = []): Facts {
  const { meeting } = context.cluster;
  return {
    kind: "facts",
    heading: "Mødet",
    items: [
      { term: "Hvornår", text: meetingTime(context) },
      { term: "Hvor", text: meeting.place },
      { term: "Mødeleder", text: meeting.leader },
      ...more,
    ],
  };
}

/** "10. juni 2026, kl. 16.30 – 19.00". */
export function meetingTime({ cluster, programme }: KitContext): string {
  const { date, start } = cluster.meeting;
  return `${danishDate(date)}, kl. ${clockText(start)} – ${clockText(programme.at(-1)?.to ?? start)}`;
}

/** The programme with its clock times. */
export function programmeTable({ programme }: KitContext): DocumentTable {
  return {
    kind: "table",
    caption: "Program",
    description: "Klokkeslæt, punkt og indhold",
    columns: [
      { heading: "Klokken", weight: 2.2 },
      { heading: "Punkt", weight: 4 },
      { heading: "Det laver vi", weight: 7 },
    ],
    rows: programme.map((scheduled) => [
      timeSpan(scheduled),
      scheduled.block.title,
      scheduled.block.description,
    ]),
  };
}

/** Name, telephone and mail of the one to ask, as far as they are known. */
export function contactLine({ cluster }: Pick<KitContext, "cluster">): string {
  const { name, phone, email } = cluster.contact;
  return [name, phone ? `tlf. ${phone}` : "", email ?? ""].filter(Boolean).join(", ");
}

/** "2½ time", "3 timer", "2 timer og 45 minutter". */
export function durationText({ programme }: Pick<KitContext, "programme">): string {
  const total = programme.reduce((sum, { minutes }) => sum + minutes, 0);
  const [hours, rest] = [Math.floor(total / 60), total % 60];
  if (rest === 30) return `${hours}½ time`;
  const whole = `${hours} ${hours === 1 ? "time" : "timer"}`;
  return rest === 0 ? whole : `${whole} og ${minutesText(rest)}`;
}
