import { danishDate } from "../model/calendar-date.ts";
import type { Chart } from "../model/chart.ts";
import { DECISIONS_NAME } from "../model/decisions.ts";
import type { ChartSlide, Deck } from "../model/deck.ts";
import { type DocumentName, isSheetName, wantedDocuments } from "../model/document-name.ts";
import type { DocumentProperties, KitFile } from "../model/meeting-kit.ts";
import { blankDecisions } from "./blank-decisions.ts";
import { OVERVIEW_ID } from "./charts/relative-charts.ts";
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
    wanted.map((name) => [
      name,
      isSheetName(name) ? asWanted(DOCUMENT_BUILDERS[name]({ context, deck })) : [],
    ]),
  );
}

/** Where charts lie that are files of their own. */
const PICTURE_FOLDER = "billeder/";

/**
 * Every chart of the deck as a drawing that can be enlarged and as an ordinary picture, called after the chart, with the
 * quiet lines of its slide: they are read where nobody explains them.
 */
export function pictureFiles(
  context: KitContext,
  slides: ReadonlyMap<string, ChartSlide>,
  charts: readonly Pick<Chart, "id" | "kind">[],
): readonly KitFile[] {
  if (!context.cluster.choices?.pictures) return [];
  return charts.flatMap(({ id: chart, kind }) => {
    const { title: said = "", caption = "", footnotes = [] } = slides.get(chart) ?? {};
    const title = pictureTitle(kind, { said, caption }, context);
    const frame = { lead: context.running, title, notes: footnotes };
    return ["svg", "png"].map((ending): KitFile => {
      const { name, properties } = about(context, `${fileSlug(chart)}.${ending}`, DOCUMENTS.picture.what);
      return { kind: "picture", name: `${PICTURE_FOLDER}${name}`, properties, chart, frame };
    });
  });
}

/** A funnel's slide says by its title which measure it is of, and no more; that of all measures leaves their time to others. */
function pictureTitle(
  kind: Chart["kind"],
  { said, caption }: { readonly said: string; readonly caption: string },
  { measured }: KitContext,
): string {
  if (kind === "funnel") return `${said} · ${caption}`;
  const periods = new Set(measured.map(({ result }) => result.period.label));
  return kind === "overview" && periods.size === 1 ? [caption, ...periods].join(" · ") : caption;
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
  return wantedDocuments(context.template.documents).flatMap((name): readonly KitFile[] => {
    if (name === "deck") return [deckFile(context, "praesentation.pptx", DOCUMENTS.deck.what, deck)];
    if (name === "poster") return posterFiles(context, deck);
    return (documents.get(name) ?? []).map((document) => documentFile(context, document));
  });
}

function deckFile(context: KitContext, ending: string, what: string, deck: Deck): KitFile {
  return { kind: "deck", ...about(context, ending, what), deck };
}

/** All measures on one page for the clinic's wall: the slide that shows them, to be printed by itself; none without figures. */
function posterFiles(context: KitContext, deck: Deck): readonly KitFile[] {
  const slides = deck.sections.flatMap((section) => section.slides.filter(({ id }) => id === OVERVIEW_ID));
  if (slides.length === 0) return [];
  const { what, section: name } = DOCUMENTS.poster;
  return [deckFile(context, "plakat.pptx", what, { ...deck, sections: [{ name, slides }] })];
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
