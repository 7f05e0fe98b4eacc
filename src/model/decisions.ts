import type { CalendarDate } from "./calendar-date.ts";
import type { GOAL_LEVELS } from "./template-material.ts";

/**
 * Where a kit folder keeps what its meeting decided. `collect` fills it and people edit it, so it is theirs: no build
 * overwrites it.
 */
export const DECISIONS_NAME = "intern/decisions.yaml";

/** Stands for a goal on something that is no measure of the package. */
export const OTHER_MEASURE = "andet";

/** Where a planned change stands at the follow-up. */
export const DECISION_STATUSES = ["ongoing", "done", "dropped"] as const;

export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const GOAL_OPERATORS = ["<", "≤", ">", "≥"] as const;

export const GOAL_UNITS = ["%", "pr. 1.000"] as const;

/** The number in a goal, where it can be read in one way only: "under 20 %". */
export interface GoalValue {
  readonly operator: (typeof GOAL_OPERATORS)[number];
  readonly value: number;
  readonly unit: (typeof GOAL_UNITS)[number];
}

/** One practice's plan for one measure. What the plan left open is absent. */
export interface PlanDecision {
  /** As the kit's results have it: the code in closed view, the name in open view. */
  readonly practice: string;
  /** Id of a measure, or `OTHER_MEASURE`. */
  readonly measure?: string;
  readonly level?: (typeof GOAL_LEVELS)[number];
  readonly goal?: string;
  readonly goalValue?: GoalValue;
  /** What is done differently, and how. */
  readonly action?: string;
  readonly how?: string;
  /** A role and its task. It may name a member of staff, so it stays among the working files. */
  readonly who?: string;
  readonly from?: CalendarDate;
  readonly followUp?: CalendarDate;
  /** How it will show that the change works. */
  readonly sign?: string;
  readonly firstTest?: string;
  readonly status?: DecisionStatus;
  /** Fingerprint of what `collect` read; when the rest no longer agrees with it, somebody has edited the plan. */
  readonly collected?: string;
}

/** What the cluster has chosen together. */
export interface ClusterDecision {
  readonly measures?: readonly string[];
  readonly text?: string;
  readonly followUp?: CalendarDate;
  readonly collected?: string;
}

/** Everything a meeting decided, as the next one will look back on it. */
export interface Decisions {
  readonly cluster?: ClusterDecision;
  readonly plans: readonly PlanDecision[];
}
