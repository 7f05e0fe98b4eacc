import { danishDate } from "../../model/calendar-date.ts";
import type { ChangeChart, TrendChart } from "../../model/charts/course-charts.ts";
import type { FunnelChart, PartsChart, RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { OverviewChart } from "../../model/charts/relative-charts.ts";
import { danishList } from "../../model/danish-number.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MeasureResult, PracticeResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import {
  HIDDEN_TEXT,
  isSelection,
  MARK_REMARK,
  PROTECTING,
  practicesText,
  shownCells,
  type TellingRules,
  uncertainRule,
} from "./shown-practices.ts";

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
const NO_LEVEL = "Klyngen samlet vises ikke, for det ville røbe små tal.";
const COUNTS = "Et antal sammenlignes ikke, for en stor praksis har flere.";
const BEYOND = "Pil ved kanten: Praksis ligger uden for aksen.";

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
    ...notShown(rows),
    drawn.some(({ lower = 0, upper = 0 }) => lower < upper) ? words.interval : "",
    !rules.repeats && drawn.some(({ lower }) => lower === undefined) ? BARE : "",
    drawn.some(({ mark, lower }) => mark === "uncertain" && (rules.repeats || lower !== undefined))
      ? HOLLOW(rules)
      : "",
    drawn.some(({ beyond }) => beyond) ? BEYOND : "",
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

/** Why a page of practices ends without their cluster, where that is to protect somebody. */
export function noLevelNote(results: readonly MeasureResult[]): string {
  const isProtected = results.some(
    ({ cluster, practices }) => !cluster && isSelection({ practices }) && practices.some(isShown),
  );
  return isProtected ? NO_LEVEL : "";
}

const isShown = ({ cell }: PracticeResult): boolean => cell.kind === "shown";

/** The signs of a chart of before and now, or of parts. */
export function rowsNotes({ rows }: ChangeChart | PartsChart): string[] {
  return notShown(rows);
}

/** Longer lists of who is not shown are told as numbers; the table of the measure has them all. */
const LONGEST_LIST = 110;

/** Who has no row in a chart, and why: "Ikke vist: B, F (skjult), U (ingen data)." */
function notShown(
  rows: readonly { readonly kind: string; readonly label: string; readonly remark: string }[],
): string[] {
  const hidden = rows.filter(({ kind }) => kind === "hidden");
  const reasons = [...groupBy(hidden, ({ remark }) => remark)];
  const told = (who: (of: readonly (typeof hidden)[number][]) => string) =>
    `Ikke vist: ${reasons.map(([remark, of]) => `${who(of)} (${remark})`).join(", ")}.`;
  const names = told((of) => of.map(({ label }) => label).join(", "));
  const list = names.length > LONGEST_LIST ? told((of) => practicesText(of.length)) : names;
  // A practice that is drawn may have its other figure hidden.
  return [hidden.length === 0 ? "" : list, hiddenNote(rows.map(({ remark }) => remark))];
}

function hiddenNote(remarks: readonly string[]): string {
  return remarks.some((remark) => PROTECTING_REMARKS.has(remark)) ? PROTECTED : "";
}

/** What the notes of the page with all measures rest on besides its chart. */
export interface OverviewSigns {
  readonly isAnyHidden: boolean;
  /** Practices have values in a row that has no level to hold them against. */
  readonly isAnyWithoutDots: boolean;
  readonly isAnyCount: boolean;
}

/** The signs of all measures on one page. */
export function overviewNotes(
  { rows, axis }: OverviewChart,
  rules: NoteRules,
  { isAnyHidden, isAnyWithoutDots, isAnyCount }: OverviewSigns,
): string[] {
  const dots = rows.flatMap((row) => row.dots);
  const has = (mark: (typeof dots)[number]["mark"]) => dots.some((dot) => dot.mark === mark);
  const isBeyond = dots.some(({ position }) => position <= axis.from || position >= axis.to);
  return [
    isAnyHidden ? "Kun praksis med vist tal har en prik." : "",
    isAnyWithoutDots ? NO_DOTS : "",
    isAnyCount ? COUNTS : "",
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

/** Where the figures of one measure's own page are from; why they may differ is said only where they do. */
export function measureSource(context: KitContext, { measure, result }: MeasuredMeasure): string {
  const levels = [...(result.cluster ? [result.cluster] : []), ...result.references];
  const values = [...shownCells(result), ...levels].map(({ estimate }) => estimate.value);
  const isAlike = values.length > 1 && new Set(values).size === 1;
  return isAlike ? fromText(context, [measure]) : sourceLine(context, [measure]);
}

/** Where the figures are from: of these measures, or of all that the meeting sees. */
export function sourceLine(
  context: KitContext,
  measures: readonly Measure[] = context.measured.map(({ measure }) => measure),
): string {
  const isChanceKnown = measures.length === 0 || measures.some(({ repeats }) => !repeats);
  const why = isChanceKnown ? "skyldes patienterne, praksis eller tilfældigheder" : "have mange grunde";
  return `${fromText(context, measures)} Forskelle kan ${why}.`;
}

function fromText(context: KitContext, measures: readonly Measure[]): string {
  const sources = sourceTexts(context, measures);
  // Each of several is a sentence: where one begins is seen, and a name keeps its capital.
  return sources.length > 1
    ? `Kilde: ${sources.join(". ")}. Egne beregninger.`
    : `Kilde: ${sources.join("")}, egne beregninger.`;
}

/** The package's own source with the day of the extract, and those of measures that have one of their own. */
export function sourceTexts(
  { template, results }: KitContext,
  measures: readonly Measure[],
): readonly string[] {
  const { extracted } = results.coverage;
  const usual = `${template.dataSource}${extracted ? `, udtræk ${danishDate(extracted)}` : ""}`;
  const others = groupBy(
    measures.filter(({ dataSource }) => dataSource !== undefined),
    ({ dataSource = "" }) => dataSource,
  );
  const isMixed = [...others.values()].flat().length < measures.length;
  return [
    ...(isMixed || measures.length === 0 ? [usual] : []),
    ...[...others].map(([source, having]) => (isMixed ? `${source} (${numbersText(having)})` : source)),
  ];
}

function numbersText(measures: readonly Measure[]): string {
  return `målepunkt ${danishList(measures.map(({ number }) => String(number)))}`;
}
