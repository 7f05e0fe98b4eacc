import type { Mark } from "../../model/charts/chart-parts.ts";
import { danishCountWord, danishNumber } from "../../model/danish-number.ts";
import type { Cell, HiddenReason, MeasureResult, PracticeResult } from "../../model/results.ts";
import type { Measure, SmallNumberRules } from "../../model/template.ts";

const NOT_SHOWN = { value: "–", remark: "skjult" } as const;

/**
 * What stands instead of a value where others see it. One word for everything that is hidden: "for få" beside one code
 * and "små tal" beside another would say which practice is the smaller.
 */
export const HIDDEN_TEXT: Record<HiddenReason, { readonly value: string; readonly remark: string }> = {
  "small-count": NOT_SHOWN,
  "few-patients": NOT_SHOWN,
  secondary: NOT_SHOWN,
  "zero-denominator": NOT_SHOWN,
  "no-data": { value: "–", remark: "ingen data" },
};

/** The same on a measure: where nobody is counted anywhere there is nothing to hide. */
export function hiddenText(reason: HiddenReason, result: Pick<MeasureResult, "practices">) {
  return reason === "zero-denominator" && hasNobody(result)
    ? { value: "–", remark: "ingen patienter" }
    : HIDDEN_TEXT[reason];
}

export const MARK_REMARK: Record<Mark, string> = {
  plain: "",
  uncertain: "usikkert tal",
  above: "klart over",
  below: "klart under",
};

/** Shown practices from low to high; equal values stand in the order of their labels. */
export function rankShown({
  practices,
}: MeasureResult): readonly (PracticeResult & { readonly cell: ShownCell })[] {
  return practices
    .flatMap(({ label, cell }) => (cell.kind === "shown" ? [{ label, cell }] : []))
    .sort((a, b) => a.cell.estimate.value - b.cell.estimate.value || (a.label < b.label ? -1 : 1));
}

/** In the order they are drawn and listed: from low to high, or by label where a rank would compare what cannot be. */
export function shownInOrder(measure: Pick<Measure, "kind">, result: MeasureResult) {
  const ranked = rankShown(result);
  return isComparable(measure) ? ranked : ranked.toSorted((a, b) => (a.label < b.label ? -1 : 1));
}

/** "12/80"; a bare count has nothing to be of. */
export function countsText(
  { numerator, denominator }: ShownCell["counts"],
  measure: Pick<Measure, "kind">,
): string {
  return isComparable(measure)
    ? `${danishNumber(numerator)}/${danishNumber(denominator)}`
    : danishNumber(numerator);
}

export function markOf({ certainty, standing }: Pick<ShownCell, "certainty" | "standing">): Mark {
  if (certainty === "uncertain") return "uncertain";
  return standing === "above" || standing === "below" ? standing : "plain";
}

export type ShownCell = Extract<Cell, { kind: "shown" }>;

/** The cells that are drawn. */
export const shownCells = ({ practices }: MeasureResult): ShownCell[] =>
  practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell : []));

/** Practices drawn with a value, hollow ones included. */
export function shownCount(result: MeasureResult): number {
  return shownCells(result).length;
}

/** A practice without patients is spoken of like the hidden ones: else it could be told who of these has how few. */
export const PROTECTING: ReadonlySet<HiddenReason> = new Set([
  "small-count",
  "few-patients",
  "secondary",
  "zero-denominator",
]);

/** Whether figures of some are not shown: what is said of practices is then said of the shown ones alone. */
export function isSelection({ practices }: Pick<MeasureResult, "practices">): boolean {
  return (
    !hasNobody({ practices }) &&
    practices.some(({ cell }) => cell.kind === "hidden" && PROTECTING.has(cell.reason))
  );
}

/** "én praksis", "3 praksis": the word is the same in singular and plural. */
export function practicesText(count: number): string {
  return `${danishCountWord(count)} praksis`;
}

/** "ét målepunkt", "syv målepunkter". */
export function measuresText(count: number): string {
  return count === 1 ? "ét målepunkt" : `${danishCountWord(count)} målepunkter`;
}

/** A measure's result as a kit tells it. */
export interface ToldResult extends MeasureResult {
  /** The cluster has members whose figures are not in: what is said of the others is not said of all of it. */
  readonly isPartOfCluster?: true;
}

const WITHOUT_PATIENTS: readonly HiddenReason[] = ["zero-denominator", "no-data"];
export const FEW_PATIENTS: readonly HiddenReason[] = [...WITHOUT_PATIENTS, "few-patients"];

/** Nobody is counted anywhere: that is another thing than few. */
export function hasNobody(result: Pick<MeasureResult, "practices">): boolean {
  return haveAll(result, WITHOUT_PATIENTS);
}

export function haveAll(
  { practices }: Pick<MeasureResult, "practices">,
  reasons: readonly HiddenReason[],
): boolean {
  return practices.every(({ cell }) => cell.kind === "hidden" && reasons.includes(cell.reason));
}

/** How the small numbers of some measures are told of, and in which view. */
export interface TellingRules {
  readonly kinds: readonly Measure["kind"][];
  readonly smallNumbers: SmallNumberRules;
  readonly view: "closed" | "open";
}

const COMMON_NUMBER = ", regnet fælles for praksis af samme størrelse";

/**
 * When a practice is drawn hollow, for the kinds of measures a package has. In closed view that is settled by the number
 * its line is drawn from, which is not its own.
 */
export function uncertainRule({ kinds, smallNumbers, view }: TellingRules): string {
  const { firmDenominator, firmEvents } = smallNumbers;
  const parts = [
    ...(kinds.includes("proportion") ? [`under ${firmDenominator} patienter eller bredt interval`] : []),
    ...(kinds.some((kind) => kind !== "proportion") ? [`under ${firmEvents} i tælleren`] : []),
  ];
  const rule = parts.length > 1 ? `for andele ${parts.join(", for antal ")}` : parts.join("");
  return `${rule}${view === "closed" ? COMMON_NUMBER : ""}`;
}

/** One short remark for the overview's row. */
export function overviewRemark(measure: Measure, result: MeasureResult): string {
  const shown = shownCells(result);
  if (!isComparable(measure)) return NOT_COMPARED;
  if (shown.length > 0 && !isJudged(measure)) return "vurderes ikke";
  const marked = shown.filter(({ standing }) => standing === "above" || standing === "below").length;
  if (isSpreadMessage(result)) return marked > 0 ? `${marked} uden for stor spredning` : "stor spredning";
  if (marked > 0) return `${marked} skiller sig klart ud`;
  if (shown.length === 0) return "kan ikke vises";
  if (shown.some(({ standing }) => standing === "within")) return "ingen skiller sig klart ud";
  const isAnyFirm = shown.some(({ certainty }) => certainty === "firm");
  return isAnyFirm ? "kan ikke vurderes" : "for usikre tal pr. praksis";
}

/** Whether the spread itself is a measure's message, and marks are for those that stand apart from it. */
export function isSpreadMessage({ variation }: Pick<MeasureResult, "variation">): boolean {
  return variation?.spread !== undefined;
}

/** What stands where a bare count would be held against something. */
export const NOT_COMPARED = "sammenlignes ikke";

/** Whether a value says the same of a large practice as of a small one: a bare count does not. */
export function isComparable({ kind }: Pick<Measure, "kind">): boolean {
  return kind !== "count";
}

/** Whether practices are held against each other on a measure: not on bare counts, nor when events repeat in a patient. */
export function isJudged({ kind, repeats }: Pick<Measure, "kind" | "repeats">): boolean {
  return isComparable({ kind }) && !repeats;
}
