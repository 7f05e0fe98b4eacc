import { addDays, addMonths, type CalendarDate, danishDate } from "../model/calendar-date.ts";
import { DATA_COLUMNS } from "../model/columns.ts";
import { wantedDocuments } from "../model/document-name.ts";
import type { Measure, OwnSearch, OwnSearchStep } from "../model/template.ts";
import type { KitContext } from "./kit-context.ts";
import { meetingDates } from "./meeting-dates.ts";

/** Columns of the return sheet: those of any data file, and what is to be written. */
const COLUMNS = ["practice", "period", "measure", "numerator", "denominator", "help"] as const;

/** Without it, Excel takes the letters æ, ø and å for something else. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A measure whose figures the members find themselves, with what to search for. */
export interface SearchedMeasure {
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
export function searchedPeriodText(context: KitContext): string {
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
  ]);
  const lines = [COLUMNS.map((column) => DATA_COLUMNS[column][0]), ...rows].map((cells) =>
    cells.map(quoted).join(";"),
  );
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function quoted(cell = ""): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
