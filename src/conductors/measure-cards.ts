import { danishDate } from "../model/calendar-date.ts";
import { danishNumber } from "../model/danish-number.ts";
import { type LocatedTree, pathKey } from "../model/located-tree.ts";
import type { Limit, Measure, MeasureKind, PackageTemplate } from "../model/template.ts";

const STATUS: Record<PackageTemplate["status"], string> = {
  valid: "gældende",
  "under-revision": "under revision",
};

const BETTER: Record<Measure["better"], string> = {
  lower: "lavere er bedre",
  higher: "højere er bedre",
  neither: "intet niveau er i sig selv bedst",
};

const KIND: Record<MeasureKind, string> = { proportion: "andel", rate: "rate", count: "antal" };

/** A template's measures as cards in plain text: everything a reviewer must see, and which file it comes from. */
export function measureCards(template: PackageTemplate, tree: LocatedTree): string {
  const { title, version, status, revised, smallNumbers } = template;
  const head = [
    `${title}, version ${version}, ${STATUS[status]}, revideret ${danishDate(revised)}`,
    `Andele kræver en nævner på mindst ${smallNumbers.minimumDenominator}; antal under ${smallNumbers.disclosureLimit} skjules.`,
  ].join("\n");
  const cards = template.measures.map((measure, index) =>
    [`${measure.number}. ${measure.title} [${measure.id}]`, ...lines(measure), ...origins(tree, index)].join(
      "\n   ",
    ),
  );
  return [head, ...cards].join("\n\n");
}

function lines(measure: Measure): readonly string[] {
  const { kind, better, unit, numerator, denominator, limits, goal, whyItMatters, review } = measure;
  return [
    `Enhed: ${unit} (${[KIND[kind], ...(kind === "count" ? [] : [BETTER[better]])].join("; ")})`,
    `Tæller: ${numerator.words}`,
    `Nævner: ${denominator.words}`,
    ...limits.map((limit) => `Grænse: ${limitText(limit)}`),
    ...(goal ? [`Mål: ${danishNumber(goal.value, decimals(goal.value))} (${goal.source})`] : []),
    `Hvorfor: ${whyItMatters}`,
    `Hvad ved vi: ${measure.known}`,
    `Anbefaling: ${measure.recommended}`,
    ...measure.remarks.map((remark) => `Forbehold: ${remark}`),
    ...measure.errorSources.map((source) => `Fejlkilde: ${source}`),
    ...measure.questions.map((question) => `Spørgsmål: ${question}`),
    ...measure.suggestedActions.map((action) => `Forslag: ${action}`),
    `Skrevet af: ${review.authoredBy}`,
    `Fagligt set: ${review.checkedBy}`,
    `Revideret ${danishDate(review.reviewed)}, næste gang ${danishDate(review.nextReview)}`,
  ];
}

function limitText({ name, operator, value, unit, guideline }: Limit): string {
  return `${name} ${operator} ${danishNumber(value, decimals(value))} ${unit} (${guideline})`;
}

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}

/** Which fields come from another file than the package's own; nothing when all are its own. */
function origins({ tree, marks }: LocatedTree, index: number): readonly string[] {
  const { measures } = tree as { readonly measures: readonly Readonly<Record<string, unknown>>[] };
  const fields = Object.keys(measures[index] ?? {});
  const fileOf = (field: string) => marks.get(pathKey(["measures", index, field]))?.file;
  const files = [...new Set(fields.flatMap((field) => fileOf(field) ?? []))];
  return files.map((file) => `Fra ${file}: ${fields.filter((field) => fileOf(field) === file).join(", ")}`);
}
