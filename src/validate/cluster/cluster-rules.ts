import { addDays, type CalendarDate } from "../../model/calendar-date.ts";
import { readClockTime } from "../../model/clock-time.ts";
import { type TreePath, valueAt, writtenAt } from "../../model/located-tree.ts";
import type { Finding } from "../finding.ts";
import { itemsAt, type Raw, rawColumn, rawLists } from "../raw-items.ts";
import { repeated, repeatedAmong } from "../repeated.ts";
import type { ClusterParts } from "./cluster-parts.ts";
import { hasCvrCheckDigit } from "./cvr-check-digit.ts";

type Rule = (parts: ClusterParts) => readonly Finding[];

/** Nearly all clusters lie between these numbers of practices. */
const USUAL_SIZE = { least: 5, most: 35 };

function found(
  severity: Finding["severity"],
  code: Extract<Finding["code"], `cluster/${string}`>,
  path: TreePath,
  values?: Finding["values"],
): Finding {
  return { code, severity, path, ...(values ? { values } : {}) };
}

const membersFromOnePlace: Rule = ({ source: { tree } }) => {
  const isListed = valueAt(tree, ["members"]) !== undefined;
  const isNamed = valueAt(tree, ["register"]) !== undefined;
  if (isListed && isNamed) return [found("error", "cluster/members-twice", ["register"])];
  return isListed || isNamed ? [] : [found("error", "cluster/no-members", [])];
};

const membersAreUnique: Rule = ({ memberSource }) =>
  repeated(memberSource, "members", "ydernummer").map(({ path, line }) =>
    found("error", "cluster/duplicate-member", path, { line }),
  );

/** A number that is still in use has not been given up, and the past of a practice goes on in one place only. */
const formerNumbersAreGivenUp: Rule = ({ memberSource }) => {
  const { tree } = memberSource;
  const current = rawColumn(tree, "members", "ydernummer");
  const former = [...rawColumn(tree, "members", "formerly"), ...rawLists(tree, "members", "formerly")];
  const isOf = (one: Raw, { value, path }: Raw) => one.value === value && one.path[1] === path[1];
  const others = former.filter((one) => !current.some((own) => isOf(own, one)));
  const inUse = others.filter(({ value }) => current.some((own) => own.value === value));
  return [
    ...inUse.map(({ path }) => found("error", "cluster/formerly-member", path)),
    ...repeatedAmong(memberSource, others).map(({ path, line }) =>
      found("error", "cluster/formerly-twice", path, { line }),
    ),
  ];
};

/** Read as it is written: the number 16.30 has lost its last zero. */
const startIsClockTime: Rule = ({ source }) => {
  const path = ["meeting", "start"];
  const isSingle = ["string", "number"].includes(typeof valueAt(source.tree, path));
  const isTime = readClockTime(writtenAt(source, path) ?? "") !== undefined;
  return isSingle && !isTime ? [found("error", "cluster/start", path)] : [];
};

const cvrFits: Rule = ({ members }) =>
  members.flatMap(({ index, value: { cvr } }) =>
    cvr === undefined || hasCvrCheckDigit(cvr)
      ? []
      : [found("warning", "cluster/cvr-check-digit", ["members", index, "cvr"])],
  );

const everyoneHasOneAnswer: Rule = ({ memberSource, members }) =>
  members.flatMap(({ index }) => {
    const path = ["members", index];
    const isGiven = (answer: string) => valueAt(memberSource.tree, [...path, answer]) !== undefined;
    if (isGiven("accepted") && isGiven("declined")) {
      return [found("error", "cluster/two-answers", [...path, "declined"])];
    }
    const isAnswered = isGiven("accepted") || isGiven("declined");
    return isAnswered ? [] : [found("warning", "cluster/unanswered", path)];
  });

const acceptedBeforeMeeting: Rule = ({ members, meetingDate }) =>
  members.flatMap(({ index, value: { accepted } }) =>
    accepted !== undefined && meetingDate !== undefined && accepted > meetingDate
      ? [found("error", "cluster/accepted-after-meeting", ["members", index, "accepted"])]
      : [],
  );

const enoughNotice: Rule = ({ members, meetingDate, noticeDays }) => {
  const dates = members.flatMap(({ value: { accepted } }) => accepted ?? []);
  const latest = dates.toSorted().at(-1);
  if (latest === undefined || meetingDate === undefined || latest > meetingDate) return [];
  if (addDays(latest, noticeDays) <= meetingDate) return [];
  const days = daysBetween(latest, meetingDate);
  return [found("warning", "cluster/late-acceptance", ["meeting", "date"], { days, noticeDays })];
};

const decidedBeforeMeeting: Rule = ({ view, meetingDate }) =>
  typeof view === "object" && meetingDate !== undefined && view.open.decided > meetingDate
    ? [found("error", "cluster/decided-after-meeting", ["view", "open", "decided"])]
    : [];

const usualSize: Rule = ({ members: { length: count } }) =>
  count > 0 && (count < USUAL_SIZE.least || count > USUAL_SIZE.most)
    ? [found("warning", "cluster/size", ["members"], { count })]
    : [];

/** A date with a slip in it still is an acceptance. */
const enoughAccepted: Rule = ({ memberSource, view }) => {
  const members = itemsAt(memberSource.tree, ["members"]);
  const count = members.filter((member) => valueAt(member, ["accepted"]) !== undefined).length;
  if (count === 1 && (view === undefined || view === "closed"))
    return [found("error", "cluster/one-accepted", ["members"])];
  return members.length > 0 && count < USUAL_SIZE.least
    ? [found("warning", "cluster/few-accepted", ["members"], { count })]
    : [];
};

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
];

/** What the fields of a cluster file say together that none of them says alone. */
export function clusterRules(parts: ClusterParts): Finding[] {
  return RULES.flatMap((rule) => rule(parts));
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
