import * as z from "zod";
import { conditionSchema } from "./condition.ts";
import { calendarDate, group, phrase, says, slug, text, wholeNumber } from "./parts.ts";

/** A Danish noun in the definite singular, with or without `den`/`det` and an adjective in front. */
const DEFINITE = /^(?:(?:den|det) |[a-zæøå-]+(?:en|et) )/;

const counted = group({
  words: phrase().describe("Exactly who is counted, as printed: starts lower-case, no full stop"),
  /**
   * Used by `tally`. A proportion's numerator is looked for among the rows of its denominator, so it repeats nothing
   * of it.
   */
  condition: z.exactOptional(conditionSchema).describe("The same, as a condition on patient rows"),
});

/** A clinical limit, always with operator, unit and the guideline it comes from. */
const limit = group({
  name: text(60).describe("What is limited: HbA1c"),
  operator: z.enum([">", "≥", "<", "≤"]).describe("In quotes, as the measure counts"),
  value: z.number().describe("Decimals with a point: 2.5"),
  unit: text(20).describe("Unit of the value: mmol/mol"),
  guideline: text(80).describe("The guideline the limit comes from, with its version"),
});

/** The habit of good measure libraries: who wrote it, who checked it, when it is looked at again. */
const review = group({
  authoredBy: text(80).describe("Who wrote the measure"),
  checkedBy: text(80).describe("Who checked it, as a second pair of eyes"),
  reviewed: calendarDate().describe("When it was last looked at as a whole"),
  nextReview: calendarDate().describe("When it must be looked at again; a later meeting gives a warning"),
});

const lines = (most: number) => z.array(text(most));

/** What is measured: the words, the conditions and the limits that printing and counting share. */
export const measureSchema = group({
  number: wholeNumber(1, 99).describe("The number the profession knows it by: 1 for målepunkt 1"),
  id: slug().describe("The name data files use: lower-case a-z, digits and hyphens"),
  title: text(60).describe("Stands alone as a label"),
  shortTitle: text(28).describe("For narrow places"),
  kind: z
    .enum(["proportion", "rate", "count"])
    .describe("Patients of patients, patients per listed, or a number"),
  base: z.exactOptional(wholeNumber(1, 100_000)).describe("Denominator of a rate: 1000 gives pr. 1.000"),
  better: z.enum(["lower", "higher", "neither"]).describe("Which way the profession wishes the value to go"),
  partOf: z
    .exactOptional(slug())
    .describe("Id of the productShares it is a part of; it is then shown together with the other parts"),
  goal: z
    .exactOptional(
      group({
        value: z.number().min(0).describe("In the measure's own unit: percent, or per base"),
        source: text(90).describe("Who set it, and when"),
      }),
    )
    .describe("A level the profession or an authority has set as the aim"),
  dataSource: z
    .exactOptional(text(80))
    .describe("Printed after Kilde:, when it is not the package's: Medlemmernes egne søgninger"),
  /** The step's `of` is its denominator. Its figures come from those only who have searched. */
  ownSearchStep: z
    .exactOptional(slug())
    .describe("Id of the step of ownSearch that is its numerator; the figures come back on the return sheet"),
  /**
   * Such events come in bunches, so that chance does more than intervals for independent events say: practices are not
   * to be classed, and few events may be one person's.
   */
  repeats: z
    .exactOptional(z.literal(true))
    .describe("true when the same person can be counted more than once, as with analyses and visits"),
  /** Both where nothing is said, since 38 of 40 tells of two. */
  sensitive: z
    .exactOptional(z.enum(["numerator", "complement"]))
    .describe(
      "The side of a proportion whose small numbers are hidden: those counted, or those not; else both are",
    ),
  subject: phrase(58)
    .regex(DEFINITE, says("template/subject"))
    .describe("Noun in the definite singular that can open a sentence: andelen med HbA1c over 58 mmol/mol"),
  people: group({
    one: phrase(30).describe("After 1"),
    many: phrase(30).describe("After other numbers"),
  }).describe("What the denominator counts: patient, patienter"),
  numerator: counted.describe("Who is counted; of a proportion, among those in the denominator"),
  denominator: counted.describe("Among whom"),
  unit: phrase(60).describe("Said beside the axis: procent af patienterne med målt HbA1c"),
  limits: z.array(limit).describe("Every clinical limit the numerator or denominator uses"),
  known: text(220).describe("What do we know? A table cell"),
  recommended: text(220).describe("What is recommended? A table cell"),
  whyItMatters: text(220).describe("Why this is worth the meeting's time"),
  remarks: lines(300).describe("Side definitions and reservations"),
  errorSources: lines(150).min(1).describe("What can make the figure wrong"),
  questions: lines(120).min(1).max(5).describe("For the groups"),
  suggestedActions: lines(90).min(3).max(5).describe("Concrete things a practice can do itself"),
  review: review.describe("Who wrote and checked the measure, and when it is looked at again"),
}).meta({ id: "Measure" });
