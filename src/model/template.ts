import type { patientFieldSchema } from "./schema/condition.ts";
import type { materialSchemas } from "./schema/material.ts";
import type { measureSchema } from "./schema/measure.ts";
import type { contactSchema, Written } from "./schema/parts.ts";
import type { blockSchema, smallNumbersSchema, templateSchema } from "./schema/template.ts";

/**
 * A package template as the program uses it. What each field means, holds and is measured in stands at the field in
 * `schema/`, where the types come from.
 */
export interface PackageTemplate extends Written<typeof templateSchema> {}

export interface Measure extends Written<typeof measureSchema> {}

/** What a measure counts: patients of patients, patients per listed, or a bare number. */
export type MeasureKind = Measure["kind"];

/** Which way the profession wishes the value to go. */
export type Better = Measure["better"];

/** Who is counted, in words and as a condition on patient rows. */
export type Counted = Measure["numerator"];

/** A clinical limit, always with operator, unit and the guideline it comes from. */
export type Limit = Measure["limits"][number];

/** Who wrote and checked a measure, and when it is looked at again. */
export type Review = Measure["review"];

/** A level the profession or an authority has set as the aim: 350 prescriptions per 1,000. */
export type MeasureGoal = NonNullable<Measure["goal"]>;

/** Whose small number would tell of people: those who are counted, or those of the denominator who are not. */
export type SensitiveSide = NonNullable<Measure["sensitive"]>;

/** A column a condition may ask about, in a file of patient rows. */
export type PatientField = Written<typeof patientFieldSchema>;

/** One stretch of the meeting; exactly one of its kinds. */
export type Block = Written<typeof blockSchema>;

/** The package's rules for showing and reading small numbers. */
export type SmallNumberRules = Written<typeof smallNumbersSchema>;

/** The package's rules as they hold for one measure. */
export interface MeasureRules extends SmallNumberRules {
  /** The side of a share that is hidden when small; both where nothing is said. */
  readonly sensitive?: SensitiveSide;
}

export type Reference = PackageTemplate["references"][number];

export type Contact = Written<typeof contactSchema>;

/** What a package may have or leave out, part by part. */
type Material = { readonly [Part in keyof typeof materialSchemas]-?: NonNullable<PackageTemplate[Part]> };

/** Two measures drawn as the two parts of one bar. */
export type MeasurePair = Material["pairs"][number];

/** Shares of one whole. */
export type ProductShares = Material["productShares"][number];

/** A made-up story the groups can talk about. */
export type Case = Material["cases"][number];

/** How a practice finds its own patients. */
export type OwnSearch = Material["ownSearch"];

/** One search in the practice's own record system. */
export type OwnSearchStep = OwnSearch["steps"][number];

/** Guides to searching in each record system. */
export type SearchGuides = Material["searchGuides"];

/** A letter merged in the clinic. */
export type PatientLetter = Material["letter"];

/** An empty form for looking through one's own records. */
export type AuditForm = Material["auditForms"][number];

/** One step of the decision flow by which a practice looks at a patient again. */
export type ReviewStep = Material["reviewSteps"][number];

/** One step of a course: a meeting, or the practices' own work between two. */
export type CourseStep = Material["course"][number];

/** A question that helps to set a goal on one of the four levels. */
export type GoalPrompt = Material["goals"][number];
