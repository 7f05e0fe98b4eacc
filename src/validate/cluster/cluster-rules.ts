import type * as z from "zod";
import { addDays, type CalendarDate } from "../../model/calendar-date.ts";
import { readClockTime } from "../../model/clock-time.ts";
import { type LocatedTree, valueAt, writtenAt } from "../../model/located-tree.ts";
import { type Finding, told, wrong } from "../finding.ts";
import {
  itemsAt,
  type Part,
  type Raw,
  rawColumn,
  rawLists,
  repeated,
  soundFields,
  soundFieldsOfItems,
} from "../raw-items.ts";
import { readTexts, termFindings } from "../term-rules.ts";
import { type MemberEntry, meetingSchema, memberSchema, viewSchema } from "./cluster-schema.ts";

/** What the rules look at: the parts of a cluster file that are sound, whatever stands beside them. */
interface ClusterParts {
  readonly source: LocatedTree;
  /** Where the members stand: the cluster file itself, or a register. */
  readonly memberSource: LocatedTree;
  readonly meetingDate: CalendarDate | undefined;
  readonly view: z.output<typeof viewSchema> | undefined;
  readonly members: readonly Part<Partial<MemberEntry>>[];
  /** Days before the meeting by which the acceptances must be there, where the package states it. */
  readonly noticeDays: number | undefined;
}

export function clusterParts(
  source: LocatedTree,
  memberSource: LocatedTree,
  noticeDays: number | undefined,
): ClusterParts {
  const { tree } = source;
  return {
    source,
    memberSource,
    meetingDate: soundFields(valueAt(tree, ["meeting"]), meetingSchema).date,
    view: viewSchema.safeParse(valueAt(tree, ["view"])).data,
    members: soundFieldsOfItems(memberSource.tree, "members", memberSchema),
    noticeDays,
  };
}

type Rule = (parts: ClusterParts) => readonly Finding[];

/** Nearly all clusters lie between these numbers of practices. */
const USUAL_SIZE = { least: 5, most: 35 };

const membersFromOnePlace: Rule = ({ source: { tree } }) => {
  const isListed = valueAt(tree, ["members"]) !== undefined;
  const isNamed = valueAt(tree, ["register"]) !== undefined;
  if (isListed && isNamed) return [wrong("cluster/members-twice", ["register"])];
  return isListed || isNamed ? [] : [wrong("cluster/no-members", [])];
};

const membersAreUnique: Rule = ({ memberSource }) =>
  repeated(memberSource, rawColumn(memberSource.tree, "members", "ydernummer"), {
    code: "cluster/duplicate-member",
  });

/** A number that is still in use has not been given up, and the past of a practice goes on in one place only. */
const formerNumbersAreGivenUp: Rule = ({ memberSource }) => {
  const { tree } = memberSource;
  const current = rawColumn(tree, "members", "ydernummer");
  const former = [...rawColumn(tree, "members", "formerly"), ...rawLists(tree, "members", "formerly")];
  const isOf = (one: Raw, { value, path }: Raw) => one.value === value && one.path[1] === path[1];
  const others = former.filter((one) => !current.some((own) => isOf(own, one)));
  const inUse = others.filter(({ value }) => current.some((own) => own.value === value));
  return [
    ...inUse.map(({ path }) => wrong("cluster/formerly-member", path)),
    ...repeated(memberSource, others, { code: "cluster/formerly-twice" }),
  ];
};

/** Read as it is written: the number 16.30 has lost its last zero. */
const startIsClockTime: Rule = ({ source }) => {
  const path = ["meeting", "start"];
  const isSingle = ["string", "number"].includes(typeof valueAt(source.tree, path));
  const isTime = readClockTime(writtenAt(source, path) ?? "") !== undefined;
  return isSingle && !isTime ? [wrong("cluster/start", path)] : [];
};

const cvrFits: Rule = ({ members }) =>
  members.flatMap(({ index, value: { cvr } }) =>
    cvr === undefined || hasCvrCheckDigit(cvr)
      ? []
      : [told("warning", "cluster/cvr-check-digit", ["members", index, "cvr"])],
  );

const everyoneHasOneAnswer: Rule = ({ memberSource, members }) =>
  members.flatMap(({ index }) => {
    const path = ["members", index];
    const isGiven = (answer: string) => valueAt(memberSource.tree, [...path, answer]) !== undefined;
    if (isGiven("accepted") && isGiven("declined")) {
      return [wrong("cluster/two-answers", [...path, "declined"])];
    }
    const isAnswered = isGiven("accepted") || isGiven("declined");
    return isAnswered ? [] : [told("warning", "cluster/unanswered", path)];
  });

const acceptedBeforeMeeting: Rule = ({ members, meetingDate }) =>
  members.flatMap(({ index, value: { accepted } }) =>
    accepted !== undefined && meetingDate !== undefined && accepted > meetingDate
      ? [wrong("cluster/accepted-after-meeting", ["members", index, "accepted"])]
      : [],
  );

const enoughNotice: Rule = ({ members, meetingDate, noticeDays }) => {
  const dates = members.flatMap(({ value: { accepted } }) => accepted ?? []);
  const latest = dates.toSorted().at(-1);
  if (latest === undefined || meetingDate === undefined || latest > meetingDate) return [];
  if (noticeDays === undefined || addDays(latest, noticeDays) <= meetingDate) return [];
  const days = daysBetween(latest, meetingDate);
  return [told("warning", "cluster/late-acceptance", ["meeting", "date"], { days, noticeDays })];
};

const decidedBeforeMeeting: Rule = ({ view, meetingDate }) =>
  typeof view === "object" && meetingDate !== undefined && view.open.decided > meetingDate
    ? [wrong("cluster/decided-after-meeting", ["view", "open", "decided"])]
    : [];

const usualSize: Rule = ({ members: { length: count } }) =>
  count > 0 && (count < USUAL_SIZE.least || count > USUAL_SIZE.most)
    ? [told("warning", "cluster/size", ["members"], { count })]
    : [];

/** A date with a slip in it still is an acceptance. */
const enoughAccepted: Rule = ({ memberSource, view }) => {
  const members = itemsAt(memberSource.tree, ["members"]);
  const said = (answer: string) => members.filter((member) => valueAt(member, [answer]) !== undefined).length;
  const count = said("accepted");
  if (count === 1 && (view === undefined || view === "closed"))
    return [wrong("cluster/one-accepted", ["members"])];
  // Before the first answer, that answers are missing is all there is to say.
  return count + said("declined") > 0 && count < USUAL_SIZE.least
    ? [told("warning", "cluster/few-accepted", ["members"], { count })]
    : [];
};

/** What the papers print of the file besides the names of people and practices, which are spelt as they are. */
const PRINTED: readonly (string | number)[] = ["klynge", "place", "lines"];

const termsAreOurs: Rule = ({ source: { tree } }) =>
  readTexts(tree)
    .filter(({ path }) => path[0] !== "members" && path.some((step) => PRINTED.includes(step)))
    .flatMap((text) => termFindings(text));

const RULES: readonly Rule[] = [
  membersFromOnePlace,
  membersAreUnique,
  formerNumbersAreGivenUp,
  startIsClockTime,
  cvrFits,
  everyoneHasOneAnswer,
  acceptedBeforeMeeting,
  enoughNotice,
  decidedBeforeMeeting,
  usualSize,
  enoughAccepted,
  termsAreOurs,
];

/** What the fields of a cluster file say together that none of them says alone. */
export function clusterRules(parts: ClusterParts): Finding[] {
  return RULES.flatMap((rule) => rule(parts));
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Source: Erhvervsstyrelsen, modulus 11 of CVR numbers; the last digit is the check digit. */
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Whether the check digit of a CVR number fits; blanks between the digits do not matter. */
function hasCvrCheckDigit(cvr: string): boolean {
  const digits = cvr.replaceAll(" ", "");
  const sum = WEIGHTS.reduce((total: number, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
