import type { Cell, Certainty, Counts } from "../model/results.ts";
import type { Measure, MeasureRules, SmallNumberRules } from "../model/template.ts";
import { numeratorRange } from "./hidden-counts.ts";
import { certaintyOf, type SizeClasses } from "./size-classes.ts";
import { canHelp, ownReason, type RawCell, type SuppressedCell } from "./suppress-small-counts.ts";
import { roundedDown, toldCounts, toldEstimate, toldValue } from "./told-estimate.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/** A practice with what is shown of it, and with its counts whether shown or not. */
type Practice = SuppressedCell & { readonly cell: Cell };

/** With fewer of a class shown, their common interval would tell of one or two practices. */
const FEWEST_WITH_INTERVAL = 3;

/** What decides how one measure is told. */
interface Telling {
  readonly measure: Measure;
  readonly rules: SmallNumberRules;
  readonly classes: SizeClasses;
}

/**
 * One measure's cells as closed view tells them: values rounded, intervals and hollow marks those of a class of size.
 *
 * Nothing here differs between two practices of a class that have the same printed value, so that neither the length of a
 * line nor a hollow mark puts a class in order. The marks at 99.8 % still rest on the practices' own counts; a hollow
 * mark, which says that too little is known, goes before them.
 *
 * A bare count is not told at all: it grows with the practice, so that the codes would stand in the order of size.
 */
export function tellClosed(
  cells: readonly Cell[],
  suppressed: readonly SuppressedCell[],
  telling: Telling,
): readonly Cell[] {
  const practices = suppressed.flatMap((one, index): Practice[] => {
    const cell = cells[index];
    return cell ? [{ ...one, cell }] : [];
  });
  const sizes = commonSizes(practices, telling);
  return practices.map(({ label, cell }): Cell => {
    if (cell.kind === "hidden") return cell;
    if (telling.measure.kind === "count") return { kind: "hidden", reason: "secondary" };
    return toldCell(cell, sizes.get(telling.classes[label] ?? 0), telling);
  });
}

function toldCell(cell: ShownCell, size: number | undefined, { measure, rules }: Telling): ShownCell {
  const { counts, standing } = cell;
  const value = toldValue(counts, measure);
  if (size === undefined)
    return { kind: "shown", counts, estimate: { value }, certainty: "uncertain", standing: "unclassed" };
  const estimate = toldEstimate(value, size, measure);
  const certainty: Certainty = certaintyOf(toldCounts(value, size, measure), estimate, measure, rules);
  return {
    kind: "shown",
    counts,
    estimate,
    drawnFrom: size,
    certainty,
    standing: certainty === "firm" ? standing : "unclassed",
  };
}

/**
 * By class the size that its intervals are drawn from; absent where too few of the class are shown.
 *
 * It is that of the smallest practice with enough patients, shown or not: a size that changed with what is hidden would
 * tell, from two measures of the same patients, that the practice hidden in one of them is the smallest.
 */
function commonSizes(practices: readonly Practice[], telling: Telling): ReadonlyMap<number, number> {
  const classOf = ({ label }: Practice) => telling.classes[label] ?? 0;
  const classes = [...new Set(practices.map(classOf))];
  return new Map(
    classes.flatMap((one): [number, number][] => {
      const members = practices.filter((practice) => classOf(practice) === one);
      const shown = members.filter(({ cell }) => cell.kind === "shown").length;
      if (shown < FEWEST_WITH_INTERVAL) return [];
      const sizes = members.flatMap(({ counts }) => (isEnough(counts, telling) ? counts.denominator : []));
      return [[one, roundedDown(Math.min(...sizes))]];
    }),
  );
}

function isEnough(counts: Counts | undefined, { measure, rules }: Telling): counts is Counts {
  return (
    counts !== undefined &&
    counts.denominator >= (measure.kind === "proportion" ? rules.minimumDenominator : 1)
  );
}

/**
 * Which parts of one whole must be hidden in a practice although they are not small themselves.
 *
 * The shown parts tell what is left of the denominator: the hidden parts and the unnamed rest together. That sum must
 * lie as far above its least as small numbers reach, or one more part is hidden, the last named first.
 *
 * @param parts one practice's cells of the measures that are parts of the whole, by measure id, in the template's order
 */
export function tellingParts(parts: readonly RawCell[], rules: MeasureRules): ReadonlySet<string> {
  const { disclosureLimit: limit } = rules;
  const telling = new Set<string>();
  const rest = restOf(parts);
  const hidden = parts.filter(
    (part) => part.counts && (part.wasHidden || ownReason(part, "proportion", rules)),
  );
  const isRestSmall = rest > 0 && rest < limit;
  if (hidden.length === 0 && !isRestSmall) return telling;
  const helpers = parts.filter((part) => !hidden.includes(part) && canHelp(part, "proportion", rules));
  let fromLeast = rest + hidden.reduce((sum, part) => sum + aboveLeast(part, rules), 0);
  while (fromLeast < limit - 1) {
    const next = helpers.pop();
    if (!next) break;
    telling.add(next.label);
    fromLeast += aboveLeast(next, rules);
  }
  return telling;
}

/** What no part names; parts that overlap leave nothing. */
function restOf(parts: readonly RawCell[]): number {
  const denominator = Math.max(0, ...parts.map(({ counts }) => counts?.denominator ?? 0));
  return Math.max(0, denominator - parts.reduce((sum, { counts }) => sum + (counts?.numerator ?? 0), 0));
}

function aboveLeast(part: RawCell, rules: MeasureRules): number {
  if (!part.counts) return 0;
  const reason = ownReason(part, "proportion", rules) ?? "secondary";
  const range = numeratorRange(part.counts, reason, "proportion", rules);
  return range ? part.counts.numerator - range.least : 0;
}
