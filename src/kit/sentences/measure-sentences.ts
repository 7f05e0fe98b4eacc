import { asSentenceStart, danishCountWord, danishList, danishNumber } from "../../model/danish-number.ts";
import { hasInterval, type MeasureResult, type Spread } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { goalText, intervalText, levelText, rangeTexts } from "./level-text.ts";
import { subjectOf } from "./naming.ts";
import { againstReferences, namedLevels } from "./reference-sentences.ts";
import {
  FEW_PATIENTS,
  hasNobody,
  haveAll,
  isSelection,
  isSpreadMessage,
  practicesText,
  type ShownCell,
  shownCells,
  shownCount,
  type ToldResult,
} from "./shown-practices.ts";

/**
 * Every sentence that is built from results. Each follows from the numbers by a stated rule, names nobody, judges
 * nobody, and says what chance can explain.
 */

/** Below this p-value practices, or clusters, are said to vary more than chance alone would be expected to give. */
export const BEYOND_CHANCE = 0.05;

/** Everybody, in percent. */
const WHOLE = 100;

/** The slide's title: the finding. Speaks of practices only when at least two have enough patients. */
export function headline(measure: Measure, result: ToldResult): string {
  const subject = asSentenceStart(subjectOf(measure));
  const { variation, cluster } = result;
  if (variation) {
    const [lowest, highest] = rangeTexts(variation, measure);
    const among = amongWhom(variation.firmPractices, result);
    if (lowest === highest) return `${subject} er ${aboutText(result)}${lowest} i ${among.inEach}.`;
    return `${subject} går fra ${lowest} til ${highest} mellem ${among.between}.`;
  }
  if (cluster) return `${subject} er ${levelText(cluster, measure)} i klyngen samlet.`;
  if (shownCount(result) > 0) return `${subject} kan ikke vises for klyngen samlet.`;
  if (hasNobody(result)) return `${subject} kan ikke regnes ud.`;
  return haveAll(result, FEW_PATIENTS)
    ? `Der er for få ${measure.kind === "proportion" ? measure.people.many : "patienter"} til at vise ${subjectOf(measure)}.`
    : `${subject} kan ikke vises.`;
}

/** Closed view tells rounded values: what is nought or all in print need not be nobody or everybody. */
function aboutText(result: MeasureResult): string {
  const levels = shownCells(result)
    .filter(({ certainty }) => certainty === "firm")
    .map(({ counts, estimate }) => ({ value: estimate.value, exact: counts.numerator / counts.denominator }));
  const [first] = levels;
  const isAlike = levels.every(({ value }) => value === first?.value);
  const isExact = levels.every(({ exact }) => exact === first?.exact);
  return isExact || (isAlike && first && first.value > 0 && first.value !== WHOLE) ? "" : "omkring ";
}

/**
 * The range covers practices whose numbers are sure enough; the words say so whenever that is not all of them. A practice
 * can have patients enough and yet be hidden, for a small count or to cover for another's, or be hollow with its class.
 */
function amongWhom(firm: number, result: ToldResult): { between: string; inEach: string } {
  if (firm === result.practices.length && !result.isPartOfCluster)
    return { between: "klyngens praksis", inEach: "alle klyngens praksis" };
  const delivered = result.practices.filter(({ cell }) => cell.kind === "shown" || cell.reason !== "no-data");
  if (firm === delivered.length) {
    const those = `de ${danishCountWord(firm)} praksis med tal`;
    return { between: those, inEach: those };
  }
  const isAnyHidden = result.practices.some(
    ({ cell }) => cell.kind === "hidden" && (cell.reason === "small-count" || cell.reason === "secondary"),
  );
  const isEveryShownFirm = firm === shownCount(result);
  const who = isAnyHidden ? "viste praksis" : "praksis";
  const them = `de ${danishCountWord(firm)} ${who}${isAnyHidden && isEveryShownFirm ? "" : " med sikre nok tal"}`;
  return { between: them, inEach: them };
}

/** The second line: what may be chance and what is more than that. */
export function reading(measure: Measure, result: MeasureResult): string {
  const { variation } = result;
  if (measure.kind === "count")
    return "Antal siger ikke noget om forskelle mellem praksis af forskellig størrelse.";
  const marked = markedText(result);
  if (!variation)
    return marked
      ? `${marked}; ${othersOf(result)} har ikke tal, der kan læses sikkert.`
      : fewPatientsReading(result);
  if (variation.heterogeneity === undefined) return REPEATS;
  if (variation.spread) return spreadReading(measure, variation.spread, marked);
  if (!marked) return unmarkedReading(measure, variation, result);
  const others = othersText(variation.heterogeneityOfOthers, result);
  return others ? `${marked}; ${others}.` : `${marked}.`;
}

/** Whether practices differ, and by more than chance alone would be expected to give. */
export function isBeyondChance({ measure, result }: { measure: Measure; result: MeasureResult }): boolean {
  const { variation } = result;
  if (measure.kind === "count" || variation?.heterogeneity === undefined) return false;
  if (variation.spread) return true;
  const [lowest, highest] = rangeTexts(variation, measure);
  return lowest !== highest && variation.heterogeneity < BEYOND_CHANCE;
}

function unmarkedReading(
  measure: Measure,
  ends: NonNullable<MeasureResult["variation"]>,
  result: MeasureResult,
): string {
  const [lowest, highest] = rangeTexts(ends, measure);
  const [among, noOne] = isSelection(result) ? ["de viste praksis", "ingen af dem"] : ["praksis", "ingen"];
  if (lowest === highest) return `Der er ingen forskel mellem ${among} at tale om.`;
  const isTried = shownCells(result).some(({ standing }) => standing === "within");
  const alone = isTried ? `, men ${noOne} skiller sig klart ud alene` : "";
  return isBeyondChance({ measure, result })
    ? `Samlet varierer ${among} mere, end tilfældigheder ventes at give${alone}.`
    : `Forskellene mellem ${among} kan skyldes tilfældigheder.`;
}

/** What there is to say when fewer than two practices have enough patients, and none stands clearly apart. */
function fewPatientsReading(result: MeasureResult): string {
  const delivered = result.practices.filter(({ cell }) => cell.kind === "shown" || cell.reason !== "no-data");
  const shown = shownCells(result);
  if (hasNobody(result)) return "Ingen praksis har patienter, tallet kan regnes ud af.";
  if (delivered.length === 1) return "Kun én praksis har tal, så der er ingen at sammenligne med.";
  if (shown.length === 0) {
    if (result.cluster) return "Tallet kan kun læses for klyngen samlet.";
    return haveAll(result, FEW_PATIENTS)
      ? "Tallene er så små, at hverken praksis eller klyngen kan vises."
      : "Hverken praksis eller klyngen kan vises uden at røbe små tal.";
  }
  const isAnyFirm = shown.some(({ certainty }) => certainty === "firm");
  const firm = shown.length === 1 ? onlyOneText(isAnyFirm) : firmText(isAnyFirm, result);
  return result.cluster
    ? `${asSentenceStart(firm)}; se først på klyngen samlet.`
    : `${asSentenceStart(firm)}.`; // The title says already that the cluster is not shown.
}

function firmText(isAnyFirm: boolean, result: MeasureResult): string {
  const who = `${isAnyFirm ? "kun én" : "ingen"}${isSelection(result) ? " af de viste" : ""} praksis`;
  return `${who} har et tal, der kan læses sikkert`;
}

/** Of a single one nothing can be said as of several. */
function onlyOneText(isFirm: boolean): string {
  return isFirm
    ? "kun én praksis har et tal, der kan vises"
    : "det eneste tal, der kan vises for en praksis, er usikkert";
}

/** "Én praksis ligger klart over resten af klyngen og to klart under", or undefined when none is marked. */
function markedText(result: MeasureResult): string | undefined {
  const count = (standing: ShownCell["standing"]) =>
    shownCells(result).filter((cell) => cell.standing === standing).length;
  const [above, below] = [count("above"), count("below")];
  if (above + below === 0) return undefined;
  const rest = isSpreadMessage(result) ? "de andres spredning" : "resten af klyngen";
  const who = (marked: number) =>
    asSentenceStart(
      isSelection(result) ? `${danishCountWord(marked)} af de viste praksis` : practicesText(marked),
    );
  if (below === 0) return `${who(above)} ligger klart over ${rest}`;
  if (above === 0) return `${who(below)} ligger klart under ${rest}`;
  return `${who(above)} ligger klart over ${rest} og ${danishCountWord(below)} klart under`;
}

const othersOf = (result: MeasureResult) => (isSelection(result) ? "de øvrige viste" : "de øvrige");

function othersText(heterogeneity: number | undefined, result: MeasureResult): string | undefined {
  if (heterogeneity === undefined) return undefined;
  const who = othersOf(result);
  return heterogeneity < BEYOND_CHANCE
    ? `også ${who} varierer mere, end tilfældigheder ventes at give`
    : `forskellene mellem ${who} kan skyldes tilfældigheder`;
}

/**
 * What is said where nearly everybody differs by more than chance gives, and where nothing can be said of chance at all.
 */

/** Instead of every word of chance, and of every line that stands for it. */
export const REPEATS =
  "Den samme patient kan tælle flere gange, så det kan ikke siges, hvor sikre forskellene er.";

/** "De fleste forskelle er større …; to tilfældigt valgte praksis adskiller sig typisk med 9 procentpoint." */
function spreadReading(measure: Measure, spread: Spread, marked: string | undefined): string {
  const typical = `adskiller sig typisk med ${typicalText(measure, spread)}.`;
  return marked
    ? `${marked}; to tilfældigt valgte af de øvrige ${typical}`
    : `De fleste forskelle er større, end tilfældigheder ventes at give; to tilfældigt valgte praksis ${typical}`;
}

/** "9 procentpoint": how far two of them typically lie apart. */
export function typicalText({ kind, unit }: Measure, { typicalDifference }: Spread): string {
  const text = danishNumber(typicalDifference, Number.isInteger(typicalDifference) ? 0 : 1);
  const [shortUnit = unit] = kind === "proportion" ? ["procentpoint"] : unit.split(",");
  return `${text === "0" ? "under 0,1" : text} ${shortUnit}`;
}

/** Alternative text of a measure's chart: the message with its numbers. */
export function chartAlt(measure: Measure, result: ToldResult): string {
  const drawn = measure.repeats
    ? 0
    : shownCells(result).filter(({ estimate }) => hasInterval(estimate)).length;
  const kind = `Prikdiagram med ${shownCount(result)} praksis${linesText(drawn, shownCount(result))}.`;
  const sentences = [
    kind,
    headline(measure, result),
    reading(measure, result),
    againstReferences(measure, result),
    goalSentence(measure),
  ];
  return sentences.filter(Boolean).join(" ");
}

/** The same of a chart of the levels alone, which has few enough to tell each one's interval. */
export function levelsAlt(measure: Measure, result: ToldResult): string {
  const levels = namedLevels(result).map(({ name, level }) => {
    const interval = measure.repeats ? "" : ` (95 %-interval ${intervalText(level, measure)})`;
    return `${name} ${levelText(level, measure)}${interval}`;
  });
  const sentences = [
    `Prikdiagram: ${danishList(levels)}.`,
    headline(measure, result),
    againstReferences(measure, result),
    goalSentence(measure),
  ];
  return sentences.filter(Boolean).join(" ");
}

function linesText(drawn: number, shown: number): string {
  if (drawn === 0) return "";
  return drawn === shown ? " og 95 %-intervaller" : `, ${drawn} med 95 %-interval`;
}

function goalSentence(measure: Measure): string {
  const { goal, kind, unit } = measure;
  return goal ? `Målet er ${goalText(goal, measure)}${kind === "rate" ? ` ${unit}` : ""}.` : "";
}
