import { danishDate } from "../../model/calendar-date.ts";
import { asSentenceStart } from "../../model/danish-number.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { timeSpan } from "../programme.ts";
import { levelText } from "../sentences/level-text.ts";
import { inSentence } from "../sentences/naming.ts";
import { sourceLine } from "../sentences/page-notes.ts";
import { levelLineNames, referenceText } from "../sentences/reference-sentences.ts";
import { practicesText } from "../sentences/shown-practices.ts";
import { minutesText } from "../speaker-notes.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import {
  type DocumentBuilder,
  fieldRow,
  heading,
  lineOfFields,
  list,
  paragraph,
  right,
  section,
  table,
  textField,
  wordDocument,
} from "./kit-document.ts";
import { contactLine, meetingFacts, programmeTable } from "./meeting-facts.ts";

const { expertBrief: TEXT, staffPage: STAFF, common: COMMON } = DOCUMENTS;

/** Letter to whoever teaches at the meeting. It speaks of the cluster as a whole and of no practice, in any view. */
export const expertBriefDocument: DocumentBuilder = ({ context }) => {
  const { template, cluster, results, measured } = context;
  const lead = fill(TEXT.lead, { cluster: cluster.name });
  const practices = practicesText(results.coverage.members);
  const { advice, agreements } = TEXT;
  const fee = { ...agreements.fee, hint: template.ordering?.price ?? agreements.fee.hint };
  return [
    wordDocument(context, { suffix: "ekspertbrev", ...TEXT, lead }, [
      meetingFacts(
        context,
        { term: COMMON.topic, text: template.title },
        { term: TEXT.audience, text: fill(TEXT.audienceText, { practices }) },
        { term: TEXT.contact, text: contactLine(context) },
      ),
      ...yourPart(context),
      ...section(
        advice.heading,
        list([...advice.items, ...(measured.length > 0 ? [advice[cluster.view.kind]] : [])]),
      ),
      ...figures(context),
      ...section(TEXT.wholeMeeting, programmeTable(context)),
      ...section(
        agreements.heading,
        lineOfFields(
          textField("ekspert-honorar", fee),
          textField("ekspert-udstyr", agreements.equipment),
          textField("ekspert-slides", agreements.slides),
        ),
      ),
    ]),
  ];
};

function yourPart({ programme }: KitContext): readonly DocumentBlock[] {
  const talks = programme.flatMap(({ block, minutes, ...time }) =>
    block.kind === "talk"
      ? [heading(block.title, { time: `${timeSpan(time)} · ${minutesText(minutes)}` }), list(block.points)]
      : [],
  );
  return talks.length > 0 ? talks : section(TEXT.yourPart.heading, paragraph(TEXT.yourPart.noTalk));
}

function figures(context: KitContext): readonly DocumentBlock[] {
  const { measured } = context;
  if (measured.length === 0) return [];
  const levels = levelLineNames(measured);
  const { caption, description, measure: measureWord, cluster, period, none } = TEXT.figures;
  const headings = [measureWord, cluster, ...levels.map(({ label }) => label), period];
  const rows = measured.map(({ measure, result }) => [
    `${measure.number}. ${measure.title}`,
    result.cluster ? levelText(result.cluster, measure) : "–",
    ...levels.map(({ role }) => referenceText(role, { measure, result })),
    result.period.label,
  ]);
  const isAnyMissing = rows.some((row) => row.includes("–"));
  return section(
    caption,
    table({ caption, description, headings }, [7, right(1.9), ...levels.map(() => right(1.7)), 5.2], rows),
    paragraph([...(isAnyMissing ? [none] : []), sourceLine(context)].join(" "), "quiet"),
  );
}

/** Five minutes at the clinic's own staff meeting: what was decided, who does what, and what is tried first. */
export const staffPageDocument: DocumentBuilder = ({ context }) => {
  const { template, cluster } = context;
  const lead = fill(STAFF.lead, { cluster: cluster.name });
  const contact = [template.contact.name, template.contact.email ?? ""].filter(Boolean).join(", ");
  const roles = STAFF.who.roles.map((role) => [role, "", "", ""]);
  return [
    wordDocument(context, { suffix: "personale", ...STAFF, lead, isOnePage: true }, [
      script(context),
      fieldRow([textField("personale-plan", STAFF.plan), textField("personale-maal", STAFF.goal)], 2),
      ...section(STAFF.who.heading, table(STAFF.who, [3, 7, 2.5, 2.5], roles, { leastCm: 1.2, grows: true })),
      fieldRow(
        [textField("personale-proeve", STAFF.firstTest), textField("personale-spoergsmaal", STAFF.questions)],
        2,
      ),
      paragraph(fill(STAFF.foot, { topic: asSentenceStart(template.title), contact }), "quiet"),
    ]),
  ];
};

function script(context: KitContext): DocumentTable {
  const { template, measured } = context;
  const { first, second, third, last } = STAFF.script;
  const why = template.purpose[0] ?? template.title;
  const [followUp] = meetingDates(context).followUps;
  const again = measured.length > 0 ? last.figuresAgain : last.topicAgain;
  const when = followUp ? fill(again, { date: danishDate(followUp.date) }) : "";
  return table(
    STAFF.script,
    [1.4, 8, 5],
    [
      [first.minute, fill(first.say, { topic: inSentence(template.title), why }), first.ask],
      [second.minute, measured.length > 0 ? second.withFigures : second.withoutFigures, second.ask],
      [third.minute, third.say, third.ask],
      [last.minute, `${last.say}${when}`, last.ask],
    ],
  );
}
