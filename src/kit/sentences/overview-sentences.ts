import { asSentenceStart, danishCountWord } from "../../model/danish-number.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelText } from "./level-text.ts";
import { isBeyondChance } from "./measure-sentences.ts";
import { isSelection, measuresText, rankShown } from "./shown-practices.ts";

/** The overview's finding: how many measures have practices that stand clearly apart, or differ widely altogether. */
export function overviewHeadline({ measured }: Pick<KitContext, "measured">): string {
  const total = measured.length;
  if (total === 0) return "Der er ingen tal at vise.";
  const withMarks = measured.filter(({ result }) => isAnyMarked(result)).length;
  // Whatever the measure's own page says of all its practices together is said here too.
  const withSpread = measured.filter((one) => !isAnyMarked(one.result) && isBeyondChance(one)).length;
  const [nobody, who] = isAnySelection(measured)
    ? ["ingen af de viste praksis", "mindst én af de viste praksis"]
    : ["ingen praksis", "mindst én praksis"];
  const isTried = measured.some(({ result }) => isAnyTried(result));
  if (withMarks > 0) {
    const others = withSpread > 0 ? `; på ${otherMeasuresText(withSpread)} ${LARGER}` : "";
    return `${asSentenceStart(onMeasures(withMarks, total))} skiller ${who} sig klart ud${others}.`;
  }
  if (withSpread > 0) {
    const alone = isTried ? `, men ${nobody} skiller sig klart ud alene` : "";
    return `${asSentenceStart(onMeasures(withSpread, total))} ${LARGER}${alone}.`;
  }
  return isTried
    ? `${asSentenceStart(nobody)} skiller sig klart ud på noget målepunkt.`
    : "Tallene kan ikke vise, om nogen praksis skiller sig ud.";
}

const LARGER = "er forskellene større, end tilfældigheder ventes at give";

function otherMeasuresText(count: number): string {
  return count === 1 ? "ét andet" : `${danishCountWord(count)} andre`;
}

function isAnyMarked(result: MeasuredMeasure["result"]): boolean {
  return rankShown(result).some(({ cell }) => cell.standing === "above" || cell.standing === "below");
}

/** Whether anybody could have been marked: nothing is to be said of whom nobody has tried. */
function isAnyTried(result: MeasuredMeasure["result"]): boolean {
  return rankShown(result).some(({ cell }) => cell.standing === "within");
}

/** Whether what is said of practices on some measure is said of the shown ones alone. */
export function isAnySelection(measured: readonly MeasuredMeasure[]): boolean {
  return measured.some(({ result }) => isSelection(result));
}

/** "på 2 af 7 målepunkter", "på begge målepunkter", "på alle syv målepunkter". */
function onMeasures(count: number, total: number): string {
  if (total === 1) return "her";
  const all = total === 2 ? "begge" : `alle ${danishCountWord(total)}`;
  const on = count === total ? all : `${count} af ${total}`;
  return `på ${on} målepunkter`;
}

/** Longest alternative text that screen readers and Office take well. */
const LONGEST_ALT = 500;

/** An alternative text with all there is to tell, or its opening alone where that would be too long. */
export function altWithin(opening: string, rest: readonly string[]): string {
  const text = [opening, ...rest].filter(Boolean).join(" ");
  return text.length <= LONGEST_ALT ? text : opening;
}

/** Alternative text of the chart of all measures. */
export function overviewAlt(measured: readonly MeasuredMeasure[]): string {
  const levels = measured.map((one) => `${one.measure.shortTitle}: ${clusterLevel(one)}.`);
  return altWithin(
    `Oversigt over ${measuresText(measured.length)}, hver praksis i forhold til klyngen samlet.`,
    levels,
  );
}

/** The cluster's level, or that it is not shown. */
export function clusterLevel({ measure, result }: MeasuredMeasure): string {
  return result.cluster ? levelText(result.cluster, measure) : "vises ikke";
}
