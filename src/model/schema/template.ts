import * as z from "zod";
import { patientFieldSchema } from "./condition.ts";
import { materialSchemas, pageAddress } from "./material.ts";
import { measureSchema } from "./measure.ts";
import { calendarDate, contactSchema, group, says, slug, text, wholeNumber } from "./parts.ts";

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
  questions: z
    .exactOptional(z.array(text(120)).min(1).max(4))
    .describe("For the groups, about the subject as a whole; those of the measures come after"),
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
  .meta({ id: "Block", description: "One stretch of the meeting" });

/** Disclosure (may it be shown?) and reliability (may it be read?) are two settings, never one. */
export const smallNumbersSchema = group({
  disclosureLimit: wholeNumber(3, 10).describe("Counts from 1 to this minus one are hidden"),
  minimumDenominator: wholeNumber(1, 1000).describe("A share with a smaller denominator is not shown"),
  firmDenominator: wholeNumber(1, 1000).describe("A share with a smaller denominator is drawn hollow"),
  firmWidthPoints: wholeNumber(1, 100).describe(
    "A share with a wider 95 % interval, in points, is drawn hollow",
  ),
  firmEvents: wholeNumber(1, 1000).describe("A rate with fewer events is drawn hollow"),
  minimumPractices: wholeNumber(1, 50).describe(
    "Fewer practices with shown values give the levels alone, without practices",
  ),
}).describe("May it be shown, and may it be read? Two settings, never one");

/** When the cluster looks at it again. */
export const followUpMonthsSchema = group({
  first: wholeNumber(1, 60).describe("Months to the first date"),
  second: wholeNumber(1, 60).describe("Months to the second date"),
}).describe("Months from the meeting to the two follow-up dates proposed");

const reference = group({
  text: text().describe("Author or publisher, title, year"),
  url: z.exactOptional(pageAddress()).describe("Address of the page"),
  lastChecked: z.exactOptional(calendarDate()).describe("When the address was last seen to work"),
});

/** What a package can be about; the yearly account tells how many are about medicine. */
const PACKAGE_CATEGORIES = ["medicin", "sygdom", "forebyggelse", "andet"] as const;

/** A package template as its YAML file writes it, which is also how the program uses it. */
export const templateSchema = group({
  id: slug().describe("Name of the template's folder"),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, says("template/version"))
    .describe("Three numbers, 1.0.0; a changed definition raises the first"),
  title: text(60).describe("Cover title: Type 2-diabetes"),
  topic: slug().describe("Word for file names: type2-diabetes"),
  category: z
    .exactOptional(z.enum(PACKAGE_CATEGORIES))
    .describe("What the package is about, for the yearly account; not told there when left out"),
  brand: z
    .exactOptional(text(120))
    .describe("How the sender looks: kiap, midtkraft, kaps, or one's own brand.yaml; neutral when left out"),
  provider: text(60).describe("Who offers the package: KiAP"),
  status: z.enum(["valid", "under-revision"]).describe("under-revision gives a warning at every use"),
  revised: calendarDate().describe("When this template was last revised"),
  providerRevised: z
    .exactOptional(calendarDate())
    .describe("When the provider last revised its own description, where it says so"),
  credits: z.array(text(120)).describe("Professional author or adviser, for the credit line"),
  purpose: z.array(text(120)).min(1).max(6).describe("What the meeting is for, a sentence each"),
  facts: z
    .array(
      group({
        text: text(160).describe("The fact, one sentence"),
        source: text(120).describe("Where it is from"),
      }),
    )
    .describe("Worth knowing, each with its source"),
  cautions: z
    .array(text(120))
    .min(1)
    .max(6)
    .describe("How to read the figures: what variation may come from"),
  dataSource: text(80).describe("Printed after Kilde:"),
  patientFields: z.exactOptional(z.array(patientFieldSchema)).describe("The vocabulary of the conditions"),
  measures: z
    .array(measureSchema)
    .max(30)
    .describe("What is measured, by number; [] in a package without figures"),
  blocks: z.array(blockSchema).min(1).max(12).describe("The programme, in order"),
  smallNumbers: smallNumbersSchema,
  followUpMonths: followUpMonthsSchema,
  ...materialSchemas,
  references: z.array(reference).describe("Printed as a numbered list"),
  contact: contactSchema.describe("Who answers questions about the package"),
}).meta({ title: "klyngepakke package template" });

/**
 * The files a package is put together from, as editors know them. What stands in them is checked once it stands in its
 * package, by the package's own schema; only the outline of a region's file is checked by itself.
 */

/** A measure that several packages share; its number and its name belong to the package. */
export const sharedMeasureSchema = measureSchema
  .omit({ number: true, id: true })
  .meta({ title: "klyngepakke shared measure", id: "SharedMeasure" });

/** A measure of a package that takes the rest from a shared one. */
const usedMeasureSchema = measureSchema
  .omit({ id: true })
  .partial()
  .extend({
    use: slug().describe("Name of a shared measure: its file in _maalepunkter, without .yaml"),
    number: measureSchema.shape.number,
  })
  .meta({
    id: "UsedMeasure",
    description: "A shared measure; what is written here goes before what it says",
  });

/** A package's own file as it is written, with shared measures named. */
export const writtenTemplateSchema = templateSchema
  .extend({
    measures: z
      .array(z.union([measureSchema, usedMeasureSchema]))
      .max(30)
      .describe("What is measured, by number; [] in a package without figures"),
    contact: z
      .exactOptional(templateSchema.shape.contact)
      .describe("Who answers questions about the package; the brand's contact when left out"),
  })
  .meta({ title: "klyngepakke package template" });

const region = text(60).describe("Name of the region, as cluster files write it: Region Midtjylland");

/** What a region has changed in measures, by their names. */
export const writtenRegionSchema = group({
  region,
  measures: z
    .record(
      z.string(),
      measureSchema.omit({ id: true, number: true, kind: true, base: true, partOf: true }).partial(),
    )
    .describe("By id of the measure: the fields that are different in this region"),
}).meta({ title: "klyngepakke changes of a region" });

/** The outline of a region's file. */
export const regionOutline = group({
  region,
  measures: z.record(z.string(), z.record(z.string(), z.unknown())),
});
