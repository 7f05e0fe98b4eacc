import type { Identities } from "../../model/cluster-identities.ts";
import type { ClusterDecision, PlanDecision } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { clusterDecisionSchema, planDecisionSchema } from "../../model/schema/decisions.ts";
import type { SheetField } from "../../model/sheet.ts";
import { CARRIED_OVER_TAG, NOTES_TAGS, PLAN_TAGS } from "../../model/sheet-tags.ts";
import { fieldValue, readAnswers } from "./decisions-answers.ts";
import { readChoice, readGoalValue } from "./decisions-choice.ts";
import { decisionFingerprint } from "./decisions-merge.ts";
import { namesPractice, personFinding } from "./decisions-outside.ts";
import { fieldsOf, practicesOf, type Said, sayInField, sayOfSheet } from "./decisions-sheet.ts";

/** What a sheet that came back is held against. */
interface ReadContext {
  readonly kit: MeetingKit;
  /** The sheet as it was handed out. */
  readonly original: DocumentSheet;
  readonly unnamed: Identities;
  /** A practice's code by what else it may be called, folded. */
  readonly labels: ReadonlyMap<string, string>;
}

type Fields = ReadonlyMap<string, SheetField>;
type Texts = ReadonlyMap<string, string>;

/** What one field says that is kept; without a value where nothing stands there that can be. */
interface Kept {
  readonly name: string;
  readonly field: SheetField;
  readonly value?: string;
  readonly diagnostics: readonly Diagnostic[];
}

function fieldsByTag({ original }: ReadContext): Fields {
  return new Map(fieldsOf(original).map((field) => [field.tag, field]));
}

/** The fields that are kept of a sheet, by what their values are called. */
function namedFields(tags: Readonly<Record<string, string>>, fields: Fields) {
  return Object.entries(tags).flatMap(([name, tag]) => {
    const field = fields.get(tag);
    return field ? [{ name, field }] : [];
  });
}

function readKept(
  sheet: FilledSheet,
  named: ReturnType<typeof namedFields>,
  { texts, ...context }: ReadContext & { readonly texts: Texts },
): readonly Kept[] {
  return named.map(({ name, field }) => {
    const { diagnostics, ...read } = fieldValue(sheet, field, texts.get(field.tag));
    const names = read.value === undefined ? [] : nameFindings(sheet, field, read.value, context);
    return { name, field, ...read, diagnostics: [...diagnostics, ...names] };
  });
}

function nameFindings(
  sheet: FilledSheet,
  field: SheetField,
  text: string,
  { kit, unnamed }: ReadContext,
): readonly Diagnostic[] {
  if (kit.view === "open" || field.kind !== "text") return [];
  return [
    ...(namesPractice(text, unnamed)
      ? [sayInField(sheet, field, { code: "collect/practice-name", severity: "error" })]
      : []),
    ...(field.tag === PLAN_TAGS.who ? personFinding(sheet, field, text) : []),
  ];
}

interface ReadPlan {
  /** The plan itself and where those of the meeting before stand; none when it is empty or does not say whose it is. */
  readonly decisions: readonly PlanDecision[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a plan says once: a second answer in another table belongs to another plan, while steps may be several. */
const ONE_A_PLAN: readonly string[] = [PLAN_TAGS.measure, PLAN_TAGS.level, PLAN_TAGS.goal];

/** One practice's plan as it came back. */
export function readPlan(sheet: FilledSheet, context: ReadContext): ReadPlan {
  const fields = fieldsByTag(context);
  const carried = [...fields.values()].filter(({ tag }) => tag.startsWith(CARRIED_OVER_TAG));
  const own = Object.values(PLAN_TAGS).flatMap((tag) => fields.get(tag) ?? []);
  const { texts, apart, diagnostics } = readAnswers(sheet, [...own, ...carried]);
  if (ONE_A_PLAN.some((tag) => apart.has(tag))) {
    const mixed = sayOfSheet(sheet, { code: "collect/plans-mixed", severity: "error" });
    return { decisions: [], diagnostics: [mixed] };
  }
  const { practice: _, code: __, ...tags } = PLAN_TAGS;
  const kept = readKept(sheet, namedFields(tags, fields), { ...context, texts });
  const statuses = carried.map((field) => ({ field, ...fieldValue(sheet, field, texts.get(field.tag)) }));
  const isBlank = kept.every(({ field }) => !texts.get(field.tag));
  if (isBlank && carried.every(({ tag }) => !texts.get(tag))) {
    const empty = sayOfSheet(sheet, { code: "collect/empty-plan" });
    return { decisions: [], diagnostics: [...diagnostics, empty] };
  }
  const { label, diagnostics: whose } = practiceOf(sheet, texts, { ...context, fields });
  const found = [...kept, ...statuses].flatMap((one) => one.diagnostics);
  const values = Object.fromEntries(kept.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  const plans = withStatuses(isBlank ? [] : [values], statuses);
  return {
    decisions: label === undefined ? [] : plans.map((plan) => planDecision(label, plan)),
    diagnostics: [
      ...[...diagnostics, ...whose, ...found],
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

function measureFindings(sheet: FilledSheet, fields: Fields, texts: Texts): readonly Diagnostic[] {
  const field = fields.get(PLAN_TAGS.measure);
  return field && texts.get(field.tag) === ""
    ? [sayInField(sheet, field, { code: "collect/no-measure" })]
    : [];
}

/**
 * In closed view the code says whose the plan is; the name beside it is for the wall and is not kept. Where the code is
 * missing, the key may tell it from a name or a number that only one practice has.
 */
function practiceOf(
  sheet: FilledSheet,
  texts: Texts,
  { kit, fields, labels }: ReadContext & { readonly fields: Fields },
): { readonly label?: string; readonly diagnostics: readonly Diagnostic[] } {
  const isClosed = kit.view === "closed";
  const field = fields.get(isClosed ? PLAN_TAGS.code : PLAN_TAGS.practice);
  const text = field && texts.get(field.tag);
  const choices = practicesOf(kit).map((known) => ({ text: known, value: known }));
  const { choice, isSure } =
    field && text ? readChoice(text, { label: field.label, choices }) : { isSure: false };
  if (choice && isSure) return { label: choice.value, diagnostics: [] };
  const named = [text, ...(text || !isClosed ? [] : [texts.get(PLAN_TAGS.practice)])];
  const label = named.flatMap((name) => labels.get(foldText(name ?? "")) ?? [])[0];
  if (label !== undefined)
    return { label, diagnostics: [sayOfSheet(sheet, { code: "collect/read-by-key", severity: "notice" })] };
  const code = text ? "collect/unknown-practice" : "collect/no-practice";
  const said: Said = { code, severity: "error" };
  return {
    diagnostics: [field && text !== undefined ? sayInField(sheet, field, said) : sayOfSheet(sheet, said)],
  };
}

function planDecision(practice: string, values: PlanValues): PlanDecision {
  const goalValue = values.goal === undefined ? undefined : readGoalValue(values.goal);
  const plan = planDecisionSchema.parse({ practice, ...values, ...(goalValue ? { goalValue } : {}) });
  return { ...plan, collected: decisionFingerprint(plan) };
}

interface ReadNotes {
  /** Absent when no notes sheet says anything of what the cluster does together. */
  readonly decision?: ClusterDecision;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the cluster has chosen, from the notes sheets that came back. The rest of a notes sheet is its writer's own and
 * is not kept. Where the sheets differ, nobody but the cluster can say which of them is right.
 */
export function readNotes(sheets: readonly FilledSheet[], context: ReadContext): ReadNotes {
  const { measures, text, followUp } = NOTES_TAGS;
  const named = namedFields({ measures, text, followUp }, fieldsByTag(context));
  const fields = named.map(({ field }) => field);
  const read = sheets.map((sheet) => {
    const { texts, diagnostics } = readAnswers(sheet, fields);
    return { sheet, diagnostics, kept: readKept(sheet, named, { ...context, texts }) };
  });
  const agreed = named.map(({ name, field }, at): Omit<Kept, "field"> => {
    const said = read.flatMap(({ sheet, kept }) => {
      const value = kept[at]?.value;
      return value === undefined ? [] : [{ sheet, value }];
    });
    const [first, ...others] = said;
    const other = others.find(({ value }) => value !== first?.value);
    if (!first || !other) return { name, ...(first ? { value: first.value } : {}), diagnostics: [] };
    return { name, diagnostics: [sayInField(other.sheet, field, { code: "collect/notes-disagree" })] };
  });
  const decision = clusterDecision(agreed);
  return {
    ...(decision ? { decision } : {}),
    diagnostics: [
      ...read.flatMap(({ diagnostics, kept }) => [...diagnostics, ...kept.flatMap((one) => one.diagnostics)]),
      ...agreed.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

function clusterDecision(agreed: readonly Pick<Kept, "name" | "value">[]): ClusterDecision | undefined {
  const values = agreed.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    return [[name, name === "measures" ? [value] : value] as const];
  });
  if (values.length === 0) return undefined;
  const decision = clusterDecisionSchema.parse(Object.fromEntries(values));
  return { ...decision, collected: decisionFingerprint(decision) };
}
