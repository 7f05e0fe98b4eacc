import type { ReferenceLevel } from "../model/cluster.ts";
import { asSentenceStart, danishCountWord, danishList } from "../model/danish-number.ts";
import {
  type Cell,
  type Comparison,
  hasInterval,
  type MeasureResult,
  type ReferenceResult,
} from "../model/results.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { goalText, levelText, practiceValueText } from "./level-text.ts";

/**
 * Every sentence that is built from results. Each follows from the numbers by a stated rule, names nobody, judges
 * nobody, and says what chance can explain.
 */

/** Below this p-value practices are said to vary more than chance alone would be expected to give. */
const BEYOND_CHANCE = 0.05;

const REFERENCE_NAME: Record<ReferenceLevel, string> = { region: "regionen", nation: "hele landet" };
const REFERENCE_LABEL: Record<ReferenceLevel, string> = { region: "Region", nation: "Hele landet" };

/** What a level of comparison is called; one that was worked out from the practices of the files says so. */
export function referenceLabel({ level, practices }: Pick<ReferenceResult, "level" | "practices">): string {
  return practices === undefined ? REFERENCE_LABEL[level] : `${REFERENCE_LABEL[level]} (praksis i filen)`;
}

type ShownCell = Extract<Cell, { kind: "shown" }>;

const shownCells = ({ practices }: MeasureResult): ShownCell[] =>
  practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell : []));

/** Practices drawn with a value, hollow ones included. */
export function shownCount(result: MeasureResult): number {
  return shownCells(result).length;
}

/** "én praksis", "3 praksis": the word is the same in singular and plural. */
export function practicesText(count: number): string {
  return `${danishCountWord(count)} praksis`;
}

/** "ét målepunkt", "syv målepunkter". */
export function measuresText(count: number): string {
  return count === 1 ? "ét målepunkt" : `${danishCountWord(count)} målepunkter`;
}

/** The slide's title: the finding. Speaks of practices only when at least two have enough patients. */
export function headline(measure: Measure, result: MeasureResult): string {
  const subject = asSentenceStart(measure.subject);
  const { variation, cluster } = result;
  if (variation) {
    const lowest = practiceValueText(variation.lowest, measure);
    const highest = practiceValueText(variation.highest, measure);
    const among = amongWhom(variation.firmPractices, result);
    if (lowest === highest) return `${subject} er omkring ${lowest} i ${among.inEach}.`;
    return `${subject} går fra ${lowest} til ${highest} mellem ${among.between}.`;
  }
  if (cluster) return `${subject} er ${levelText(cluster, measure)} i klyngen samlet.`;
  if (shownCount(result) > 0) return `${subject} kan ikke vises for klyngen samlet.`;
  return `Der er for få patienter til at vise ${measure.subject}.`;
}

/**
 * The range covers practices whose numbers are sure enough; the words say so whenever that is not all of them. A practice
 * can have patients enough and yet be hidden, for a small count or to cover for another's, or be hollow with its class.
 */
function amongWhom(firm: number, result: MeasureResult): { between: string; inEach: string } {
  if (firm === result.practices.length)
    return { between: "klyngens praksis", inEach: "alle klyngens praksis" };
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
      ? `${marked}; de øvrige har for få patienter til en sikker læsning.`
      : fewPatientsReading(result);
  if (variation.heterogeneity === undefined) {
    return "Den samme patient kan tælle flere gange, så det kan ikke siges, hvor meget der er tilfældigt.";
  }
  if (!marked) {
    return variation.heterogeneity < BEYOND_CHANCE
      ? "Samlet varierer praksis mere, end tilfældigheder ventes at give, men ingen skiller sig klart ud alene."
      : "Forskellene mellem praksis kan skyldes tilfældigheder.";
  }
  const others = othersText(variation.heterogeneityOfOthers);
  return others ? `${marked}; ${others}.` : `${marked}.`;
}

function fewPatientsReading(result: MeasureResult): string {
  const shown = shownCount(result);
  if (!result.cluster && shown === 0) return "Tallene er så små, at hverken praksis eller klyngen kan vises.";
  if (!result.cluster)
    return "Klyngen samlet ville røbe små tal. De viste praksis er for få eller har for usikre tal til en sammenligning.";
  if (shown === 0) return "Ingen praksis har patienter nok til at blive vist for sig; se på klyngen samlet.";
  return "Praksis har for få patienter til en sikker sammenligning; se først på klyngen samlet.";
}

/** "Én praksis ligger klart over og to klart under resten af klyngen", or undefined when none is marked. */
function markedText(result: MeasureResult): string | undefined {
  const count = (standing: ShownCell["standing"]) =>
    shownCells(result).filter((cell) => cell.standing === standing).length;
  const [above, below] = [count("above"), count("below")];
  if (above + below === 0) return undefined;
  if (below === 0) return `${asSentenceStart(practicesText(above))} ligger klart over resten af klyngen`;
  if (above === 0) return `${asSentenceStart(practicesText(below))} ligger klart under resten af klyngen`;
  const first = asSentenceStart(practicesText(above));
  return `${first} ligger klart over resten af klyngen og ${practicesText(below)} klart under`;
}

function othersText(heterogeneity: number | undefined): string | undefined {
  if (heterogeneity === undefined) return undefined;
  return heterogeneity < BEYOND_CHANCE
    ? "også de øvrige varierer mere, end tilfældigheder ventes at give"
    : "forskellene mellem de øvrige kan skyldes tilfældigheder";
}

/** "Klyngen samlet (25,6 %) ligger over regionen (22,1 %) …": one sentence per reference, uncertainty included. */
export function againstReferences(measure: Measure, result: MeasureResult): string {
  const { cluster, references, againstReferences: comparisons } = result;
  if (!cluster || references.length === 0) return "";
  const own = `Klyngen samlet (${levelText(cluster, measure)})`;
  const phrases = references.flatMap((reference) => {
    const comparison = comparisons[reference.level];
    if (!comparison) return [];
    const period = reference.period.id === cluster.period.id ? "" : `, ${reference.period.label}`;
    const basis = reference.practices === undefined ? "" : "praksis i filen, ";
    return comparisonPhrase(
      comparison,
      `${REFERENCE_NAME[reference.level]} (${basis}${levelText(reference, measure)}${period})`,
    );
  });
  return phrases.length === 0 ? "" : `${own} ${danishList(phrases)}.`;
}

function comparisonPhrase(comparison: Comparison, reference: string): string {
  switch (comparison) {
    case "above":
      return `ligger højere end ${reference}`;
    case "below":
      return `ligger lavere end ${reference}`;
    case "no-clear-difference":
      return `adskiller sig ikke sikkert fra ${reference}`;
    default:
      return comparison satisfies never;
  }
}

/** How many practices are drawn hollow or not at all, and that this is about numbers, not about the practice. */
export function smallNumbersText(result: MeasureResult): string {
  const uncertain = shownCells(result).filter(({ certainty }) => certainty === "uncertain").length;
  const hidden = result.practices.length - shownCount(result);
  const parts = [
    ...(uncertain > 0 ? [`${practicesText(uncertain)} har usikre tal og vises med hul cirkel`] : []),
    ...(hidden > 0
      ? [`${practicesText(hidden)} vises ikke: tallene er små, mangler eller ville røbe andres små tal`]
      : []),
  ];
  return parts.length === 0 ? "" : `${asSentenceStart(parts.join("; "))}.`;
}

/** When a practice is drawn hollow, for the kinds of measures a package has. */
export function uncertainRule(kinds: readonly Measure["kind"][], rules: SmallNumberRules): string {
  const { firmDenominator, firmEvents } = rules;
  const parts = [
    ...(kinds.includes("proportion") ? [`under ${firmDenominator} patienter eller bredt interval`] : []),
    ...(kinds.some((kind) => kind !== "proportion") ? [`under ${firmEvents} i tælleren`] : []),
  ];
  return parts.join("; for rater ");
}

/** Alternative text of a measure's chart: the message with its numbers. */
export function chartAlt(measure: Measure, result: MeasureResult): string {
  const drawn = shownCells(result).filter(({ estimate }) => hasInterval(estimate)).length;
  const lines = drawn === shownCount(result) ? " og 95 %-intervaller" : `, ${drawn} med 95 %-interval`;
  const kind = `Prikdiagram med ${shownCount(result)} praksis${lines}.`;
  const sentences = [
    kind,
    headline(measure, result),
    reading(measure, result),
    againstReferences(measure, result),
    goalSentence(measure),
  ];
  return sentences.filter(Boolean).join(" ");
}

function goalSentence(measure: Measure): string {
  const { goal, kind, unit } = measure;
  return goal ? `Målet er ${goalText(goal, measure)}${kind === "rate" ? ` ${unit}` : ""}.` : "";
}

/** One short remark for the overview's row. */
export function overviewRemark(result: MeasureResult): string {
  const shown = shownCells(result);
  const marked = shown.filter(({ standing }) => standing === "above" || standing === "below").length;
  if (marked > 0) return `${marked} skiller sig klart ud`;
  const isAnyFirm = shown.some(({ certainty }) => certainty === "firm");
  return isAnyFirm ? "ingen skiller sig klart ud" : "for usikre tal pr. praksis";
}
