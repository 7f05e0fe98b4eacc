import type { ReferenceLevel } from "../model/cluster.ts";
import { asSentenceStart, danishCountWord } from "../model/danish-number.ts";
import type { Cell, HiddenReason, MeasureResult, ReferenceResult } from "../model/results.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { levelText, rangeTexts } from "./level-text.ts";
import { subjectOf } from "./measure-subject.ts";
import { isJudged, isSpreadMessage, REPEATS, spreadReading } from "./spread-text.ts";

/**
 * Every sentence that is built from results. Each follows from the numbers by a stated rule, names nobody, judges
 * nobody, and says what chance can explain.
 */

/** Below this p-value practices are said to vary more than chance alone would be expected to give. */
const BEYOND_CHANCE = 0.05;

/** Everybody, in percent. */
const WHOLE = 100;

const REFERENCE_LABEL: Record<ReferenceLevel, string> = { region: "Region", nation: "Hele landet" };

/** What a level of comparison is called; one that was worked out from the practices of the files says so. */
export function referenceLabel({ level, practices }: Pick<ReferenceResult, "level" | "practices">): string {
  return practices === undefined ? REFERENCE_LABEL[level] : `${REFERENCE_LABEL[level]} (praksis i filen)`;
}

type ShownCell = Extract<Cell, { kind: "shown" }>;

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

/** The slide's title: the finding. Speaks of practices only when at least two have enough patients. */
export function headline(measure: Measure, result: ToldResult): string {
  const subject = asSentenceStart(subjectOf(measure));
  const { variation, cluster } = result;
  if (variation) {
    const [lowest, highest] = rangeTexts(variation, measure);
    const among = amongWhom(variation.firmPractices, result);
    if (lowest === highest) return `${subject} er ${aboutText(result)}${lowest} i ${among.inEach}.`;
    const beyond = variation.spread ? ", ud over det tilfældige" : "";
    return `${subject} går fra ${lowest} til ${highest} mellem ${among.between}${beyond}.`;
  }
  if (cluster) return `${subject} er ${levelText(cluster, measure)} i klyngen samlet.`;
  if (shownCount(result) > 0) return `${subject} kan ikke vises for klyngen samlet.`;
  if (hasNobody(result)) return `${subject} kan ikke regnes ud.`;
  return haveAll(result, FEW_PATIENTS)
    ? `Der er for få patienter til at vise ${subjectOf(measure)}.`
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

const WITHOUT_PATIENTS: readonly HiddenReason[] = ["zero-denominator", "no-data"];
const FEW_PATIENTS: readonly HiddenReason[] = [...WITHOUT_PATIENTS, "few-patients"];

/** Nobody is counted anywhere: that is another thing than few. */
export function hasNobody(result: Pick<MeasureResult, "practices">): boolean {
  return haveAll(result, WITHOUT_PATIENTS);
}

function haveAll({ practices }: Pick<MeasureResult, "practices">, reasons: readonly HiddenReason[]): boolean {
  return practices.every(({ cell }) => cell.kind === "hidden" && reasons.includes(cell.reason));
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

function unmarkedReading(
  measure: Measure,
  { heterogeneity = 1, ...ends }: NonNullable<MeasureResult["variation"]>,
  result: MeasureResult,
): string {
  const [lowest, highest] = rangeTexts(ends, measure);
  const [among, noOne] = isSelection(result) ? ["de viste praksis", "ingen af dem"] : ["praksis", "ingen"];
  if (lowest === highest) return `Der er ingen forskel mellem ${among} at tale om.`;
  const isTried = shownCells(result).some(({ standing }) => standing === "within");
  const alone = isTried ? `, men ${noOne} skiller sig klart ud alene` : "";
  return heterogeneity < BEYOND_CHANCE
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
    if (result.cluster) return "Ingen praksis kan vises for sig; se på klyngen samlet.";
    return haveAll(result, FEW_PATIENTS)
      ? "Tallene er så små, at hverken praksis eller klyngen kan vises."
      : "Hverken praksis eller klyngen kan vises uden at røbe små tal.";
  }
  const isAnyFirm = shown.some(({ certainty }) => certainty === "firm");
  const who = `${isAnyFirm ? "kun én" : "ingen"}${isSelection(result) ? " af de viste" : ""} praksis`;
  const firm = `${who} har et tal, der kan læses sikkert`;
  return result.cluster
    ? `${asSentenceStart(firm)}; se først på klyngen samlet.`
    : `Klyngen samlet kan ikke vises, og ${firm}.`;
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

/** How the small numbers of some measures are told of, and in which view. */
export interface TellingRules {
  readonly kinds: readonly Measure["kind"][];
  readonly smallNumbers: SmallNumberRules;
  readonly view: "closed" | "open";
}

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
  return `${parts.join("; for rater ")}${view === "closed" ? ", efter fælles tal" : ""}`;
}

/** One short remark for the overview's row. */
export function overviewRemark(measure: Measure, result: MeasureResult): string {
  const shown = shownCells(result);
  if (shown.length > 0 && !isJudged(measure)) return "vurderes ikke";
  const marked = shown.filter(({ standing }) => standing === "above" || standing === "below").length;
  if (isSpreadMessage(result)) return marked > 0 ? `${marked} uden for stor spredning` : "stor spredning";
  if (marked > 0) return `${marked} skiller sig klart ud`;
  if (shown.length === 0) return "kan ikke vises";
  if (shown.some(({ standing }) => standing === "within")) return "ingen skiller sig klart ud";
  const isAnyFirm = shown.some(({ certainty }) => certainty === "firm");
  return isAnyFirm ? "kan ikke vurderes" : "for usikre tal pr. praksis";
}
