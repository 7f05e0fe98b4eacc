import { createHash } from "node:crypto";
import type { ClusterDecision, Decisions, PlanDecision } from "../../model/decisions.ts";

/** What became of the decisions collected. */
export interface MergeCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

export interface Merged {
  readonly decisions: Decisions;
  readonly counts: MergeCounts;
  /** Where people have edited what the sheets now say otherwise: positions of plans, and the cluster's own choice. */
  readonly conflicts: readonly ("cluster" | number)[];
}

type Outcome = keyof MergeCounts | "conflict";

/**
 * Puts newly collected decisions into those there are. The same practice and measure is the same plan; the others stay.
 * What people have written or edited is only replaced when forced, and stays for good while the sheet says what it
 * said when it was read.
 */
export function mergeDecisions(
  previous: Decisions,
  collected: Partial<Decisions>,
  { force }: { readonly force: boolean },
): Merged {
  const { plans: collectedPlans = [] } = collected;
  const known = previous.plans.map((plan, index) => {
    const next = collectedPlans.find((candidate) => isSamePlan(candidate, plan));
    return { index, ...settle(plan, next, force) };
  });
  const fresh = collectedPlans.filter((plan) => !previous.plans.some((old) => isSamePlan(old, plan)));
  const cluster = settle(previous.cluster, collected.cluster, force);
  const outcomes = [...known, cluster].flatMap(({ outcome }) => outcome ?? []);
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    decisions: {
      ...previous,
      ...(cluster.decision ? { cluster: cluster.decision } : {}),
      plans: [...known.flatMap(({ decision }) => decision ?? []), ...fresh],
    },
    counts: {
      added: count("added") + fresh.length,
      replaced: count("replaced"),
      unchanged: count("unchanged"),
    },
    conflicts: [
      ...(cluster.outcome === "conflict" ? ["cluster" as const] : []),
      ...known.flatMap(({ index, outcome }) => (outcome === "conflict" ? [index] : [])),
    ],
  };
}

/** Of an old and a new decision about the same, which one holds. */
function settle<Decision extends PlanDecision | ClusterDecision>(
  old: Decision | undefined,
  next: Decision | undefined,
  force: boolean,
): { readonly decision?: Decision | undefined; readonly outcome?: Outcome } {
  if (!next) return { decision: old };
  if (!old) return { decision: next, outcome: "added" };
  const [written, read] = [decisionFingerprint(old), next.collected];
  if (old.collected === read) return { decision: old, outcome: "unchanged" };
  if (written === read) return { decision: next, outcome: "unchanged" };
  const isUntouched = old.collected === written;
  return isUntouched || force
    ? { decision: next, outcome: "replaced" }
    : { decision: old, outcome: "conflict" };
}

function isSamePlan(one: PlanDecision, other: PlanDecision): boolean {
  return one.practice === other.practice && one.measure === other.measure;
}

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
