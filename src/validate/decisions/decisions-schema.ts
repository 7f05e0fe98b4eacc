import * as z from "zod";
import { DECISION_STATUSES, GOAL_OPERATORS, GOAL_UNITS } from "../../model/decisions.ts";
import { GOAL_LEVELS } from "../../model/template-material.ts";
import { calendarDate, group, slug, text } from "../schema-parts.ts";

/** Room for what fits into the largest field of the plan, written small. */
export const LONGEST_ANSWER = 1000;

const answer = (help: string) => z.exactOptional(text(LONGEST_ANSWER)).describe(help);

const day = (help: string) => z.exactOptional(calendarDate()).describe(help);

const collected = z
  .exactOptional(text(12))
  .describe("Left by collect, to tell what people have edited since; leave it as it is");

const goalValueSchema = group({
  operator: z.enum(GOAL_OPERATORS).describe("Which side of the number is the goal"),
  value: z.number().min(0).describe("The number, with a decimal point"),
  unit: z.enum(GOAL_UNITS).describe("As on the measure's axis"),
}).meta({ id: "GoalValue" });

export const planDecisionSchema = group({
  practice: text(80).describe("Code of the practice as the deck has it; in an open kit its name"),
  measure: z.exactOptional(slug()).describe("Id of the measure, or andet for anything else"),
  level: z.exactOptional(z.enum(GOAL_LEVELS)).describe("Whom the goal is for"),
  goal: answer("What the practice wants to reach, in its own words"),
  goalValue: z.exactOptional(goalValueSchema).describe("The number in the goal, when there is one"),
  action: answer("What is done differently"),
  how: answer("How it is done"),
  who: answer("Role and task; rather no names"),
  from: day("Day it begins: 2026-08-17"),
  followUp: day("Day the practice looks at it again"),
  sign: answer("How it will show that it works"),
  firstTest: answer("The first small test"),
  status: z.exactOptional(z.enum(DECISION_STATUSES)).describe("Where it stands at the follow-up"),
  collected,
}).meta({ id: "Plan", description: "One practice's plan for one measure" });

export const clusterDecisionSchema = group({
  measures: z
    .exactOptional(z.array(slug()).min(1).max(20))
    .describe("Measures the cluster works on together"),
  text: answer("What the cluster does together"),
  followUp: day("Day the cluster looks at it again"),
  collected,
}).meta({ id: "Together" });

/** `decisions.yaml` as it is written, by `collect` or by hand. */
export const decisionsSchema = group({
  cluster: z.exactOptional(clusterDecisionSchema).describe("What the cluster has chosen together"),
  plans: z.exactOptional(z.array(planDecisionSchema).max(500)).describe("The practices' plans"),
}).meta({ title: "klyngepakke decisions" });
