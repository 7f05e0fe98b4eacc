import { danishDate } from "../../model/calendar-date.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { inSentence } from "../sentences/naming.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import {
  type DocumentBuilder,
  dateField,
  lineOfFields,
  list,
  paragraph,
  section,
  textField,
  ticks,
  wordDocument,
} from "./kit-document.ts";
import { contactLine, meetingFacts } from "./meeting-facts.ts";

const { acceptance: TEXT, common: COMMON } = DOCUMENTS;

/** Asks each practice whether its figures may be used: a no leaves no trace, and no answer counts as no. */
export const acceptanceLetter: DocumentBuilder = ({ context }) => {
  const { template, cluster } = context;
  const { scope, consequences, responsibility } = TEXT;
  const lead = fill(TEXT.letter.lead, { cluster: cluster.name });
  return [
    wordDocument(context, { suffix: "tilsagn", ...TEXT.letter, lead, isOnePage: true }, [
      meetingFacts(context, { term: COMMON.topic, text: template.title }),
      ...section(
        scope.heading,
        list([
          fill(scope.figures, { source: template.dataSource }),
          scope.noPatients,
          scope[cluster.view.kind],
          scope.purpose,
        ]),
      ),
      ...section(consequences.heading, consequenceList(context)),
      ...section(
        responsibility.heading,
        lineOfFields(
          textField("tilsagn-dataansvarlig", responsibility.controller),
          textField("tilsagn-retsgrundlag", responsibility.legalBasis),
          dateField("tilsagn-slettefrist", responsibility.deletion),
        ),
      ),
      ...answer(context),
    ]),
  ];
};

/** The second and last time: short, with the same answer to give. */
export const acceptanceReminder: DocumentBuilder = ({ context }) => {
  const { cluster, template } = context;
  const { reminder } = TEXT;
  const met = { date: danishDate(cluster.meeting.date), topic: inSentence(template.title) };
  const due = { provider: template.provider, date: danishDate(meetingDates(context).deadline) };
  const lead = fill(reminder.lead, { cluster: cluster.name });
  return [
    wordDocument(context, { suffix: "rykker", ...reminder, lead, isOnePage: true }, [
      paragraph(fill(reminder.asked, met)),
      paragraph(fill(reminder.deadline, due)),
      consequenceList(context),
      ...answer(context),
    ]),
  ];
};

function consequenceList({ template: { provider } }: KitContext): DocumentBlock {
  const { yes, no, silence, withdrawal } = TEXT.consequences;
  return list([fill(yes, { provider }), no, silence, withdrawal]);
}

function answer(context: KitContext): readonly DocumentBlock[] {
  const send = { date: danishDate(meetingDates(context).answers), contact: contactLine(context) };
  return section(
    TEXT.answer.heading,
    ticks("tilsagn-svar", TEXT.answer.choices),
    lineOfFields(
      textField("tilsagn-praksis", COMMON.practice),
      textField("tilsagn-ydernummer", COMMON.practiceNumber),
    ),
    lineOfFields(
      dateField("tilsagn-dato", TEXT.answer.date),
      textField("tilsagn-underskrift", TEXT.answer.signature),
    ),
    paragraph(fill(TEXT.answer.send, send), "strong"),
  );
}
