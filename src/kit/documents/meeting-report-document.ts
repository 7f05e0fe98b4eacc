import { danishDate } from "../../model/calendar-date.ts";
import { clockText } from "../../model/clock-time.ts";
import { danishCountWord, danishList } from "../../model/danish-number.ts";
import {
  type Decisions,
  OTHER_MEASURE,
  type PlanDecision,
  type ReportDecision,
} from "../../model/decisions.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { KitFile, MeetingKit } from "../../model/meeting-kit.ts";
import { filePrefix } from "../file-slug.ts";
import { keepUnitsEverywhere } from "../keep-units.ts";
import { practicesText } from "../sentences/shown-practices.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import {
  dateField,
  heading,
  lineOfFields,
  paragraph,
  section,
  table,
  textField,
  ticks,
} from "./kit-document.ts";
import { reachLine } from "./meeting-facts.ts";

const { report: TEXT, common: COMMON } = DOCUMENTS;

/** Whatever fewer practices than this have chosen is told without its number, and nothing else is told of it. */
const FEWEST_TOLD = 3;

/** A measure as the kit's own plan lists it. */
interface NamedMeasure {
  readonly id: string;
  readonly number?: number;
  readonly title?: string;
}

/**
 * The report of a meeting, for those outside it: how many came, what was chosen and when it is looked at again. It says
 * nothing of who chose what. Of the plans it counts what was picked from a list; what was written on them in free words
 * stays with the practices, and the leader says it in words for this sheet.
 */
export function meetingReport(
  kit: MeetingKit,
  decisions: Decisions,
  measures: readonly NamedMeasure[],
): Extract<KitFile, { kind: "document" }> {
  const { topic, cluster, meetingDate } = kit;
  const date = danishDate(meetingDate);
  return {
    kind: "document",
    isRecord: true,
    name: `${filePrefix(kit)}referat.docx`,
    properties: {
      title: fill(COMMON.fileTitle, { what: TEXT.what, topic, cluster }),
      subject: fill(COMMON.fileSubject, { date }),
      author: kit.files[0]?.properties.author ?? topic,
      date: meetingDate,
    },
    document: keepUnitsEverywhere({
      title: TEXT.title,
      header: [cluster, topic, date].join(" · "),
      footer: fill(TEXT.footer, { contact: reachLine(kit.contact) }),
      // What is written on is kept whole under its heading, whatever program shows it.
      handwritten: "form",
      blocks: [
        meeting(kit),
        ...attendance(decisions.report),
        ...chosen(decisions, measures),
        ...together(decisions),
        ...distribution(kit),
      ],
    }),
  };
}

function meeting({ topic, meeting: { date, start, place, leader } }: MeetingKit): DocumentBlock {
  const when = fill(TEXT.when, { date: danishDate(date), clock: clockText(start) });
  return {
    kind: "facts",
    heading: COMMON.meeting.heading,
    items: [
      { term: COMMON.topic, text: topic },
      { term: COMMON.meeting.when, text: when },
      { term: COMMON.meeting.where, text: place },
      { term: COMMON.meeting.leader, text: leader },
    ],
  };
}

/** Numbers, never names; where nobody has told them there is room to write. */
function attendance(report: ReportDecision | undefined): readonly DocumentBlock[] {
  const { heading: head, fields, others: guests } = TEXT.attendance;
  if (!report?.attendance) {
    const asked = Object.entries(fields).map(([tag, label]) => textField(`referat-${tag}`, label));
    return section(head, lineOfFields(...asked));
  }
  const { practices, doctors, others = 0 } = report.attendance;
  const came = [
    practicesText(practices),
    countText(doctors, { one: "læge", more: "læger" }),
    ...(others > 0 ? [countText(others, guests)] : []),
  ];
  return section(head, paragraph(fill(TEXT.attendance.text, { came: danishList(came) })));
}

function chosen(decisions: Decisions, measures: readonly NamedMeasure[]): readonly DocumentBlock[] {
  const { plans } = decisions;
  const rows = measures.flatMap((measure) => rowOf(measure, decisions));
  const handedIn = new Set(plans.map(({ practice }) => practice)).size;
  const lead = handedIn === 0 ? TEXT.chosen.none : fill(TEXT.chosen.lead, { practices: toldCount(handedIn) });
  return section(
    TEXT.chosen.heading,
    paragraph(lead),
    ...(rows.length > 0 ? [table(TEXT.chosen.table, [3.8, 2.4, 9.2], rows)] : []),
    paragraph(TEXT.chosen.note, "quiet"),
  );
}

function rowOf(
  { id, number, title = COMMON.otherMeasure }: NamedMeasure,
  { cluster, plans, report }: Decisions,
): DocumentTable["rows"] {
  const own = plans.filter(({ measure = OTHER_MEASURE }) => measure === id);
  const said = report?.plans?.find(({ measure }) => measure === id)?.text;
  const isTogether = cluster?.measures?.includes(id) ?? false;
  if (own.length === 0 && !isTogether && said === undefined) return [];
  const practices = new Set(own.map(({ practice }) => practice)).size;
  const by = [
    ...(isTogether ? [TEXT.chosen.together] : []),
    ...(practices > 0 ? [toldCount(practices)] : []),
  ];
  const name = number === undefined ? title : `${number}. ${title}`;
  return [[name, by, [said ?? "", inNumbers(own)].filter(Boolean)]];
}

/** As the practices are told: small numbers in words. */
function countText(count: number, { one, more }: { readonly one: string; readonly more: string }): string {
  return `${danishCountWord(count)} ${count === 1 ? one : more}`;
}

/** "Fem praksis", but never of whom it could be known. */
function toldCount(practices: number): string {
  return practices < FEWEST_TOLD ? TEXT.few : practicesText(practices);
}

/** What the plans have in common, where enough practices share it. */
function inNumbers(plans: readonly PlanDecision[]): string {
  const told = (counted: (plan: PlanDecision) => boolean, say: (count: number) => string): string[] => {
    const count = new Set(plans.filter(counted).map(({ practice }) => practice)).size;
    return count < FEWEST_TOLD ? [] : [say(count)];
  };
  const levels = Object.entries(COMMON.levels).flatMap(([level, text]) =>
    told(
      (plan) => plan.level === level,
      (count) => fill(TEXT.inNumbers.level, { level: text, count }),
    ),
  );
  const { all, goal, test, again } = TEXT.inNumbers;
  const parts = [
    ...levels,
    ...told(
      ({ goalValue }) => goalValue !== undefined,
      (count) => fill(goal, { count }),
    ),
    ...told(
      ({ firstTest }) => firstTest !== undefined,
      (count) => fill(test, { count }),
    ),
    ...told(
      ({ followUp }) => followUp !== undefined,
      (count) => fill(again, { count }),
    ),
  ];
  return parts.length > 0 ? fill(all, { parts: parts.join(" · ") }) : "";
}

function together({ report, cluster }: Decisions): readonly DocumentBlock[] {
  const { next, agreed } = TEXT;
  return [
    ...(report?.text ? section(agreed, paragraph(report.text)) : []),
    heading(next.heading),
    cluster?.followUp
      ? paragraph(fill(next.text, { date: danishDate(cluster.followUp) }))
      : lineOfFields(dateField("referat-naeste", next.label)),
  ];
}

function distribution({ contact }: MeetingKit): readonly DocumentBlock[] {
  const { heading: head, items, signed } = TEXT.distribution;
  return [
    heading(head),
    ticks(
      "referat-sendt",
      items.map((item) => fill(item, { contact: reachLine(contact) })),
    ),
    lineOfFields(
      textField("referat-skrevet", signed.writer),
      textField("referat-godkendt", signed.leader),
      dateField("referat-dato", signed.date),
    ),
  ];
}
