import * as z from "zod";
import type { Block } from "../../model/template.ts";
import { group, slug, text, wholeNumber } from "../schema-parts.ts";

const stretch = {
  id: slug().describe("Name of the block, unique in the package"),
  title: text(60).describe("Heading of the divider and line of the programme"),
  minutes: wholeNumber(1, 240).describe("Minutes of the meeting"),
  description: text(90).describe("One line under the title in the programme"),
};

const partMinutes = wholeNumber(0, 240);

const cases = z.exactOptional(z.array(slug()).min(1).max(4));

/** A block that shows measures; the only kind whose fields must agree with one another. */
export const measuresBlockSchema = group({
  ...stretch,
  kind: z.literal("measures"),
  measures: z.array(slug()).min(1).describe("Ids of the measures, in the order they are shown"),
  parts: group({
    introduction: partMinutes.describe("Minutes to present the measures"),
    groups: partMinutes.describe("Minutes of group work"),
    plenary: partMinutes.describe("Minutes to gather up in plenary"),
  }).describe("How the minutes fall on the parts; they add up to minutes"),
  cases: cases.describe("Ids of cases the groups may take up instead of the figures"),
});

/** One stretch of the meeting, by its kind. */
export const blockSchema = z
  .discriminatedUnion("kind", [
    group({ ...stretch, kind: z.literal("introduction") }),
    measuresBlockSchema,
    group({
      ...stretch,
      kind: z.literal("talk"),
      expert: text(80).describe("Who gives the talk: a function or a name"),
      points: z.array(text(120)).min(1).max(6).describe("What it is to cover, for the expert and the slide"),
    }),
    group({
      ...stretch,
      kind: z.literal("dialogue"),
      questions: z.array(text(120)).min(1).max(6).describe("What the groups talk about, without figures"),
      cases: cases.describe("Ids of the cases the groups talk about"),
    }),
    group({ ...stretch, kind: z.literal("break") }),
    group({
      ...stretch,
      kind: z.literal("implementation"),
      questions: z.array(text(120)).min(1).max(6).describe("What the practices decide before they go home"),
    }),
  ])
  .meta({ id: "Block", description: "One stretch of the meeting" }) satisfies z.ZodType<Block>;
