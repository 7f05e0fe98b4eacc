import type { PracticeChange } from "../../model/change.ts";
import { danishList } from "../../model/danish-number.ts";
import type { HiddenReason } from "../../model/results.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { practiceValueText } from "../level-text.ts";

/**
 * What one practice is told of its own change. It says no more than the slides: only where both meetings show the
 * practice's figure are the two compared, and whatever was hidden then stays so.
 */

/** Why a figure of its own is not shown; the practice knows it, and nobody else reads its sheet. */
export const OWN_REASON: Record<HiddenReason, string> = {
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

/** On which measures the practice has moved beyond chance; one or two sentences, none at a first meeting. */
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
          `Klart for jer selv sidst: målepunkt ${danishList(extreme)}. Sådanne tal nærmer sig ofte midten af sig selv.`,
        ]
      : []),
    ...(resized.length > 0
      ? [
          `Over en femtedel flere eller færre patienter bag tallet end sidst: målepunkt ${danishList(resized)}.`,
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
