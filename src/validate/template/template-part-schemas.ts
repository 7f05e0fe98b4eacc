import * as z from "zod";
import { group, slug, text } from "../schema-parts.ts";
import { measureSchema } from "./template-measure-schema.ts";
import { templateSchema } from "./template-schema.ts";

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
