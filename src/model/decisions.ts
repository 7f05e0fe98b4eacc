import type {
  clusterDecisionSchema,
  goalValueSchema,
  planDecisionSchema,
  reportDecisionSchema,
} from "./schema/decisions.ts";
import type { Written } from "./schema/parts.ts";

/**
 * Where a kit folder keeps what its meeting decided. `collect` fills it and people edit it, so it is theirs: no build
 * overwrites it.
 */
export const DECISIONS_NAME = "intern/decisions.yaml";

/** Stands for a goal on something that is no measure of the package. */
export const OTHER_MEASURE = "andet";

/** One practice's plan for one measure. What the plan left open is absent. */
export type PlanDecision = Written<typeof planDecisionSchema>;

/** Where a planned change stands at the follow-up. */
export type DecisionStatus = NonNullable<PlanDecision["status"]>;

/** The number in a goal, where it can be read in one way only: "under 20 %". */
export type GoalValue = Written<typeof goalValueSchema>;

/** What the cluster has chosen together. */
export type ClusterDecision = Written<typeof clusterDecisionSchema>;

/** What the leader has written for the report of the meeting. */
export type ReportDecision = Written<typeof reportDecisionSchema>;

/** Everything a meeting decided, as the next one will look back on it. */
export interface Decisions {
  readonly cluster?: ClusterDecision;
  readonly plans: readonly PlanDecision[];
  readonly report?: ReportDecision;
}
