import { addDays, addMonths, type CalendarDate, danishDate } from "../../model/calendar-date.ts";
import { DATA_COLUMNS } from "../../model/columns.ts";
import { wantedDocuments } from "../../model/document-name.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { Measure, OwnSearch, OwnSearchStep, SearchGuides } from "../../model/template.ts";
import { csvText } from "../csv-text.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { printedAddress } from "../package-words.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import {
  type DocumentBuilder,
  dateField,
  fieldRow,
  heading,
  lineOfFields,
  list,
  paragraph,
  section,
  table,
  textField,
  wordDocument,
} from "./kit-document.ts";
import { contactLine } from "./meeting-facts.ts";

const { ownSearch: TEXT } = PRACTICE_DOCUMENTS;
const { common: COMMON } = DOCUMENTS;

/** How a practice finds its own patients, and the empty sheet for its numbers: only numbers leave the practice. */
export const ownSearchDocument: DocumentBuilder = ({ context }) => {
  const { ownSearch, searchGuides } = context.template;
  if (!ownSearch) return [];
  const period = ownSearch.months === undefined ? [] : [searchedPeriodText(context)];
  return [
    wordDocument(context, { suffix: "soegning", ...TEXT, title: ownSearch.title }, [
      ...ownSearch.introduction.map((text) => paragraph(text)),
      ...period.map((months) => paragraph(fill(TEXT.samePeriod, { period: months }), "strong")),
      ...section(TEXT.steps.caption, stepsTable(ownSearch)),
      ...(searchGuides ? guides(searchGuides) : []),
      ...section(TEXT.returning.heading, list([...ownSearch.returning, ...returnFile(context)])),
      onlyCounts(context),
      ...returnForm(ownSearch, context),
    ]),
  ];
};

/** How the file beside this sheet is filled in, where there is one. */
function returnFile(context: KitContext): readonly string[] {
  if (searchedMeasures(context).length === 0) return [];
  const date = danishDate(meetingDates(context).ownFigures);
  return [TEXT.returning.file, fill(TEXT.returning.send, { date })];
}

function onlyCounts({ template }: KitContext): DocumentBlock {
  const limit = template.smallNumbers.disclosureLimit;
  const { heading: text, lists, small } = TEXT.onlyCounts;
  const items = [{ text: lists }, { text: fill(small, { most: limit - 1, limit }) }];
  return { kind: "facts", heading: text, items };
}

function stepsTable({ steps }: OwnSearch): DocumentTable {
  const rows = steps.map((step, index) => [
    String(index + 1),
    step.search,
    step.where,
    countText(step, steps),
  ]);
  return table(TEXT.steps, [1.2, 7, 4.5, 4], rows);
}

/** What is counted in a step, and of whom where that is an earlier step's. */
function countText({ count, of }: OwnSearchStep, steps: readonly OwnSearchStep[]): string {
  const index = steps.findIndex(({ id }) => id === of);
  return index < 0 ? count : fill(TEXT.steps.partOf, { count, step: index + 1 });
}

function guides({ guides: known, fallback }: SearchGuides): readonly DocumentBlock[] {
  const items = known.map(({ system, url }) => ({
    text: fill(TEXT.guides.guide, { system, address: printedAddress(url) }),
    url,
  }));
  return section(TEXT.guides.heading, list(items), paragraph(fallback));
}

/** The second page: an empty sheet for the practice's numbers. */
function returnForm({ steps }: OwnSearch, context: KitContext): readonly DocumentBlock[] {
  const text = TEXT.figures;
  const field = (id: string, step: number) => {
    const label = fill(text.count.label, { step });
    return { field: textField(`soegning-tal-${id}`, { ...text.count, label }) };
  };
  const rows = steps.map((step, index) => [
    String(index + 1),
    countText(step, steps),
    field(step.id, index + 1),
    "",
  ]);
  return [
    heading(text.caption, { startsPage: true }),
    paragraph(fill(text.sentTo, { contact: contactLine(context) })),
    lineOfFields(
      textField("soegning-praksis", COMMON.practice),
      textField("soegning-ydernummer", COMMON.practiceNumber),
      dateField("soegning-dato", text.searched),
    ),
    table(text, [1.2, 9, 3, 5], rows, { leastCm: 1.1, grows: false }),
    fieldRow([textField("soegning-bemaerkning", text.remark)], 2),
  ];
}

/** Columns of the return sheet: those of any data file, and what is to be written. */
const COLUMNS = ["practice", "period", "measure", "numerator", "denominator", "help", "remark"] as const;

/** A measure whose figures the members find themselves, with what to search for. */
interface SearchedMeasure {
  readonly measure: Measure;
  readonly numerator: OwnSearchStep;
  readonly denominator: OwnSearchStep;
}

/** The time every member searches, so that their figures can stand beside one another. */
interface SearchedPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The measures that come back from the members' own searches; none when the package does not ask for the sheet. */
export function searchedMeasures({ template }: Pick<KitContext, "template">): readonly SearchedMeasure[] {
  const { ownSearch, measures, documents } = template;
  if (!ownSearch || !wantedDocuments(documents).includes("own-search")) return [];
  return measures.flatMap((measure) => searched(measure, ownSearch));
}

function searched(measure: Measure, { steps }: OwnSearch): readonly SearchedMeasure[] {
  const numerator = steps.find(({ id }) => id === measure.ownSearchStep);
  const denominator = steps.find(({ id }) => id === numerator?.of);
  return numerator && denominator ? [{ measure, numerator, denominator }] : [];
}

/** Whole months, the last of them over when the figures are to be sent. */
function searchedPeriod(context: KitContext): SearchedPeriod {
  const { ownFigures } = meetingDates(context);
  const firstOfMonth = `${ownFigures.slice(0, 7)}-01`;
  const months = context.template.ownSearch?.months ?? 1;
  return { from: addMonths(firstOfMonth, -months), to: addDays(firstOfMonth, -1) };
}

/** "1. marts 2026 – 31. august 2026". */
function searchedPeriodText(context: KitContext): string {
  const { from, to } = searchedPeriod(context);
  return `${danishDate(from)} – ${danishDate(to)}`;
}

/**
 * The empty sheet for a member's numbers, as a CSV file that opens in Excel and goes back into `--data` as it is: a row
 * for each measure, with everything but the practice's own number and its two counts.
 */
export function returnSheet(context: KitContext): string {
  const { from, to } = searchedPeriod(context);
  const rows = searchedMeasures(context).map(({ measure, numerator, denominator }) => [
    "",
    `${from}/${to}`,
    measure.id,
    "",
    "",
    `Tæller: ${numerator.count}. Nævner: ${denominator.count}.`,
    "",
  ]);
  return csvText([COLUMNS.map((column) => DATA_COLUMNS[column][0] ?? ""), ...rows]);
}
