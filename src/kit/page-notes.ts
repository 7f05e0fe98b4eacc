import type { ChangeChart, TrendChart } from "../model/charts/course-charts.ts";
import type { FunnelChart, PartsChart, RankedDotsChart } from "../model/charts/measure-charts.ts";
import type { OverviewChart } from "../model/charts/relative-charts.ts";
import { HIDDEN_TEXT, MARK_REMARK } from "./measure-chart.ts";
import { PROTECTING, type TellingRules, uncertainRule } from "./sentences.ts";

/**
 * The note below a page is built from the chart or table of that very page, so that no sign is explained that is not
 * there, and none that is there goes unexplained.
 */

/** What the words of a note depend on besides the page. */
export interface NoteRules extends TellingRules {
  /** One patient can count several times, and no line is drawn for anybody. */
  readonly repeats?: true | undefined;
}

const HOLLOW = (rules: NoteRules) => `Hul cirkel: ${uncertainRule(rules)}.`;
const BARE = "Hul cirkel uden streg: for få viste praksis af den størrelse.";
const PROTECTED = "Skjulte tal beskytter små grupper.";
const NO_DOTS = "Ingen prikker, hvor klyngen samlet er 0 eller ikke kan vises.";
const BEYOND = "Pil ved kanten: praksis ligger uden for aksen.";

/** Remarks that stand where a figure exists and is not shown. */
const PROTECTING_REMARKS: ReadonlySet<string> = new Set(
  [...PROTECTING].map((reason) => HIDDEN_TEXT[reason].remark),
);

/** "Anm.: …" of what there is to explain; nothing when there is nothing. */
export function note(sentences: readonly string[]): string {
  const told = sentences.filter(Boolean).join(" ");
  return told === "" ? "" : `Anm.: ${told}`;
}

/** The signs of a chart of practices. */
export function dotsNotes({ rows, band }: RankedDotsChart, rules: NoteRules, words: DotsWords): string[] {
  const drawn = rows.filter((row) => row.kind === "value");
  return [
    drawn.some(({ lower = 0, upper = 0 }) => lower < upper) ? words.interval : "",
    !rules.repeats && drawn.some(({ lower }) => lower === undefined) ? BARE : "",
    drawn.some(({ mark, lower }) => mark === "uncertain" && (rules.repeats || lower !== undefined))
      ? HOLLOW(rules)
      : "",
    drawn.some(({ beyond }) => beyond) ? BEYOND : "",
    hiddenNote(rows.map(({ remark }) => remark)),
    band ? words.band : "",
  ];
}

interface DotsWords {
  readonly interval: string;
  readonly band: string;
}

/** The signs of a table of practices: where a remark stands alone, the note says what it means. */
export function tableNotes(remarks: readonly string[], rules: NoteRules): string[] {
  const hasFew = remarks.includes(MARK_REMARK.uncertain);
  return [hasFew ? `Usikkert tal: ${uncertainRule(rules)}.` : "", hiddenNote(remarks)];
}

/** The signs of a chart of before and now, or of parts: what is hidden says why only in a word. */
export function rowsNotes({ rows }: ChangeChart | PartsChart): string[] {
  return [hiddenNote(rows.map(({ remark }) => remark))];
}

function hiddenNote(remarks: readonly string[]): string {
  return remarks.some((remark) => PROTECTING_REMARKS.has(remark)) ? PROTECTED : "";
}

/** What the notes of the page with all measures rest on besides its chart. */
export interface OverviewSigns {
  readonly isAnyHidden: boolean;
  /** Practices have values in a row that has no level to hold them against. */
  readonly isAnyWithoutDots: boolean;
}

/** The signs of all measures on one page. */
export function overviewNotes(
  { rows, axis }: OverviewChart,
  rules: NoteRules,
  { isAnyHidden, isAnyWithoutDots }: OverviewSigns,
): string[] {
  const dots = rows.flatMap((row) => row.dots);
  const has = (mark: (typeof dots)[number]["mark"]) => dots.some((dot) => dot.mark === mark);
  const isBeyond = dots.some(({ position }) => position <= axis.from || position >= axis.to);
  return [
    isAnyHidden ? "Kun praksis med vist tal har en prik." : "",
    isAnyWithoutDots ? NO_DOTS : "",
    has("uncertain") ? HOLLOW(rules) : "",
    isBeyond ? BEYOND : "",
  ];
}

/** The signs of a funnel. */
export function funnelNotes({ points, limits }: FunnelChart, rules: NoteRules): string[] {
  const names = limits.map(({ label }) => label).join(" og ");
  return [
    `Grænser for tilfældig variation omkring klyngen samlet, ${names}.`,
    points.some(({ mark }) => mark === "uncertain") ? HOLLOW(rules) : "",
  ];
}

/** The signs of a measure over several meetings. */
export function courseNotes({ points, centre, limits }: TrendChart): string[] {
  const drawn = points.filter((point) => point !== undefined);
  const hasInterval = drawn.some(({ lower, upper }) => lower !== undefined && upper !== undefined);
  return [
    `Prik: klyngen samlet${hasInterval ? " med 95 %-interval" : ""}.`,
    centre && !limits ? "Vandret linje: medianen af perioderne." : "",
    centre && limits ? "Linjerne viser gennemsnittet, og hvad tilfældigheder ventes at give." : "",
    drawn.length < points.length ? "Hvor klyngen ikke kan vises, er der ingen prik." : "",
  ];
}
