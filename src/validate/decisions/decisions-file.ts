import type { Decisions, PlanDecision, ReportDecision } from "../../model/decisions.ts";
import type { Checked } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { type LocatedTree, placeIn, valueAt } from "../../model/located-tree.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import {
  clusterDecisionSchema,
  decisionsSchema,
  planDecisionSchema,
  reportDecisionSchema,
} from "../../model/schema/decisions.ts";
import { checkTree, type Finding, told, wrong } from "../finding.ts";
import { measureFinder } from "../measure-finder.ts";
import { soundFields, soundFieldsOfItems } from "../raw-items.ts";
import { measuresOf, practicesOf } from "./decisions-sheet.ts";

type Rule = (source: LocatedTree, kit: MeetingKit) => readonly Finding[];

/** The decisions of a kit's meeting, or everything that is wrong with their file. */
export function validateDecisions(source: LocatedTree, kit: MeetingKit): Checked<Decisions> {
  const checked = checkTree(source, decisionsSchema, () => RULES.flatMap((rule) => rule(source, kit)));
  if (!checked.ok) return checked;
  const { cluster, plans = [], report } = checked.value;
  const { sure } = measureFinder(measuresOf(kit));
  const idOf = (measure: string) => sure(measure) ?? measure;
  const measures = cluster?.measures && { measures: cluster.measures.map(idOf) };
  const decisions = {
    ...(cluster ? { cluster: { ...cluster, ...measures } } : {}),
    plans: plans.map((plan) => {
      const { measure } = plan;
      return { ...asLabelled(plan, kit), ...(measure === undefined ? {} : { measure: idOf(measure) }) };
    }),
    ...(report ? { report: { ...report, ...reportPlans(report, idOf) } } : {}),
  };
  return { ...checked, value: decisions };
}

function reportPlans({ plans }: ReportDecision, idOf: (measure: string) => string) {
  return plans ? { plans: plans.map((plan) => ({ ...plan, measure: idOf(plan.measure) })) } : {};
}

/** Written by hand, a code may be small or a name have other blanks; from here on it is as in the results. */
function asLabelled(plan: PlanDecision, kit: MeetingKit): PlanDecision {
  return { ...plan, practice: labelOf(plan.practice, kit) ?? plan.practice };
}

/** A kit without figures shows no practice, so there is nothing to hold a label against: the key alone knows it. */
function labelOf(practice: string, kit: MeetingKit): string | undefined {
  const labels = practicesOf(kit);
  return labels.length === 0 ? practice : labels.find((label) => foldText(label) === foldText(practice));
}

function plansIn({ tree }: LocatedTree) {
  return soundFieldsOfItems(tree, "plans", planDecisionSchema);
}

const knownPractices: Rule = (source, kit) =>
  plansIn(source).flatMap(({ index, value: { practice } }) =>
    practice === undefined || labelOf(practice, kit) !== undefined
      ? []
      : [wrong("decisions/unknown-practice", ["plans", index, "practice"])],
  );

const knownMeasures: Rule = (source, kit) => {
  const known = measuresOf(kit);
  const unknown = (path: Finding["path"]) =>
    wrong("decisions/unknown-measure", path, { known: known.map(({ id }) => id).join(", ") });
  const { sure } = measureFinder(known);
  const isKnown = (measure: string) => sure(measure) !== undefined;
  const ofPlans = plansIn(source).flatMap(({ index, value: { measure } }) =>
    measure === undefined || isKnown(measure) ? [] : [unknown(["plans", index, "measure"])],
  );
  const { measures = [] } = soundFields(valueAt(source.tree, ["cluster"]), clusterDecisionSchema);
  const ofCluster = measures.flatMap((measure, index) =>
    isKnown(measure) ? [] : [unknown(["cluster", "measures", index])],
  );
  const { plans = [] } = soundFields(valueAt(source.tree, ["report"]), reportDecisionSchema);
  const ofReport = plans.flatMap(({ measure }, index) =>
    isKnown(measure) ? [] : [unknown(["report", "plans", index, "measure"])],
  );
  return [...ofPlans, ...ofCluster, ...ofReport];
};

const onePlanEach: Rule = (source, kit) => {
  const first = new Map<string, number>();
  const { sure } = measureFinder(measuresOf(kit));
  return plansIn(source).flatMap(({ index, value: { practice, measure } }): Finding[] => {
    if (practice === undefined) return [];
    const id = measure === undefined ? undefined : sure(measure);
    const key = JSON.stringify([labelOf(practice, kit) ?? practice, id ?? measure]);
    const earlier = first.get(key);
    first.set(key, earlier ?? index);
    if (earlier === undefined) return [];
    const { line = 0 } = placeIn(source, ["plans", earlier, "practice"]);
    return [wrong("decisions/plan-twice", ["plans", index], { line })];
  });
};

const daysAfterMeeting: Rule = (source, { meetingDate }) => {
  const early = (path: Finding["path"], day: string | undefined): Finding[] =>
    day === undefined || day >= meetingDate ? [] : [told("warning", "decisions/before-meeting", path)];
  const { followUp } = soundFields(valueAt(source.tree, ["cluster"]), clusterDecisionSchema);
  return [
    ...early(["cluster", "followUp"], followUp),
    ...plansIn(source).flatMap(({ index, value }) => [
      ...early(["plans", index, "from"], value.from),
      ...early(["plans", index, "followUp"], value.followUp),
    ]),
  ];
};

/** Nobody but members is counted among the practices. */
const attendanceOfMembers: Rule = (source, { results }) => {
  const { attendance } = soundFields(valueAt(source.tree, ["report"]), reportDecisionSchema);
  const { members } = results.coverage;
  if (!attendance || attendance.practices <= members) return [];
  return [wrong("decisions/attendance", ["report", "attendance", "practices"], { members })];
};

const RULES: readonly Rule[] = [
  ...[knownPractices, knownMeasures, onePlanEach, daysAfterMeeting],
  attendanceOfMembers,
];
