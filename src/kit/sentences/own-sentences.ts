import type { PracticeChange } from "../../model/change.ts";
import { danishList, danishNumber } from "../../model/danish-number.ts";
import type { Cell, HiddenReason, LevelResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { practiceValueText } from "./level-text.ts";
import { altWithin, clusterLevel } from "./overview-sentences.ts";
import {
  HIDDEN_TEXT,
  isComparable,
  isSpreadMessage,
  measuresText,
  NOT_COMPARED,
  type TellingRules,
} from "./shown-practices.ts";

/**
 * What one practice is told of its own change. It says no more than the slides: only where both meetings show the
 * practice's figure are the two compared, and whatever was hidden then stays so.
 */

/** Why a figure of its own is not shown; the practice knows it, and nobody else reads its sheet. */
const OWN_REASON: Record<HiddenReason, string> = {
  "small-count": "små tal",
  "few-patients": "for få",
  secondary: "skjult",
  "no-data": "ingen data",
  "zero-denominator": "ingen patienter",
};

type Owner = Pick<KitContext, "measured" | "followUp">;

/** The practice's figures of both meetings on one measure; absent when the measure cannot be compared. */
export function ownChange(
  { measure }: Pick<MeasuredMeasure, "measure">,
  label: string,
  { followUp }: Pick<KitContext, "followUp">,
): PracticeChange | undefined {
  const change = followUp?.changes.find((candidate) => candidate.measure === measure.id);
  return change?.practices.find((practice) => practice.label === label);
}

/** Its earlier value, or the sign that stands for none. */
export function beforeText(measured: MeasuredMeasure, label: string, owner: Owner): string {
  const before = ownChange(measured, label, owner)?.before;
  return before?.kind === "shown" ? practiceValueText(before.estimate.value, measured.measure) : "–";
}

/** The change in the fewest words that are true, for a table. */
export function changeWords(measured: MeasuredMeasure, label: string, owner: Owner): string {
  const isCompared = owner.followUp?.changes.some(({ measure }) => measure === measured.measure.id);
  if (!isCompared || measured.measure.kind === "count") return "kan ikke sammenlignes";
  const { before, after, side } = ownChange(measured, label, owner) ?? {};
  if (!side) {
    if (after?.kind !== "shown") return "–";
    return before?.kind === "hidden" ? `sidst: ${OWN_REASON[before.reason]}` : "ikke med sidst";
  }
  switch (side) {
    case "up":
      return "steget";
    case "down":
      return "faldet";
    case "may-be-chance":
      return "kan være tilfældig";
    case "cannot-tell":
      return "kan ikke vurderes";
    default:
      return side satisfies never;
  }
}

/** On which measures the practice has moved beyond chance; one or two sentences, none at a first meeting. @internal for its tests */
export function changeFinding(label: string, owner: Owner): string {
  if (!owner.followUp) return "";
  const judged = changesOf(label, owner).filter(({ change }) => change.side !== "cannot-tell");
  if (judged.length === 0) return "Jeres tal kan ikke sammenlignes med sidst.";
  const on = (side: "up" | "down") =>
    judged.filter(({ change }) => change.side === side).map(({ number }) => number);
  const moved = [
    ...(on("up").length > 0 ? [`steget på målepunkt ${danishList(on("up"))}`] : []),
    ...(on("down").length > 0 ? [`faldet på målepunkt ${danishList(on("down"))}`] : []),
  ];
  if (moved.length === 0) return "Siden sidst kan ændringerne i jeres tal være tilfældige.";
  const isAnyLeft = on("up").length + on("down").length < judged.length;
  const rest = isAnyLeft ? " De øvrige ændringer kan være tilfældige." : "";
  return `Siden sidst er I ${danishList(moved)} mere, end tilfældig variation ventes at give.${rest}`;
}

/** What must be kept in mind with the practice's own changes; empty when there is nothing. */
export function changeCautions(label: string, owner: Owner): string {
  const remarked = (remark: PracticeChange["remarks"][number]) =>
    changesOf(label, owner)
      .filter(({ change }) => change.remarks.includes(remark))
      .map(({ number }) => number);
  const [extreme, resized] = [remarked("extreme-before"), remarked("size-changed")];
  return [
    ...(extreme.length > 0
      ? [
          `Sidst skilte I jer klart ud på målepunkt ${danishList(extreme)}. Sådanne tal nærmer sig ofte midten af sig selv.`,
        ]
      : []),
    ...(resized.length > 0
      ? [
          `På målepunkt ${danishList(resized)} er der over en femtedel flere eller færre patienter bag tallet end sidst.`,
        ]
      : []),
  ].join(" ");
}

/** Measures on which both meetings show the practice, with the numbers they are known by. */
function changesOf(label: string, owner: Owner) {
  return owner.measured.flatMap((measured) => {
    const change = ownChange(measured, label, owner);
    return change?.side ? [{ number: String(measured.measure.number), change }] : [];
  });
}

/** What a difference between practice and cluster is told with. */
interface DifferenceWords extends Pick<TellingRules, "view" | "smallNumbers"> {
  readonly measure: Measure;
}

/**
 * How far a practice is from its cluster, in people.
 *
 * In closed view it is told of a hundred, from the values as they are printed: a number of the practice's own patients
 * would stand beside its code and give its size away. In open view, where counts are shown anyway, it is the practice's
 * own patients, and small numbers of them are hidden as everywhere.
 */
export function differenceText(
  cell: Cell,
  cluster: LevelResult | undefined,
  { measure, view, smallNumbers }: DifferenceWords,
): string {
  if (cell.kind === "hidden" || !cluster || measure.kind === "count") return "–";
  const [own, level] = [cell.estimate.value, cluster.estimate.value];
  if (measure.kind === "rate") {
    const difference = rounded(own, 1) - rounded(level, 1);
    const base = danishNumber(measure.base ?? 1);
    return moreOrFewer(rounded(difference, 1), (size) => `${danishNumber(size, 1)}`, ` pr. ${base}`);
  }
  if (view === "closed") {
    return moreOrFewer(Math.round(own) - Math.round(level), (size) => danishNumber(size), " af 100");
  }
  const people = Math.round(((own - level) / 100) * cell.counts.denominator);
  const { one, many } = measure.people;
  const { disclosureLimit } = smallNumbers;
  return moreOrFewer(people, (size) =>
    size < disclosureLimit
      ? `under ${disclosureLimit} ${many}`
      : `${danishNumber(size)} ${size === 1 ? one : many}`,
  );
}

/** How large a difference is as a sheet in closed view tells it: of a hundred, or per the measure's base. */
export function toldDifference(cell: Cell, cluster: LevelResult | undefined, { kind }: Measure): number {
  if (cell.kind === "hidden" || !cluster || kind === "count") return 0;
  const decimals = kind === "rate" ? 1 : 0;
  const difference = rounded(cell.estimate.value, decimals) - rounded(cluster.estimate.value, decimals);
  return Math.abs(rounded(difference, decimals));
}

function moreOrFewer(difference: number, sizeText: (size: number) => string, of = ""): string {
  if (difference === 0) return "samme niveau";
  const size = sizeText(Math.abs(difference));
  return `${size} ${difference < 0 ? "færre" : size === "1" ? "mere" : "flere"}${of}`;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A practice's cell; one that delivered nothing on this measure has no data. */
export function cellOf({ result }: MeasuredMeasure, label: string): Cell {
  const found = result.practices.find((practice) => practice.label === label);
  return found?.cell ?? { kind: "hidden", reason: "no-data" };
}

/** The practice's own value, or the sign that stands for a hidden one. */
export function ownText(measured: MeasuredMeasure, label: string): string {
  const cell = cellOf(measured, label);
  if (cell.kind === "hidden") return HIDDEN_TEXT[cell.reason].value;
  return practiceValueText(cell.estimate.value, measured.measure);
}

/** Nothing is said of chance: a difference that is not clear may be it, or be small beside those of the others. */
export function standingWords(measured: MeasuredMeasure, label: string): string {
  const cell = cellOf(measured, label);
  if (cell.kind === "hidden") return `vises ikke: ${OWN_REASON[cell.reason]}`;
  if (!isComparable(measured.measure)) return NOT_COMPARED;
  const isSpread = isSpreadMessage(measured.result);
  switch (cell.standing) {
    case "above":
      return isSpread ? "ja, over de andres spredning" : "ja, over";
    case "below":
      return isSpread ? "ja, under de andres spredning" : "ja, under";
    case "within":
      return isSpread ? "nej, spredningen er stor" : "nej";
    case "unclassed":
      return "kan ikke vurderes";
    default:
      return cell.standing satisfies never;
  }
}

/** Where the practice stands, and at a follow-up how it has moved. */
export function ownFinding(label: string, context: Owner): string {
  return [standingFinding(label, context), changeFinding(label, context)].filter(Boolean).join(" ");
}

/** What can be said of one practice without over-reading: only what stands clearly apart. */
function standingFinding(label: string, { measured }: Owner): string {
  const shown = measured.flatMap(({ measure, result }) => {
    const cell = cellOf({ measure, result }, label);
    return cell.kind === "shown" ? [{ number: String(measure.number), standing: cell.standing }] : [];
  });
  if (shown.length === 0)
    return "Jeres tal vises ikke, fordi de er små eller ville røbe andres små tal. Se på klyngen samlet.";
  const judged = shown.filter(({ standing }) => standing !== "unclassed");
  if (judged.length === 0) return "Det kan ikke vurderes sikkert, om jeres tal skiller sig ud.";
  const apart = judged.filter(({ standing }) => standing !== "within");
  if (apart.length === 0) return "I skiller jer ikke klart ud fra resten af klyngen på noget målepunkt.";
  const numbers = danishList(apart.map(({ number }) => number));
  const rest = apart.length < judged.length ? " På de øvrige skiller I jer ikke klart ud." : "";
  return `I skiller jer klart ud fra resten af klyngen på målepunkt ${numbers}.${rest}`;
}

/** Alternative text of the practice's own chart. */
export function positionAlt(label: string, context: Pick<KitContext, "cluster"> & Owner): string {
  const { measured, cluster, followUp } = context;
  const who = cluster.view.kind === "closed" ? `Kode ${label}` : label;
  const opening = `${who} på ${measuresText(measured.length)}, ${measured.length === 1 ? "set" : "hvert"} i forhold til klyngen samlet.`;
  const values = measured.map((one) => {
    const before = followUp ? ` (sidst ${beforeText(one, label, context)})` : "";
    return `${one.measure.shortTitle}: ${ownText(one, label)}${before}, klyngen ${clusterLevel(one)}.`;
  });
  return altWithin(opening, values);
}
