import * as z from "zod";
import type { PackageTemplate } from "../../model/template.ts";
import { calendarDate, contactSchema, group, says, slug, text, wholeNumber } from "../schema-parts.ts";
import { blockSchema } from "./template-block-schema.ts";
import { patientFieldSchema } from "./template-condition-schema.ts";
import { materialSchemas, pageAddress } from "./template-material-schema.ts";
import { measureSchema } from "./template-measure-schema.ts";

export const smallNumbersSchema = group({
  disclosureLimit: wholeNumber(3, 10).describe("Counts from 1 to this minus one are hidden"),
  minimumDenominator: wholeNumber(1, 1000).describe("A share with a smaller denominator is not shown"),
  firmDenominator: wholeNumber(1, 1000).describe("A share with a smaller denominator is drawn hollow"),
  firmWidthPoints: wholeNumber(1, 100).describe(
    "A share with a wider 95 % interval, in points, is drawn hollow",
  ),
  firmEvents: wholeNumber(1, 1000).describe("A rate with fewer events is drawn hollow"),
  minimumPractices: wholeNumber(1, 50).describe("Fewer practices with shown values give a table, no chart"),
}).describe("May it be shown, and may it be read? Two settings, never one");

export const followUpMonthsSchema = group({
  first: wholeNumber(1, 60).describe("Months to the first date"),
  second: wholeNumber(1, 60).describe("Months to the second date"),
}).describe("Months from the meeting to the two follow-up dates proposed");

const reference = group({
  text: text().describe("Author or publisher, title, year"),
  url: z.exactOptional(pageAddress()).describe("Address of the page"),
  lastChecked: z.exactOptional(calendarDate()).describe("When the address was last seen to work"),
});

/** A package template as its YAML file writes it, which is also how the program uses it. */
export const templateSchema = group({
  id: slug().describe("Name of the template's folder"),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, says("template/version"))
    .describe("Three numbers, 1.0.0; a changed definition raises the first"),
  title: text(60).describe("Cover title: Type 2-diabetes"),
  topic: slug().describe("Word for file names: type2-diabetes"),
  brand: z
    .exactOptional(text(120))
    .describe("How the sender looks: kiap, midtkraft, kaps, or one's own brand.yaml; neutral when left out"),
  provider: text(60).describe("Who offers the package: KiAP"),
  status: z.enum(["valid", "under-revision"]).describe("under-revision gives a warning at every use"),
  revised: calendarDate().describe("When this template was last revised"),
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
}).meta({ title: "klyngepakke package template" }) satisfies z.ZodType<PackageTemplate>;
