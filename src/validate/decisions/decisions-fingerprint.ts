import { createHash } from "node:crypto";
import type { ClusterDecision, PlanDecision } from "../../model/decisions.ts";

/** Long enough that no two plans of a kit share one. */
const LETTERS = 12;

/** Letters for the sixteen digits of a hash: digits in a row could look like a CPR number. */
const ALPHABET = "abcdefghijklmnop";

/**
 * A short mark of everything a decision says, the same for equal decisions whatever the order of their fields. By it
 * a later `collect` knows what people have edited.
 */
export function decisionFingerprint(decision: PlanDecision | ClusterDecision): string {
  const said = Object.entries(decision).filter(
    ([name, value]) => name !== "collected" && value !== undefined,
  );
  const text = JSON.stringify(said.map(([name, value]) => [name, plain(value)]).sort(byName));
  const digits = createHash("sha256").update(text).digest("hex").slice(0, LETTERS);
  return Array.from(digits, (digit) => ALPHABET[Number.parseInt(digit, 16)]).join("");
}

/** Groups, such as a goal's number, in a fixed order too. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(byName);
}

function byName([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}
