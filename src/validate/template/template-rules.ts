import { placeIn, valueAt } from "../../model/located-tree.ts";
import { type Finding, told, wrong } from "../finding.ts";
import { rawColumn, repeated, unknown } from "../raw-items.ts";
import { conditionRules } from "./template-condition-rules.ts";
import { materialRules } from "./template-material-rules.ts";
import type { TemplateParts } from "./template-parts.ts";
import { textRules } from "./template-text-rules.ts";
import { togetherRules } from "./template-together-rules.ts";

type Rule = (parts: TemplateParts) => readonly Finding[];

const unique =
  (list: string, field: string): Rule =>
  ({ source }) =>
    repeated(source, rawColumn(source.tree, list, field), { code: "template/duplicate", values: { field } });

const blocksNameKnownMeasures: Rule = ({ source, mentions }) => {
  const known = rawColumn(source.tree, "measures", "id").map(({ value }) => value);
  return unknown(mentions, known, { code: "template/unknown-measure" });
};

const eachMeasureInOneBlock: Rule = ({ source, mentions }) => {
  const missing = rawColumn(source.tree, "measures", "id").flatMap(({ value, path }) =>
    mentions.some((mention) => mention.value === value)
      ? []
      : [wrong("template/measure-without-block", path, { measure: value })],
  );
  const twice = mentions.flatMap(({ value, path }, index) => {
    const earlier = mentions.slice(0, index).find((mention) => mention.value === value);
    const line = earlier && placeIn(source, earlier.path).line;
    return line === undefined
      ? []
      : [wrong("template/measure-in-two-blocks", path, { measure: value, line })];
  });
  return [...missing, ...twice];
};

const partsAddUp: Rule = ({ blocks }) =>
  blocks.flatMap(({ index, value: { minutes, parts } }) => {
    if (minutes === undefined || parts === undefined) return [];
    const sum = parts.introduction + parts.groups + parts.plenary;
    return sum === minutes ? [] : [wrong("template/parts-sum", ["blocks", index, "parts"], { sum, minutes })];
  });

const onlyRatesHaveBase: Rule = ({ source, measures }) =>
  measures.flatMap(({ index, value: { kind } }) => {
    const path = ["measures", index, "base"];
    const hasBase = valueAt(source.tree, path) !== undefined;
    if (kind === undefined || (kind === "rate") === hasBase) return [];
    return kind === "rate"
      ? [wrong("template/rate-without-base", ["measures", index, "kind"])]
      : [wrong("template/base-without-rate", path)];
  });

/** Of rates and bare counts nobody is left over; and the parts of one whole are hidden together, each for the others. */
const onlySharesHaveSides: Rule = ({ source, measures }) =>
  measures.flatMap(({ index, value: { kind } }) => {
    const path = ["measures", index, "sensitive"];
    if (valueAt(source.tree, path) === undefined) return [];
    const isPart = valueAt(source.tree, ["measures", index, "partOf"]) !== undefined;
    return isPart || (kind !== undefined && kind !== "proportion")
      ? [wrong("template/side-of-share", path)]
      : [];
  });

/** A large practice has more of everything, so a bare number says little beside another practice's. */
const countsCompareLittle: Rule = ({ measures }) =>
  measures.flatMap(({ index, value: { kind } }) =>
    kind === "count" ? [told("notice", "template/bare-count", ["measures", index, "kind"])] : [],
  );

const reviewsMoveForward: Rule = ({ measures }) =>
  measures.flatMap(({ index, value: { review } }) =>
    review && review.nextReview <= review.reviewed
      ? [wrong("template/review-order", ["measures", index, "review", "nextReview"])]
      : [],
  );

/** Said once for all measures: a package is reviewed as a whole, and a row of warnings hides the others. */
const reviewedBeforeMeeting: Rule = ({ measures, meetingDate }) => {
  const late = measures.filter(
    ({ value: { review } }) => review && meetingDate !== undefined && meetingDate > review.nextReview,
  );
  const [first] = late;
  if (!first) return [];
  const path = ["measures", first.index, "review", "nextReview"];
  const values = { measures: late.map(({ value: { id } }) => id ?? "").join(", ") };
  return [told("warning", "template/review-overdue", path, values)];
};

const notUnderRevision: Rule = ({ source }) =>
  valueAt(source.tree, ["status"]) === "under-revision"
    ? [told("warning", "template/under-revision", ["status"])]
    : [];

const followUpsInOrder: Rule = ({ followUpMonths: { first, second } }) =>
  first !== undefined && second !== undefined && second <= first
    ? [wrong("template/follow-up-order", ["followUpMonths", "second"])]
    : [];

const readableOnlyWhenShown: Rule = ({ smallNumbers: { minimumDenominator, firmDenominator } }) =>
  minimumDenominator !== undefined && firmDenominator !== undefined && firmDenominator < minimumDenominator
    ? [wrong("template/small-numbers-order", ["smallNumbers", "firmDenominator"])]
    : [];

const RULES: readonly Rule[] = [
  unique("measures", "id"),
  unique("measures", "number"),
  unique("blocks", "id"),
  unique("patientFields", "name"),
  blocksNameKnownMeasures,
  eachMeasureInOneBlock,
  partsAddUp,
  onlyRatesHaveBase,
  onlySharesHaveSides,
  countsCompareLittle,
  reviewsMoveForward,
  reviewedBeforeMeeting,
  notUnderRevision,
  followUpsInOrder,
  readableOnlyWhenShown,
  conditionRules,
  togetherRules,
  materialRules,
  textRules,
];

/** What the fields of a template say together that none of them says alone. */
export function templateRules(parts: TemplateParts): Finding[] {
  return RULES.flatMap((rule) => rule(parts));
}
