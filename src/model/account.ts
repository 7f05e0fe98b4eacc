import type { CalendarDate } from "./calendar-date.ts";
import type { PartsChart } from "./charts/measure-charts.ts";
import type { Member } from "./cluster.ts";
import type { MeetingKit } from "./meeting-kit.ts";
import type { ClusterIdentity } from "./same-cluster.ts";

/** The time an account covers, both days included. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What the account looks at of a kit. */
export type CountedKit = Pick<
  MeetingKit,
  "cluster" | "clusterId" | "region" | "topic" | "template" | "meetingDate" | "totals" | "history"
>;

/** A cluster as its file or the register has it, by which a practice in two clusters is known to be one. */
export interface KnownCluster {
  readonly identity: ClusterIdentity;
  readonly accepted: readonly Member[];
}

/** What one topic has reached: every cluster once, however many meetings it had about it. */
export interface TopicRow {
  readonly topic: string;
  readonly clusters: number;
  readonly practices: number;
  /** Absent, like the patients, for one practice or two: list sizes are public, and would tell who took part. */
  readonly doctors?: number;
  readonly listed?: number;
  /** Clusters whose kits are from before practices were counted: they are in no other number. */
  readonly uncounted: number;
}

/** Meetings of one topic whose follow-up, 6 to 12 months later, falls into the time of the account. */
export interface FollowUpRow {
  readonly topic: string;
  readonly meetings: number;
  /** A kit for the follow-up is there. */
  readonly made: number;
  /** None is, and less than 12 months have gone when the account's time ends. */
  readonly open: number;
  readonly none: number;
}

/** A kit that is told by name. */
export interface NamedKit {
  readonly cluster: string;
  readonly topic: string;
  readonly date: CalendarDate;
}

/** A year's work with the clusters in numbers. Topics are never added up: the same clusters may have had several. */
export interface Account {
  readonly span: Span;
  readonly topics: readonly TopicRow[];
  /** Kits whose meeting lies in the time. */
  readonly deliveries: number;
  readonly clusters: number;
  /** How many clusters there are; absent when nobody has said. */
  readonly clustersInRegion?: number;
  readonly regions: readonly string[];
  /** How many deliveries are of packages about medicine, of those whose package says what it is about. */
  readonly medicine: { readonly about: number; readonly of: number };
  /** Deliveries that are themselves follow-ups. */
  readonly followUps: number;
  readonly followedUp: readonly FollowUpRow[];
  readonly withoutTotals: readonly NamedKit[];
  /** Kits of a cluster that do not follow up its kit before on the topic: perhaps the meeting was moved. */
  readonly notFollowing: readonly NamedKit[];
  /** Whether a practice that is in two clusters of a topic is counted once. */
  readonly isOncePerPractice: boolean;
  /** Clusters by name that neither register nor files know, and those that have other practices there than in the kit. */
  readonly unknown: readonly string[];
  readonly differing: readonly string[];
  /** Known clusters without a kit in the time. */
  readonly withoutKit: readonly string[];
}

/** What a unit has done besides, as its own file tells it. */
export interface Activities {
  readonly courses: readonly {
    readonly name: string;
    readonly held: number;
    readonly participants: number;
  }[];
  readonly visits: readonly { readonly name: string; readonly held: number }[];
  readonly audits: readonly { readonly name: string; readonly held: number; readonly participants: number }[];
}

/** A table of the account, the same on screen, in a spreadsheet and in print. */
export interface AccountTable {
  readonly title: string;
  /** What the table says, for those who hear it. */
  readonly description: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** After "Anm.:"; empty when there is nothing to remark. */
  readonly note: string;
  /** After "Kilde:". */
  readonly source: string;
}

/** One stretch of the account: sentences, then tables, then perhaps a figure. */
export interface AccountSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly tables: readonly AccountTable[];
  readonly figure?: { readonly title: string; readonly chart: PartsChart; readonly source: string };
}

/** The whole account in words. */
export interface AccountPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly AccountSection[];
}
