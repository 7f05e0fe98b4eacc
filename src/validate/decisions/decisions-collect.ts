import type { Identities } from "../../model/cluster-identities.ts";
import type { ClusterDecision, PlanDecision } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { SheetField } from "../../model/sheet.ts";
import { NOTES_TAGS, PLAN_TAGS } from "../../model/sheet-tags.ts";
import { countFields, readAnswers } from "./decisions-answers.ts";
import { decisionFingerprint } from "./decisions-merge.ts";
import { cprFindings, type HandedOut, outsideFindings } from "./decisions-outside.ts";
import { readNotes, readPlan } from "./decisions-read.ts";
import { fieldsOf, openingOf, type Said, sayOfSheet, sheetOf, sheetsInFile } from "./decisions-sheet.ts";

/** What the sheets that came back say, and every finding about them. */
interface Collected {
  readonly plans: readonly PlanDecision[];
  readonly cluster?: ClusterDecision;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of the practices besides the kit. */
export interface KnownOfPractices extends Identities {
  /** A practice's code by what else it may be called, folded: its name, its ydernummer. Absent where nobody can tell. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** What came back, by the sheet it was handed out as. */
interface Returned {
  readonly plan: readonly FilledSheet[];
  readonly notes: readonly FilledSheet[];
}

/** A practice that signs with one word, such as "Lægerne", could be meant in every other sentence. */
const LEAST_WORDS = 2;

/**
 * Why a file or a plan is left out while all others are read: it is not known what it says, or whose it is. Everything
 * else that is wrong stops the reading of all.
 */
export const LEAVES_OUT: readonly Diagnostic["code"][] = [
  ...(["not-word", "scan", "old-or-locked", "damaged", "other-sheet", "other-meeting"] as const),
  ...(["no-practice", "unknown-practice", "plan-twice", "plan-twice-in-file", "plans-mixed"] as const),
].map((reason) => `collect/${reason}` as const);

/** Of a sheet's fields this share must be there to know it by; it may have lost one or two, seldom more. */
const LEAST_SHARE = 0.5;

/**
 * Reads filled-in plans and notes sheets of a kit into decisions. Nothing is guessed: what does not fit its field is
 * told of and left out, and an error means that nothing may be kept.
 *
 * @param known whom no answer of a closed kit may name, besides the names the sheets themselves were signed with
 */
export function collectDecisions(
  sheets: readonly FilledSheet[],
  kit: MeetingKit,
  { labels = new Map(), ...unnamed }: KnownOfPractices,
): Collected {
  const handedOut: HandedOut = { plan: sheetOf(kit, PLAN_TAGS), notes: sheetOf(kit, NOTES_TAGS) };
  const openings = [handedOut.plan, handedOut.notes].map((sheet) => (sheet ? openingOf(sheet) : []));
  const kinds = sheets
    .flatMap((sheet) => sheetsInFile(sheet, openings))
    .map((sheet) => ({ sheet, kind: kindOf(sheet, handedOut) }));
  const origins = kinds.map(({ sheet, kind }) => originFindings(sheet, kind && handedOut[kind]));
  const ofKind = (wanted: keyof Returned) =>
    kinds.flatMap(({ sheet, kind }, at) => (kind === wanted && origins[at]?.length === 0 ? [sheet] : []));
  const returned: Returned = { plan: ofKind("plan"), notes: ofKind("notes") };
  const names = [...unnamed.names, ...signatures(returned, handedOut)];
  const context = { kit, labels, unnamed: { ...unnamed, names } };
  const { plan, notes } = handedOut;
  const read = returned.plan.flatMap((sheet) =>
    plan ? [{ sheet, ...readPlan(sheet, { ...context, original: plan }) }] : [],
  );
  const plans = foldStatuses(
    read.flatMap(({ sheet, decisions }) => decisions.map((decision) => ({ sheet, decision }))),
  );
  const together = notes ? readNotes(returned.notes, { ...context, original: notes }) : { diagnostics: [] };
  return {
    plans: plans.filter((plan) => !isSecond(plan, plans)).map(({ decision }) => decision),
    ...(together.decision ? { cluster: together.decision } : {}),
    diagnostics: eachOnce([
      ...origins.flat(),
      ...sheets.flatMap(cprFindings),
      ...kinds.flatMap(({ sheet, kind }) => (kind ? outsideFindings(sheet, handedOut) : [])),
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...plansTwice(plans),
      ...together.diagnostics,
    ]),
  };
}

/** Several sheets in one file may tell the same of it. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}

function kindOf(sheet: FilledSheet, { plan, notes }: HandedOut): keyof Returned | undefined {
  const share = (fields: readonly SheetField[]) => countFields(sheet, fields) / Math.max(1, fields.length);
  const ofPlan = plan ? share(fieldsOf(plan)) : 0;
  const ofNotes = notes ? share(fieldsOf(notes)) : 0;
  if (Math.max(ofPlan, ofNotes) < LEAST_SHARE) return undefined;
  return ofPlan >= ofNotes ? "plan" : "notes";
}

/** People add to a header, and without any the sheet says nothing of its meeting; another one is of another meeting. */
function originFindings(sheet: FilledSheet, original: DocumentSheet | undefined): readonly Diagnostic[] {
  if (!original) return [sayOfSheet(sheet, { code: "collect/other-sheet", severity: "error" })];
  const { header } = original;
  if (sheet.header === "" || foldText(sheet.header).includes(foldText(header))) return [];
  return [sayOfSheet(sheet, { code: "collect/other-meeting", severity: "error", values: { header } })];
}

/** Names of practices that the sheets were signed with: they are kept nowhere, and no answer may repeat them. */
function signatures(returned: Returned, { plan, notes }: HandedOut): readonly string[] {
  const signed = (sheets: readonly FilledSheet[], fields: readonly SheetField[], tag: string) => {
    const field = fields.filter((candidate) => candidate.tag === tag);
    return sheets.flatMap((sheet) => readAnswers(sheet, field).texts.get(tag) ?? []);
  };
  const names = [
    ...signed(returned.plan, plan ? fieldsOf(plan) : [], PLAN_TAGS.practice),
    ...signed(returned.notes, notes ? fieldsOf(notes) : [], NOTES_TAGS.practice),
  ];
  return names.filter((name) => name.split(" ").length >= LEAST_WORDS);
}

/** The plan that another one for the same practice and measure came after. */
function firstOf({ decision }: SheetDecision, plans: readonly SheetDecision[]): SheetDecision | undefined {
  const { practice, measure } = decision;
  return plans.find((plan) => plan.decision.practice === practice && plan.decision.measure === measure);
}

function isSecond(plan: SheetDecision, plans: readonly SheetDecision[]): boolean {
  return firstOf(plan, plans) !== plan;
}

function plansTwice(plans: readonly SheetDecision[]): readonly Diagnostic[] {
  return plans.flatMap((plan) => {
    const other = firstOf(plan, plans)?.sheet.file ?? "";
    if (!isSecond(plan, plans)) return [];
    const said: Said =
      other === plan.sheet.file
        ? { code: "collect/plan-twice-in-file" }
        : { code: "collect/plan-twice", values: { other } };
    return [sayOfSheet(plan.sheet, { ...said, severity: "error" })];
  });
}

/** A decision and the sheet it was read from. */
interface SheetDecision {
  readonly sheet: FilledSheet;
  readonly decision: PlanDecision;
}

/**
 * Where plans of the meeting before stand, put into the plans now made for the same practice and measure.
 *
 * A practice that plans for two measures fills in two sheets, and may say on both where the old ones stand. Told alike
 * it is told once; told in two ways it stays two decisions, which the caller refuses.
 */
function foldStatuses(decisions: readonly SheetDecision[]): readonly SheetDecision[] {
  const folded = decisions.filter(({ decision }) => !isStatusAlone(decision));
  for (const status of decisions.filter(({ decision }) => isStatusAlone(decision))) {
    const index = folded.findIndex(({ decision }) => takes(decision, status.decision));
    const plan = folded[index];
    if (plan) folded[index] = joined(plan, status);
    else folded.push(status);
  }
  return folded;
}

function isStatusAlone({ practice, measure, status, collected, ...said }: PlanDecision): boolean {
  return status !== undefined && Object.keys(said).length === 0;
}

function takes(plan: PlanDecision, { practice, measure, status }: PlanDecision): boolean {
  return (
    plan.practice === practice &&
    plan.measure === measure &&
    (plan.status === undefined || plan.status === status)
  );
}

function joined({ sheet, decision }: SheetDecision, { decision: { status } }: SheetDecision): SheetDecision {
  const plan = { ...decision, ...(status ? { status } : {}) };
  return { sheet, decision: { ...plan, collected: decisionFingerprint(plan) } };
}
