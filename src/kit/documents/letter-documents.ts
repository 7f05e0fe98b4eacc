import { danishDate } from "../../model/calendar-date.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import { splitPlaceholders } from "../../model/placeholder.ts";
import { smsLength } from "../../model/sms-length.ts";
import type { PatientLetter } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { recipientOf } from "../package-words.ts";
import { inSentence } from "../sentences/naming.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import {
  type DocumentBuilder,
  type DocumentInput,
  dateField,
  heading,
  type KitDocument,
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
  const { deadline, isStated } = meetingDates(context);
  const recipient = recipientOf(template).name;
  const due = isStated
    ? fill(reminder.deadline.stated, { recipient, date: danishDate(deadline) })
    : fill(reminder.deadline.agreed, { recipient });
  const lead = fill(reminder.lead, { cluster: cluster.name });
  return [
    wordDocument(context, { suffix: "rykker", ...reminder, lead, isOnePage: true }, [
      paragraph(fill(reminder.asked, met)),
      paragraph(due),
      consequenceList(context),
      ...answer(context),
    ]),
  ];
};

function consequenceList({ template }: KitContext): DocumentBlock {
  const { yes, no, silence, withdrawal } = TEXT.consequences;
  return list([fill(yes, { recipient: recipientOf(template).name }), no, silence, withdrawal]);
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

const { journalPhrase: PHRASE, patientLetter: LETTER } = PRACTICE_DOCUMENTS;

/** Text to paste into the record, its blanks in brackets and bold. */
export const journalPhraseDocument: DocumentBuilder = ({ context }) => {
  const { journalPhrase } = context.template;
  if (!journalPhrase) return [];
  const { title, lines } = journalPhrase;
  return [
    {
      ...wordDocument(context, { suffix: "frase", ...PHRASE, title, isOnePage: true }, [
        { kind: "facts", heading: PHRASE.use.heading, items: PHRASE.use.items },
        ...section(PHRASE.phrase, ...lines.map((line) => blanks(line, "hand"))),
        ...section(PHRASE.blanks, list(placeholdersIn(lines))),
      ]),
      isVerbatim: true,
    },
  ];
};

function blanks(text: string, filledBy: "merge" | "hand"): DocumentBlock {
  return { kind: "blanks", parts: splitPlaceholders(text), filledBy };
}

/** The names of the blanks in some texts, each once. */
function placeholdersIn(texts: readonly string[]): readonly string[] {
  const parts = texts.flatMap((text) => splitPlaceholders(text));
  return [...new Set(parts.flatMap(({ kind, text }) => (kind === "placeholder" ? [text] : [])))];
}

/** The letter Word merges in the clinic, and how it is done. Patients' names never come near the program. */
export const patientLetterDocuments: DocumentBuilder = (input) => {
  const { letter } = input.context.template;
  return letter ? [mergeLetter(letter), mergeGuide(letter, input)] : [];
};

/** The letter is nothing but the letter: what stands in it is sent to a patient. */
function mergeLetter({ title, paragraphs }: PatientLetter): KitDocument {
  return {
    suffix: "patientbrev",
    what: LETTER.what,
    isVerbatim: true,
    sheet: {
      title,
      header: "",
      footer: "",
      isOnePage: true,
      blocks: paragraphs.map((text) => blanks(text, "merge")),
    },
  };
}

function mergeGuide({ paragraphs, sms }: PatientLetter, { context }: DocumentInput): KitDocument {
  const { guide } = LETTER;
  const names = placeholdersIn([...paragraphs, sms ?? ""]).join(", ");
  const { list: patients, columns, rest } = guide.letter;
  const document = wordDocument(context, { suffix: "patientbrev-vejledning", ...guide, isOnePage: true }, [
    heading(guide.letter.heading),
    { kind: "list", isNumbered: true, items: [patients, fill(columns, { names }), ...rest] },
    { kind: "facts", heading: guide.check.heading, items: guide.check.items },
    ...(sms ? smsBlocks(sms) : []),
  ]);
  return { ...document, isVerbatim: true };
}

function smsBlocks(sms: string): readonly DocumentBlock[] {
  const text = LETTER.guide.sms;
  const { signs, messages, alphabet } = smsLength(sms);
  const length = {
    signs,
    messages: messages === 1 ? text.oneMessage : fill(text.messages, { count: messages }),
    room: alphabet === "gsm-7" ? text.room["gsm-7"] : text.room.other,
  };
  return section(
    text.heading,
    blanks(sms, "hand"),
    paragraph(fill(text.length, length), "quiet"),
    paragraph(text.caution),
  );
}
