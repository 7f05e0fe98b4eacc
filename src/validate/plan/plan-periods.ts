import type { Period } from "../../model/counts.ts";
import { readPeriod } from "../../model/period.ts";
import { namedSpan } from "../../model/period-forms.ts";
import { plainText, readDate } from "../../model/read-date.ts";
import type { TableRow } from "../../model/table.ts";

/** What the lines of text in a sheet say about the time of its figures. */
export interface StatedPeriods {
  /** As the first to the last day; undefined where no line says it for certain, or several differ. */
  readonly sure: string | undefined;
  /** Everything that may be meant, in words. */
  readonly possible: readonly string[];
}

/**
 * Looks for the period in lines above and below a table. A month or a year by itself may be the day of the print, and
 * two days among other words may be anything, so only what is called a period, or is a line of its own with two ends,
 * is certain.
 *
 * @param ofCounts what the headers of counts call their time
 */
export function statedPeriods(lines: readonly TableRow[], ofCounts: readonly Period[]): StatedPeriods {
  const found = [
    ...ofCounts.map(({ id, label }) => ({ id, label, isCertain: true })),
    ...lines.flatMap(({ cells }) => cells.flatMap(periodsIn)),
  ];
  const certain = new Map(found.filter(({ isCertain }) => isCertain).map(({ id, label }) => [id, label]));
  const [only] = certain.keys();
  return {
    sure: certain.size === 1 ? only : undefined,
    possible: [...new Set(found.map(({ label }) => label))],
  };
}

interface Stated {
  readonly id: string;
  readonly label: string;
  readonly isCertain: boolean;
}

/** Words of another time than the one the figures are of. */
const OTHER_TIME =
  /sammenlign|forrige|tidligere|sidste år|sidst|baseline|næste|møde|udtræk|trukket|dannet|opdateret/i;

function periodsIn(text: string): readonly Stated[] {
  const isCalledPeriod = /(?<!\p{L})(?:opgørelses|måle|data|tal)?periode/iu.test(text);
  const parts = [text, ...text.split(/[,;()]/), ...text.split(/:\s|\p{L}*perioden?\b:?/iu).slice(1)];
  const more = parts.flatMap((part) => [part, ...part.split(/[,;()]/)]);
  for (const part of more.map((each) => each.trim())) {
    const period = readPeriod(part);
    if (!period) continue;
    const isNamed = namedSpan(plainText(part)) !== undefined && !/måned|mdr/i.test(part);
    const isAlone = part === text.trim() && !isNamed;
    const isCertain = !OTHER_TIME.test(text) && (isCalledPeriod || isAlone);
    return [{ id: period.id, label: period.label, isCertain }];
  }
  return [];
}

const MONTHS = /^(\d{1,2}) ?(?:måneder|mdr\.?)$/i;

/** The period up to a day, where a plan says how many months the figures cover. */
export function periodUntil(day: string, length: string | undefined): string | undefined {
  const months = MONTHS.exec(length?.trim() ?? "")?.[1];
  return months === undefined ? undefined : readPeriod(`${months} måneder til ${day}`)?.id;
}

/** Whether an answer about a period can be used: the period itself, or how many months it has. */
export function isPeriodAnswer(text: string): boolean {
  return MONTHS.test(text.trim()) || readPeriod(text) !== undefined;
}

/** The period of two cells; what is no day stays as it is written, for the row to be judged by. */
export function periodBetween(from: string, to: string): string {
  const [first, last] = [readDate(from), readDate(to)];
  if (first !== undefined && last !== undefined) return `${first}/${last}`;
  return from === "" && to === "" ? "" : `${from} - ${to}`;
}
