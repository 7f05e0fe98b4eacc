import { danishNumber, danishPercent } from "../../model/danish-number.ts";
import { type Cell, hasInterval, type LevelResult } from "../../model/results.ts";
import type { Measure, MeasureGoal } from "../../model/template.ts";

/** Shares of fewer patients than this are printed as whole percent: a decimal would promise more than is there. */
const ONE_DECIMAL_FROM = 100;

type Unit = Pick<Measure, "kind">;

/**
 * A practice's value. Whole percent whatever its size, so that no denominator can be read off the decimals; rates come
 * as whole numbers in closed view, for the same reason.
 */
export function practiceValueText(value: number, { kind }: Unit): string {
  if (kind === "proportion") return danishPercent(value);
  return danishNumber(value, kind === "rate" && !Number.isInteger(value) ? 1 : 0);
}

/** Lowest and highest as they stand beside each other: with a decimal both or none. */
export function rangeTexts(
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  { kind }: Unit,
): readonly [lowest: string, highest: string] {
  if (kind === "proportion") return [danishPercent(lowest), danishPercent(highest)];
  const isWhole = kind === "count" || (Number.isInteger(lowest) && Number.isInteger(highest));
  return [danishNumber(lowest, isWhole ? 0 : 1), danishNumber(highest, isWhole ? 0 : 1)];
}

/** The level of the cluster, region or nation. */
export function levelText(
  { counts, estimate }: Pick<LevelResult, "counts" | "estimate">,
  { kind }: Unit,
): string {
  const decimals = levelDecimals({ kind }, counts);
  return kind === "proportion"
    ? danishPercent(estimate.value, decimals)
    : danishNumber(estimate.value, decimals);
}

/** How many decimals a level is printed with. */
export function levelDecimals({ kind }: Unit, { denominator }: LevelResult["counts"]): number {
  if (kind === "count") return 0;
  return kind === "rate" || denominator >= ONE_DECIMAL_FROM ? 1 : 0;
}

/** The level somebody has set as the aim; a decimal only where it has one. */
export function goalText({ value }: Pick<MeasureGoal, "value">, { kind }: Unit): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return kind === "proportion" ? danishPercent(value, decimals) : danishNumber(value, decimals);
}

/** The interval of a practice, and the sign for none where none is drawn. */
export function practiceIntervalText(
  { counts, estimate }: Pick<Extract<Cell, { kind: "shown" }>, "counts" | "estimate">,
  measure: Unit,
): string {
  return hasInterval(estimate) ? intervalText({ counts, estimate }, measure) : "–";
}

/** "23,1 % til 27,9 %" for the methods and tables of levels. */
export function intervalText(
  { counts, estimate }: Pick<LevelResult, "counts" | "estimate">,
  measure: Unit,
): string {
  const bound = (value: number) => levelText({ counts, estimate: { ...estimate, value } }, measure);
  return `${bound(estimate.lower95)} til ${bound(estimate.upper95)}`;
}
