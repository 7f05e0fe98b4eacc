import * as z from "zod";
import type { Condition, FieldCondition } from "../condition.ts";
import { group, says, text } from "./parts.ts";

const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const fieldName = z.string().max(60).regex(NAME, says("template/field-name"));

const field = fieldName.describe("Name of one of patientFields");
const single = z.union([z.string(), z.number()]);

const comparisons = [
  group({
    field,
    equal: z.union([single, z.boolean()]).describe("The value itself; true or false for yes-no"),
  }),
  group({ field, lt: z.number().describe("Below this number") }),
  group({ field, lte: z.number().describe("At most this number") }),
  group({ field, gt: z.number().describe("Above this number") }),
  group({ field, gte: z.number().describe("At least this number") }),
  group({ field, range: z.tuple([z.number(), z.number()]).describe("Both ends included") }),
  group({ field, oneOf: z.array(single).min(1).describe("Any of these values") }),
  group({ field, valid: z.boolean().describe("true: there is a value; false: there is none") }),
] satisfies readonly z.ZodType<FieldCondition>[];

/** Vega-Lite's predicate objects, and nothing else of Vega-Lite: no expressions, no scripts. */
export const conditionSchema: z.ZodType<Condition> = z
  .union(
    [
      ...comparisons,
      group({
        and: z
          .array(z.lazy(() => conditionSchema))
          .min(1)
          .describe("All of these hold"),
      }),
      group({
        or: z
          .array(z.lazy(() => conditionSchema))
          .min(1)
          .describe("At least one of these holds"),
      }),
      group({ not: z.lazy(() => conditionSchema).describe("This does not hold") }),
    ],
    says("template/condition"),
  )
  .meta({
    id: "Condition",
    description: "Which patient rows count: a comparison of one field, or and/or/not",
  });

const name = fieldName.describe("Name used in conditions and as column of the extract");
const column = fieldName.describe("Column of the extract that holds the date");
const words = text(120).describe("What the column holds, in Danish");

/**
 * A column a condition may ask about, in a file of patient rows. The rows never leave the practice: only `tally`
 * reads them, and it learns from here what each column must hold.
 */
export const patientFieldSchema = z
  .discriminatedUnion("kind", [
    group({ name, words, kind: z.literal("number"), unit: text(20).describe("Unit the number must have") }),
    group({ name, words, kind: z.literal("yes-no") }),
    group({ name, words, kind: z.literal("text") }),
    // Worked out by `tally` between two days; a month that has begun counts as a half.
    group({ name, words, kind: z.literal("months"), from: column, until: z.exactOptional(column) }),
  ])
  .meta({
    id: "PatientField",
    description:
      "A field conditions may ask about. `months` counts whole months from one date to another, or to the day of the extract",
  });
