import type { Identities } from "../../model/cluster-identities.ts";
import type { PlanDecision } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { planDecisionSchema } from "../../model/schema/decisions.ts";
import type { SheetField } from "../../model/sheet.ts";
import { CARRIED_OVER_TAG, PLAN_TAGS } from "../../model/sheet-tags.ts";
import { fieldValue, readAnswers } from "./decisions-answers.ts";
import { readChoice, readGoalValue } from "./decisions-choice.ts";
import { decisionFingerprint } from "./decisions-merge.ts";
import { namesPractice, personFinding } from "./decisions-outside.ts";
import { fieldsOf, practicesOf, sayInField, sayOfSheet } from "./decisions-sheet.ts";

interface PlanContext {
  readonly kit: MeetingKit;
  readonly plan: DocumentSheet;
  readonly unnamed: Identities;
}

interface ReadPlan {
  /** The plan itself and where those of the meeting before stand; none when it is empty or does not say whose it is. */
  readonly decisions: readonly PlanDecision[];
  readonly diagnostics: readonly Diagnostic[];
}

type Kept = Exclude<keyof typeof PLAN_TAGS, "practice" | "code">;

type Fields = ReadonlyMap<string, SheetField>;

/** What a plan says once: a second answer in another table belongs to another plan, while steps may be several. */
const ONE_A_PLAN: readonly string[] = [PLAN_TAGS.measure, PLAN_TAGS.level, PLAN_TAGS.goal];

/** One practice's plan as it came back. */
export function readPlan(sheet: FilledSheet, context: PlanContext): ReadPlan {
  const fields = new Map(fieldsOf(context.plan).map((field) => [field.tag, field]));
  const carried = fieldsOf(context.plan).filter(({ tag }) => tag.startsWith(CARRIED_OVER_TAG));
  const read = [...Object.values(PLAN_TAGS).flatMap((tag) => fields.get(tag) ?? []), ...carried];
  const { texts, apart, diagnostics } = readAnswers(sheet, read);
  if (ONE_A_PLAN.some((tag) => apart.has(tag))) {
    const mixed = sayOfSheet(sheet, { code: "collect/plans-mixed", severity: "error" });
    return { decisions: [], diagnostics: [mixed] };
  }
  const kept = keptFields(fields).map(({ name, field }) => {
    const { value, diagnostics: found } = fieldValue(sheet, field, texts.get(field.tag));
    const named = value === undefined ? [] : nameFindings(sheet, field, value, context);
    return { name, value, isBlank: !texts.get(field.tag), diagnostics: [...found, ...named] };
  });
  const statuses = carried.map((field) => ({ field, ...fieldValue(sheet, field, texts.get(field.tag)) }));
  const isBlank = kept.every((one) => one.isBlank);
  if (isBlank && carried.every(({ tag }) => !texts.get(tag))) {
    const empty = sayOfSheet(sheet, { code: "collect/empty-plan" });
    return { decisions: [], diagnostics: [...diagnostics, empty] };
  }
  const practice = practiceOf(sheet, texts, { kit: context.kit, fields });
  const found = [...kept, ...statuses].flatMap((one) => one.diagnostics);
  const values = Object.fromEntries(kept.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  const plans = withStatuses(isBlank ? [] : [values], statuses);
  const { label } = practice;
  return {
    decisions: label === undefined ? [] : plans.map((plan) => planDecision(label, plan)),
    diagnostics: [
      ...diagnostics,
      ...practice.diagnostics,
      ...found,
      ...(isBlank ? [] : measureFindings(sheet, fields, texts)),
    ],
  };
}

type PlanValues = Readonly<Record<string, string>>;

/** Where a plan of the meeting before stands goes to the new plan for the same measure, or is told by itself. */
function withStatuses(
  plans: readonly PlanValues[],
  statuses: readonly { readonly field: SheetField; readonly value?: string }[],
): readonly PlanValues[] {
  const told = statuses.flatMap(({ field, value }) =>
    value === undefined ? [] : [{ measure: field.tag.slice(CARRIED_OVER_TAG.length), status: value }],
  );
  const isPlanned = ({ measure }: PlanValues) => plans.some((plan) => plan.measure === measure);
  return [
    ...plans.map((plan) => ({ ...plan, ...told.find(({ measure }) => measure === plan.measure) })),
    ...told.filter((one) => !isPlanned(one)),
  ];
}

function measureFindings(
  sheet: FilledSheet,
  fields: Fields,
  texts: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const field = fields.get(PLAN_TAGS.measure);
  return field && texts.get(field.tag) === ""
    ? [sayInField(sheet, field, { code: "collect/no-measure" })]
    : [];
}

function keptFields(fields: Fields): readonly { name: Kept; field: SheetField }[] {
  const { practice: _, code: __, ...kept } = PLAN_TAGS;
  return Object.entries(kept).flatMap(([name, tag]) => {
    const field = fields.get(tag);
    return field ? [{ name: name as Kept, field }] : [];
  });
}

/** In closed view the code says whose the plan is; the name beside it is for the wall and is not kept. */
function practiceOf(
  sheet: FilledSheet,
  texts: ReadonlyMap<string, string>,
  { kit, fields }: { readonly kit: MeetingKit; readonly fields: Fields },
): { readonly label?: string; readonly diagnostics: readonly Diagnostic[] } {
  const field = fields.get(kit.view === "closed" ? PLAN_TAGS.code : PLAN_TAGS.practice);
  const text = field && texts.get(field.tag);
  if (field === undefined || text === undefined) {
    return { diagnostics: [sayOfSheet(sheet, { code: "collect/no-practice", severity: "error" })] };
  }
  const choices = practicesOf(kit).map((known) => ({ text: known, value: known }));
  const { choice, isSure } = readChoice(text, { label: field.label, choices });
  if (choice && isSure) return { label: choice.value, diagnostics: [] };
  const code = text === "" ? "collect/no-practice" : "collect/unknown-practice";
  return { diagnostics: [sayInField(sheet, field, { code, severity: "error" })] };
}

function nameFindings(
  sheet: FilledSheet,
  field: SheetField,
  text: string,
  { kit, unnamed }: Pick<PlanContext, "kit" | "unnamed">,
): readonly Diagnostic[] {
  if (kit.view === "open" || field.kind !== "text") return [];
  return [
    ...(namesPractice(text, unnamed)
      ? [sayInField(sheet, field, { code: "collect/practice-name", severity: "error" })]
      : []),
    ...(field.tag === PLAN_TAGS.who ? personFinding(sheet, field, text) : []),
  ];
}

function planDecision(practice: string, values: PlanValues): PlanDecision {
  const goalValue = values.goal === undefined ? undefined : readGoalValue(values.goal);
  const plan = planDecisionSchema.parse({ practice, ...values, ...(goalValue ? { goalValue } : {}) });
  return { ...plan, collected: decisionFingerprint(plan) };
}
