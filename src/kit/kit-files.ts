import { danishDate } from "../model/calendar-date.ts";
import { DECISIONS_NAME } from "../model/decisions.ts";
import type { Deck } from "../model/deck.ts";
import { type DocumentName, wantedDocuments } from "../model/document-name.ts";
import type { DocumentProperties, KitFile } from "../model/meeting-kit.ts";
import { blankDecisions } from "./blank-decisions.ts";
import { DOCUMENT_BUILDERS } from "./documents/document-builders.ts";
import type { KitDocument } from "./documents/kit-document.ts";
import { returnSheet, searchedMeasures } from "./documents/own-search-document.ts";
import { fileSlug } from "./file-slug.ts";
import { keepUnitsEverywhere } from "./keep-units.ts";
import type { KitContext } from "./kit-context.ts";
import { meetingCalendar } from "./meeting-calendar.ts";
import { DOCUMENTS } from "./texts/documents-da.ts";
import { fill } from "./texts/fill.ts";

const { common: COMMON } = DOCUMENTS;

/** Where files that each go to one practice lie in the kit's folder. */
const PERSONAL_FOLDER = "praksis/";

/** Every Word document the template asks for, by the name it asks with. */
export function wordDocuments(
  context: KitContext,
  deck: Deck,
  asWanted = (documents: readonly KitDocument[]) => documents,
): ReadonlyMap<DocumentName, readonly KitDocument[]> {
  const wanted = wantedDocuments(context.template.documents);
  return new Map(
    wanted.map((name) => [name, name === "deck" ? [] : asWanted(DOCUMENT_BUILDERS[name]({ context, deck }))]),
  );
}

/** The kit's files in the order in which the template asks for them, the empty return sheet, the calendar, and the blank decisions. */
export function kitFiles(
  context: KitContext,
  deck: Deck,
  documents: ReadonlyMap<DocumentName, readonly KitDocument[]>,
): readonly KitFile[] {
  const calendar = about(context, "kalender.ics", DOCUMENTS.calendar.what);
  return [
    ...officeFiles(context, deck, documents),
    ...(searchedMeasures(context).length > 0
      ? [
          {
            kind: "return-sheet" as const,
            ...about(context, "egne-tal.csv", DOCUMENTS.returnSheet.what),
            text: returnSheet(context),
          },
        ]
      : []),
    { kind: "calendar", ...calendar, text: meetingCalendar(context) },
    ...(wantedDocuments(context.template.documents).includes("plan") ? [decisionsFile(context)] : []),
  ];
}

/** Every kit has it under the one name that `collect` and the follow-up know. */
function decisionsFile(context: KitContext): KitFile {
  const { properties } = about(context, "", DOCUMENTS.decisions.what);
  return { kind: "decisions", name: DECISIONS_NAME, properties, text: blankDecisions(context) };
}

function officeFiles(
  context: KitContext,
  deck: Deck,
  documents: ReadonlyMap<DocumentName, readonly KitDocument[]>,
): readonly KitFile[] {
  return wantedDocuments(context.template.documents).flatMap((name): readonly KitFile[] =>
    name === "deck"
      ? [{ kind: "deck", ...about(context, "praesentation.pptx", DOCUMENTS.deck.what), deck }]
      : (documents.get(name) ?? []).map((document) => documentFile(context, document)),
  );
}

function documentFile(
  context: KitContext,
  { sheet, suffix, what, isPersonal, isVerbatim }: KitDocument,
): KitFile {
  const { name, properties } = about(context, `${suffix}.docx`, what);
  return {
    kind: "document",
    name: `${isPersonal ? PERSONAL_FOLDER : ""}${name}`,
    properties,
    document: isVerbatim ? sheet : keepUnitsEverywhere(sheet),
  };
}

function about(
  { template, cluster }: KitContext,
  ending: string,
  what: string,
): { readonly name: string; readonly properties: DocumentProperties } {
  return {
    name: [fileSlug(cluster.name), template.topic, ending].join("-"),
    properties: {
      title: fill(COMMON.fileTitle, { what, topic: template.title, cluster: cluster.name }),
      subject: fill(COMMON.fileSubject, { date: danishDate(cluster.meeting.date) }),
      author: template.provider,
      date: cluster.meeting.date,
    },
  };
}
