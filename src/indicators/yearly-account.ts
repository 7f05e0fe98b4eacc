import type {
  Account,
  CountedKit,
  FollowUpRow,
  KnownCluster,
  NamedKit,
  Span,
  TopicRow,
} from "../model/account.ts";
import { addMonths } from "../model/calendar-date.ts";
import type { Member } from "../model/cluster.ts";
import { groupBy } from "../model/group-by.ts";
import { type PracticeTotals, practiceTotals } from "../model/kit-totals.ts";
import { isSameCluster } from "../model/same-cluster.ts";
import { byName, inClusters, isIn, type Owner, type PlacedKit } from "./placed-kits.ts";

/** What is known besides the kits. */
interface AccountRequest {
  readonly span: Span;
  readonly clustersInRegion?: number | undefined;
  /** The clusters as register or files have them; undefined where neither is given. */
  readonly known?: readonly KnownCluster[] | undefined;
}

/** Months from a meeting to the first and to the last day of its follow-up's time. */
const FOLLOW_UP_MONTHS = { first: 6, last: 12 };

/** Of fewer practices the sum of doctors and patients would tell who they are. */
const FEWEST_SIZED = 3;

/** Counts a year's kits: each cluster once a topic, each practice once a topic where it is known who they are. */
export function computeAccount(all: readonly CountedKit[], request: AccountRequest): Account {
  const { span, clustersInRegion, known } = request;
  const placed = inClusters(all);
  const kits = placed.filter(({ kit }) => isIn(span, kit));
  const topics = [...groupBy(kits, ({ topic }) => topic).values()].map((group) => topicCount(group, known));
  const categories = kits.flatMap(({ kit }) => kit.totals?.category ?? []);
  const owners = [...new Set(kits.map(({ owner }) => owner))];
  return {
    span,
    topics: topics.map(({ row }) => row).sort(mostFirst),
    deliveries: kits.length,
    clusters: owners.length,
    ...(clustersInRegion === undefined ? {} : { clustersInRegion }),
    regions: [...new Set(kits.map(({ kit }) => kit.region))].sort(byName),
    medicine: {
      about: categories.filter((category) => category === "medicin").length,
      of: categories.length,
    },
    followUps: kits.filter(({ kit }) => isFollowUp(kit)).length,
    followedUp: followedUp(placed, span),
    withoutTotals: kits.filter(({ kit }) => !kit.totals).map(named),
    notFollowing: kits.filter((kit) => isBesideAnother(kit, kits)).map(named),
    isOncePerPractice: known !== undefined && topics.every(({ unknown }) => unknown.length === 0),
    unknown: names(topics.flatMap(({ unknown }) => unknown)),
    differing: names(topics.flatMap(({ differing }) => differing)),
    withoutKit: names(
      (known ?? [])
        .filter(({ identity }) => !owners.some((owner) => isSameCluster(owner, identity)))
        .map(({ identity }) => identity.name ?? ""),
    ),
  };
}

/** A cluster's part in a topic: what its latest kit that counted anything counted. */
interface Part {
  readonly owner: Owner;
  readonly totals: PracticeTotals;
  readonly known: KnownCluster | undefined;
}

function topicCount(kits: readonly PlacedKit[], known: readonly KnownCluster[] | undefined) {
  const latestFirst = kits.toSorted((a, b) => b.kit.meetingDate.localeCompare(a.kit.meetingDate));
  const clusters = [...groupBy(latestFirst, ({ owner }) => owner).entries()];
  const parts = clusters.flatMap(([owner, own]): Part[] => {
    const totals = own.find(({ kit }) => kit.totals)?.kit.totals?.accepted;
    return totals ? [{ owner, totals, known: known?.find((one) => isSameCluster(one.identity, owner)) }] : [];
  });
  const sum = (count: keyof PracticeTotals) => parts.reduce((total, { totals }) => total + totals[count], 0);
  const again = practiceTotals(countedAgain(parts)) ?? { practices: 0, doctors: 0, listed: 0 };
  const practices = sum("practices") - again.practices;
  const sizes = { doctors: sum("doctors") - again.doctors, listed: sum("listed") - again.listed };
  const row: TopicRow = {
    topic: latestFirst[0]?.kit.topic ?? "",
    clusters: clusters.length,
    practices,
    ...(practices === 0 || practices >= FEWEST_SIZED ? sizes : {}),
    uncounted: clusters.length - parts.length,
  };
  const of = (some: readonly Part[]) => some.map(({ owner }) => owner.name);
  return {
    row,
    unknown: known ? of(parts.filter((part) => !part.known)) : [],
    differing: of(parts.filter(isDiffering)),
  };
}

/** The practices that a topic has reached before in another cluster, as often as they are counted too much. */
function countedAgain(parts: readonly Part[]): readonly Member[] {
  const members = parts.flatMap(({ known }) => known?.accepted ?? []);
  const present = new Map(
    members.flatMap(({ practice, formerly = [] }) => formerly.map((old) => [old, practice])),
  );
  const numbers = groupBy(members, ({ practice }) => present.get(practice) ?? practice);
  return [...numbers.values()].flatMap((same) => same.slice(1));
}

/** Whether register or file have other practices now than the kit had. */
function isDiffering({ totals, known }: Part): boolean {
  const now = known && practiceTotals(known.accepted);
  if (!now) return false;
  return now.practices !== totals.practices || now.doctors !== totals.doctors || now.listed !== totals.listed;
}

function isFollowUp({ totals, history = [] }: CountedKit): boolean {
  return totals?.isFollowUp ?? history.length > 0;
}

/** What became of the meetings whose follow-up falls into the span, by topic. */
function followedUp(kits: readonly PlacedKit[], span: Span): readonly FollowUpRow[] {
  const due = kits.filter(({ kit: { meetingDate } }) => {
    const { first, last } = FOLLOW_UP_MONTHS;
    return addMonths(meetingDate, first) <= span.to && addMonths(meetingDate, last) >= span.from;
  });
  return [...groupBy(due, ({ topic }) => topic).values()]
    .map((meetings): FollowUpRow => {
      const others = meetings.filter((meeting) => !kits.some((later) => follows(later, meeting)));
      const open = others.filter(({ kit }) => addMonths(kit.meetingDate, FOLLOW_UP_MONTHS.last) > span.to);
      return {
        topic: meetings.at(-1)?.kit.topic ?? "",
        meetings: meetings.length,
        made: meetings.length - others.length,
        open: open.length,
        none: others.length - open.length,
      };
    })
    .sort((one, other) => byName(one.topic, other.topic));
}

function follows(later: PlacedKit, { kit, owner, topic }: PlacedKit): boolean {
  const isOfSame = later.owner === owner && later.topic === topic;
  return isOfSame && (later.kit.history ?? []).some(({ meetingDate }) => meetingDate === kit.meetingDate);
}

/** Whether its cluster has kits of the topic before it, and it follows up none of them. */
function isBesideAnother(later: PlacedKit, kits: readonly PlacedKit[]): boolean {
  const { owner, topic, kit } = later;
  const before = kits.filter(
    (one) => one.owner === owner && one.topic === topic && one.kit.meetingDate < kit.meetingDate,
  );
  return before.length > 0 && !before.some((one) => follows(later, one));
}

function named({ kit: { cluster, topic, meetingDate } }: PlacedKit): NamedKit {
  return { cluster, topic, date: meetingDate };
}

function names(some: readonly string[]): readonly string[] {
  return [...new Set(some)].sort(byName);
}

function mostFirst(one: TopicRow, other: TopicRow): number {
  return other.clusters - one.clusters || byName(one.topic, other.topic);
}
