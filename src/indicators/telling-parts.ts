import type { MeasureRules } from "../model/template.ts";
import { numeratorRange } from "./numerator-range.ts";
import { canHelp, ownReason, type RawCell } from "./suppress-small-counts.ts";

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
