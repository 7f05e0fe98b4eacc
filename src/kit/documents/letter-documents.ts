import type { DocumentBlock } from "../../model/document-sheet.ts";
import { splitPlaceholders } from "../../model/placeholder.ts";
import { smsLength } from "../../model/sms-length.ts";
import type { PatientLetter } from "../../model/template.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import {
  type DocumentBuilder,
  type DocumentInput,
  heading,
  type KitDocument,
  list,
  paragraph,
  section,
  wordDocument,
} from "./kit-document.ts";

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
