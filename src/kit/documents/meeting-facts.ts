import { danishDate } from "../../model/calendar-date.ts";
import { clockText } from "../../model/clock-time.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { Contact } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { timeSpan } from "../programme.ts";
import { minutesText } from "../speaker-notes.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { table } from "./kit-document.ts";

const { common: TEXT } = DOCUMENTS;

type Facts = Extract<DocumentBlock, { kind: "facts" }>;

/** When, where and who, in the frame that many documents open with. */
export function meetingFacts(context: KitContext, ...more: Facts["items"]): Facts {
  const { meeting } = context.cluster;
  return {
    kind: "facts",
    heading: TEXT.meeting.heading,
    items: [
      { term: TEXT.meeting.when, text: meetingTime(context) },
      { term: TEXT.meeting.where, text: meeting.place },
      { term: TEXT.meeting.leader, text: meeting.leader },
      ...more,
    ],
  };
}

/** Which cluster it is, for those who have many. */
export function clusterFact({ cluster: { name, region } }: KitContext): Facts["items"][number] {
  return { term: TEXT.cluster, text: fill(TEXT.clusterAndRegion, { cluster: name, region }) };
}

/** "10. juni 2026, kl. 16.30 – 19.00". */
export function meetingTime({ cluster, programme }: Pick<KitContext, "cluster" | "programme">): string {
  const { date, start } = cluster.meeting;
  return `${danishDate(date)}, kl. ${clockText(start)} – ${clockText(programme.at(-1)?.to ?? start)}`;
}

/** The programme with its clock times. */
export function programmeTable({ programme }: KitContext): DocumentTable {
  const rows = programme.map(({ block, ...time }) => [timeSpan(time), block.title, block.description]);
  return table(TEXT.programme, [2.2, 4, 7], rows);
}

/** Name, telephone and mail of the one to ask, as far as they are known. */
export function contactLine({ cluster }: Pick<KitContext, "cluster">): string {
  return reachLine(cluster.contact);
}

/** The same of anybody. */
export function reachLine({ name, ...reach }: Omit<Contact, "lines">): string {
  return [name, reachText(reach)].filter(Boolean).join(", ");
}

/** Telephone and mail, as far as they are known. */
export function reachText({ phone, email }: Pick<Contact, "phone" | "email">): string {
  return [phone ? fill(TEXT.phone, { phone }) : "", email ?? ""].filter(Boolean).join(", ");
}

/** Where somebody is written to: name, postal address, telephone and mail. */
export function addressText({ name, lines, ...reach }: Contact): string {
  return [name, ...lines, reachText(reach)].filter(Boolean).join(", ");
}

/** "45 minutter", "2½ time", "3 timer", "2 timer og 45 minutter". */
export function durationText({ programme }: Pick<KitContext, "programme">): string {
  const total = programme.reduce((sum, { minutes }) => sum + minutes, 0);
  const [hours, rest] = [Math.floor(total / 60), total % 60];
  if (hours === 0) return minutesText(rest);
  if (rest === 30) return `${hours}½ time`;
  const whole = `${hours} ${hours === 1 ? "time" : "timer"}`;
  return rest === 0 ? whole : `${whole} og ${minutesText(rest)}`;
}
