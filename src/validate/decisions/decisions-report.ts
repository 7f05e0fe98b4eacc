import type { Identities } from "../../model/cluster-identities.ts";
import { holdsCprLike } from "../../model/cpr-like.ts";
import type { ReportDecision } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type LocatedTree, placeIn, type TreePath } from "../../model/located-tree.ts";
import { finding } from "../finding.ts";
import { namesPractice } from "./decisions-outside.ts";

/** Whom a report may not name; in open view it names no practice either. */
export interface Unreported extends Identities {
  /** What the kit and its key call the practices: codes, or names where the view is or was open. */
  readonly codes: readonly string[];
}

/** Where the leader's own words for the report say whose a choice was, or hold what may be a patient's number. */
export function reportFindings(
  source: LocatedTree,
  { text, plans = [] }: ReportDecision,
  unreported: Unreported,
): readonly Diagnostic[] {
  const texts: readonly (readonly [TreePath, string])[] = [
    ...(text === undefined ? [] : [[["report", "text"], text] as const]),
    ...plans.map((plan, index) => [["report", "plans", index, "text"], plan.text] as const),
  ];
  return texts
    .filter(([, words]) => tellsWho(words, unreported))
    .map(([path]) => finding("error", "decisions/report-tells-who", placeIn(source, path)));
}

/** No code is longer. */
const LONGEST_CODE = 2;

function tellsWho(text: string, { codes, ...identities }: Unreported): boolean {
  const names = [...identities.names, ...codes.filter((code) => code.length > LONGEST_CODE)];
  return holdsCprLike(text) || namesPractice(text, { ...identities, names }) || holdsCode(text, codes);
}

/** A code standing by itself, as large as it is; the D of "D-vitamin" is none. */
function holdsCode(text: string, codes: readonly string[]): boolean {
  return text
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ""))
    .some((word) => codes.includes(word));
}
