import type {
  ChangeSide,
  Difference,
  MeasureChange,
  PracticeChange,
  RateRatio,
  Stayed,
} from "../../model/change.ts";
import { asSentenceStart, danishCountWord, danishNumber } from "../../model/danish-number.ts";
import type { Cell, LevelResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { levelDecimals, levelText, practiceValueText } from "./level-text.ts";
import { REPEATS } from "./measure-sentences.ts";
import { subjectOf } from "./naming.ts";
import { practicesText } from "./shown-practices.ts";

/**
 * Every sentence about change between two kits. Two points are a change, never a course; a direction is named only
 * when the whole interval lies on one side of zero, and wished-for only through the measure's own direction.
 */

/** The slide's title: the cluster first, before and after; of those with figures both times, where not all have. */
export function changeHeadline(measure: Measure, { cluster, stayed }: MeasureChange): string {
  const subject = asSentenceStart(subjectOf(measure));
  if (!cluster) return `Ændringen i ${subjectOf(measure)} kan ikke vises.`;
  const [before, after] = changeTexts(measure, cluster);
  const whom = stayed ? `i de ${stayedWords(stayed)}` : "i klyngen samlet";
  switch (cluster.difference.side) {
    case "up":
    case "down": {
      const moved = cluster.difference.side === "up" ? "steget" : "faldet";
      return before === after
        ? `${subject} er ${moved} lidt og er stadig omkring ${after} ${whom}.`
        : `${subject} er ${moved} fra ${before} til ${after} ${whom}.`;
    }
    case "may-be-chance":
    case "cannot-tell":
      return before === after
        ? `${subject} er som sidst ${after} ${whom}.`
        : `${subject} var ${before} og er nu ${after} ${whom}.`;
    default:
      return cluster.difference.side satisfies never;
  }
}

/** "fem praksis, der har tal begge gange", or those of them that are shown where the change told is theirs. */
function stayedWords({ practices, shown }: Stayed): string {
  return shown === undefined
    ? `${practicesText(practices)}, der har tal begge gange`
    : `${practicesText(shown)}, der er vist begge gange`;
}

/** Both levels as they are told. */
export function changeTexts(
  measure: Measure,
  { before, after, isRounded }: NonNullable<MeasureChange["cluster"]>,
): readonly [before: string, after: string] {
  const text = (level: LevelResult) =>
    isRounded ? practiceValueText(level.estimate.value, measure) : levelText(level, measure);
  return [text(before), text(after)];
}

/** "+4,2 procentpoint", or as a whole number where the levels are told so. */
export function changeText(
  measure: Measure,
  { difference, isRounded }: NonNullable<MeasureChange["cluster"]>,
): string {
  if (!isRounded) return differenceText(difference.value, measure);
  return difference.value === 0
    ? `under 1 ${shortUnit(measure)}`
    : `omkring ${differenceText(difference.value, measure, 0)}`;
}

/** The second line: how large the difference is, how certain, and whether it goes the way the measure aims. */
export function changeReading(measure: Measure, { cluster, stayed }: MeasureChange): string {
  if (measure.kind === "count") return "Antal sammenlignes ikke mellem to perioder.";
  if (!cluster)
    return stayed
      ? "Det er ikke de samme praksis, der har tal begge gange, og en sammenligning ville røbe små tal eller enkelte praksis."
      : "Tallene er for små til at vise klyngen samlet i begge perioder.";
  const { difference } = cluster;
  const range = cluster.isRounded ? "" : ` (95 %-interval ${rangeText(difference)})`;
  if (difference.value === 0 && !cluster.isRounded)
    return `Der er ingen forskel${difference.side === "cannot-tell" ? "" : range}.`;
  const size = `Forskellen er ${changeText(measure, cluster)}`;
  switch (difference.side) {
    case "cannot-tell":
      return `${size}. ${REPEATS}`;
    case "may-be-chance":
      return `${size}${range}. ${chanceText(difference)}`;
    case "up":
    case "down":
      return `${size}${range}, større end tilfældig variation ventes at give.${wishedText(measure, difference.side)}`;
    default:
      return difference.side satisfies never;
  }
}

/** Whom the change is about, said whenever that is not the whole cluster; empty when it is. */
export function stayedText(measure: Measure, { cluster, stayed }: MeasureChange): string {
  if (!stayed) return "";
  const { practices, shown, joined, left, whole } = stayed;
  const moved = [
    ...(joined > 0 ? [`${danishCountWord(joined)} har kun tal nu`] : []),
    ...(left > 0 ? [`${danishCountWord(left)} havde kun tal sidst`] : []),
  ];
  const who = `${practices === 0 ? "ingen praksis" : practicesText(practices)} har tal begge gange; ${moved.join(", og ")}.`;
  const levels = whole
    ? ` Klyngen samlet var ${levelText(whole.before, measure)} og er nu ${levelText(whole.after, measure)}.`
    : "";
  const of =
    shown === undefined ? "" : ` Ændringen gælder de ${danishCountWord(shown)}, der er vist begge gange.`;
  const digits = cluster?.isRounded ? " Tallene er afrundet for at beskytte enkelte praksis." : "";
  return `${asSentenceStart(who)}${levels}${of}${digits}`;
}

/** Difference and ratio of rates may part at the very edge; the cautious one then speaks. */
function chanceText({ lower95, upper95 }: Difference): string {
  return lower95 > 0 || upper95 < 0
    ? "Den ligger på grænsen: Regnet som forhold kan den skyldes tilfældigheder."
    : "Den kan skyldes tilfældigheder.";
}

/** The same change of a rate as a multiple, one sentence; empty for shares, and where nothing was counted before. */
export function ratioText({ cluster }: MeasureChange): string {
  if (!cluster?.difference.ratio) return "";
  const { ratio } = cluster.difference;
  return `Niveauet nu er ${danishNumber(ratio.value, 2)} gange niveauet sidst (95 %-interval ${ratioLimits(ratio)}).`;
}

/** Whether a change is larger than chance would be expected to give. */
export function isClearSide(side: ChangeSide): side is "up" | "down" {
  return side === "up" || side === "down";
}

/**
 * How many practices have moved beyond chance, one sentence; empty when none can be compared. It is said of the shown
 * ones alone where somebody with figures both times is hidden, and of no more than can be judged.
 */
export function practicesChange({ practices }: MeasureChange): string {
  const sides = practices.flatMap(({ side }) => side ?? []);
  const count = (side: ChangeSide) => sides.filter((found) => found === side).length;
  const [up, down, chance] = [count("up"), count("down"), count("may-be-chance")];
  if (up + down + chance === 0) return "";
  const isSelection = practices.some(isWithheld);
  const judged = isSelection || count("cannot-tell") > 0 ? ", der kan vurderes," : "";
  if (up + down === 0) return `For hver enkelt praksis${judged} kan ændringen skyldes tilfældigheder.`;
  const who = (moved: number) =>
    isSelection ? `${danishCountWord(moved)} af de viste praksis` : practicesText(moved);
  const moved = [
    ...(up > 0 ? [`${who(up)} er steget`] : []),
    ...(down > 0 ? [`${up > 0 ? danishCountWord(down) : who(down)} er faldet`] : []),
  ].join(" og ");
  const rest = chance > 0 ? `; for de øvrige${judged} kan ændringen skyldes tilfældigheder` : "";
  return `${asSentenceStart(moved)} mere, end tilfældig variation ventes at give${rest}.`;
}

/** Figures both times, of which one or the other is not shown. */
function isWithheld({ before, after, side }: PracticeChange): boolean {
  return side === undefined && [before, after].every(hasFigures);
}

function hasFigures(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.kind === "shown" || cell.reason !== "no-data");
}

/**
 * That some of many practices seem to move by chance alone, said whenever some do: each is judged by its own 95 %
 * interval, which one in twenty leaves without anything having happened.
 */
export function manyPracticesCaution({ practices }: MeasureChange): string {
  const isAnyMoved = practices.some(({ side }) => side && isClearSide(side));
  return isAnyMoved ? "Tilfældigheder alene ventes at give det hos én praksis af tyve." : "";
}

/** Where more than this share stood apart, there was no middle that the others stood in. */
const MOST_EXTREME = 1 / 3;

/** Practices far from the rest move towards the middle by themselves; said whenever few of those compared are so. */
export function regressionCaution({ practices }: MeasureChange): string {
  const compared = practices.filter(({ side }) => side !== undefined);
  const extreme = compared.filter(({ remarks }) => remarks.includes("extreme-before")).length;
  if (extreme === 0 || extreme > Math.max(1, MOST_EXTREME * compared.length)) return "";
  return `${asSentenceStart(practicesText(extreme))} skilte sig klart ud sidst. Sådanne tal nærmer sig ofte midten af sig selv.`;
}

/** Lists that have grown or shrunk by more than a fifth are another basis; said whenever there are some. */
export function sizeCaution({ practices }: MeasureChange): string {
  const changed = practices.filter(({ remarks }) => remarks.includes("size-changed")).length;
  if (changed === 0) return "";
  return `I ${practicesText(changed)} har antallet af patienter bag tallet ændret sig med mere end en femtedel.`;
}

/** Longest alternative text that screen readers and Office take well. */
const LONGEST_ALT = 500;

/** Alternative text of a measure's change chart: the message first, whom it is about and the practices as far as there is room. */
export function changeAlt(measure: Measure, change: MeasureChange): string {
  const kind = `Hver praksis før (${change.before.label}) og nu (${change.after.label}).`;
  const message = [kind, changeHeadline(measure, change), changeReading(measure, change)].join(" ");
  return [stayedText(measure, change), practicesChange(change)].filter(Boolean).reduce((told, more) => {
    const longer = `${told} ${more}`;
    return longer.length <= LONGEST_ALT ? longer : told;
  }, message);
}

/** "+4,2 procentpoint", "−3,1 pr. 1.000 sikrede"; what a unit says beyond that stands in the slide's third line. */
function differenceText(value: number, measure: Measure, decimals = 1): string {
  const sign = value > 0 && danishNumber(value, decimals) !== danishNumber(0, decimals) ? "+" : "";
  return `${sign}${danishNumber(value, decimals)} ${shortUnit(measure)}`;
}

function shortUnit({ kind, unit }: Measure): string {
  return kind === "proportion" ? "procentpoint" : (unit.split(",")[0] ?? unit);
}

/** That the difference is not that of the printed levels, said whenever somebody who subtracts would stumble. */
export function roundingRemark(measure: Measure, { cluster }: MeasureChange): string {
  if (!cluster || measure.kind === "count") return "";
  const { before, after, isRounded } = cluster;
  const printed = ({ counts, estimate }: LevelResult) =>
    Number(estimate.value.toFixed(isRounded ? 0 : levelDecimals(measure, counts)));
  const told = Number(cluster.difference.value.toFixed(isRounded ? 0 : 1));
  const isSame = Math.abs(printed(after) - printed(before) - told) < 0.01;
  return isSame ? "" : "Forskellen er regnet før afrunding.";
}

function rangeText({ lower95, upper95 }: Difference): string {
  return limitsText([lower95, upper95], 0, 1);
}

const ratioLimits = ({ lower95, upper95 }: RateRatio) => limitsText([lower95, upper95], 1, 2);

/**
 * Both limits with the same decimals, and with one more where one of them would be rounded to "no change": it would say
 * the opposite of the sentence it stands in. Nearer than that it is told in words.
 */
function limitsText(limits: readonly [number, number], noChange: number, decimals: number): string {
  const isRoundedAway = (value: number, kept: number) =>
    value !== noChange && Number(value.toFixed(kept)) === noChange;
  const kept = limits.some((value) => isRoundedAway(value, decimals)) ? decimals + 1 : decimals;
  const [lower = "", upper = ""] = limits.map((value) =>
    isRoundedAway(value, kept)
      ? `lige ${value < noChange ? "under" : "over"} ${danishNumber(noChange)}`
      : danishNumber(value, kept),
  );
  return `${lower} til ${upper}`;
}

function wishedText({ better }: Measure, side: "up" | "down"): string {
  if (better === "neither") return "";
  const isWished = (better === "lower") === (side === "down");
  return isWished
    ? " Det er den retning, målepunktet sigter mod."
    : " Målepunktet sigter mod den modsatte retning.";
}
