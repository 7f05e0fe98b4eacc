import * as z from "zod";
import { GOAL_LEVELS } from "./material.ts";
import { calendarDate, group, text, wholeNumber } from "./parts.ts";

/** Room for what fits into the largest field of the plan, written small. */
export const LONGEST_ANSWER = 1000;

const answer = (help: string) => z.exactOptional(text(LONGEST_ANSWER)).describe(help);

const day = (help: string) => z.exactOptional(calendarDate()).describe(help);

/** When the rest no longer agrees with it, somebody has edited the plan. */
const collected = z
  .exactOptional(text(12))
  .describe("Left by collect, to tell what people have edited since; leave it as it is");

/** The number in a goal, where it can be read in one way only: "under 20 %". */
export const goalValueSchema = group({
  operator: z.enum(["<", "≤", ">", "≥"]).describe("Which side of the number is the goal"),
  value: z.number().min(0).describe("The number, with a decimal point"),
  unit: z.enum(["%", "pr. 1.000"]).describe("As on the measure's axis"),
}).meta({ id: "GoalValue" });

/** One practice's plan for one measure. What the plan left open is absent. */
export const planDecisionSchema = group({
  practice: text(80).describe("Code of the practice as the deck has it; in an open kit its name"),
  measure: z
    .exactOptional(text(80))
    .describe("Id, number or title of the measure, or andet for anything else"),
  level: z.exactOptional(z.enum(GOAL_LEVELS)).describe("Whom the goal is for"),
  goal: answer("What the practice wants to reach, in its own words"),
  goalValue: z.exactOptional(goalValueSchema).describe("The number in the goal, when there is one"),
  action: answer("What is done differently"),
  how: answer("How it is done"),
  /** It may name a member of staff, so it stays among the working files. */
  who: answer("Role and task; rather no names"),
  from: day("Day it begins: 2026-08-17"),
  followUp: day("Day the practice looks at it again"),
  sign: answer("How it will show that it works"),
  firstTest: answer("The first small test"),
  status: z
    .exactOptional(z.enum(["ongoing", "done", "dropped"]))
    .describe("Where it stands at the follow-up"),
  collected,
}).meta({ id: "Plan", description: "One practice's plan for one measure" });

/** What the cluster has chosen together. */
export const clusterDecisionSchema = group({
  measures: z
    .exactOptional(z.array(text(80)).min(1).max(20))
    .describe("Measures the cluster works on together, by id, number or title"),
  text: answer("What the cluster does together"),
  followUp: day("Day the cluster looks at it again"),
  collected,
}).meta({ id: "Together" });

/** What the leader has written for the report of the meeting: all that it says in free words. */
export const reportDecisionSchema = group({
  attendance: z
    .exactOptional(
      group({
        practices: wholeNumber(0, 99).describe("Practices that were there"),
        doctors: wholeNumber(0, 999).describe("Doctors that were there"),
        others: z.exactOptional(wholeNumber(0, 999)).describe("Staff, teachers and guests"),
      }),
    )
    .describe("How many came: numbers, no names"),
  text: z.exactOptional(text(600)).describe("What the meeting agreed on, without codes and names"),
  plans: z
    .exactOptional(
      z.array(
        group({
          measure: text(80).describe("Id, number or title of the measure, or andet"),
          text: text(200).describe("What the plans on it come to, without codes and names"),
        }),
      ),
    )
    .describe("The plans in short, a line for each measure"),
}).meta({ id: "Report" });

/** `decisions.yaml` as it is written, by `collect` or by hand. */
export const decisionsSchema = group({
  cluster: z.exactOptional(clusterDecisionSchema).describe("What the cluster has chosen together"),
  plans: z.exactOptional(z.array(planDecisionSchema).max(500)).describe("The practices' plans"),
  report: z.exactOptional(reportDecisionSchema).describe("For the report of the meeting"),
}).meta({ title: "klyngepakke decisions" });
