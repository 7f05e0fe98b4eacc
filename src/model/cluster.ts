import type { CalendarDate } from "./calendar-date.ts";
import type { ClockMinutes } from "./clock-time.ts";
import type { DocumentName } from "./document-name.ts";
import type { Contact } from "./template.ts";

/** Whether a practice lets its figures be used. Without a recorded date it does not. */
export type Acceptance =
  | { readonly kind: "accepted"; readonly date: CalendarDate }
  | { readonly kind: "declined" }
  | { readonly kind: "unanswered" };

/** A member practice of the cluster. */
export interface Member {
  /** Ydernummer: six digits as text, leading zeros kept. */
  readonly practice: string;
  /** Ydernumre it had before: the one it gave up, or those of the practices it was merged from. */
  readonly formerly?: readonly string[];
  readonly name: string;
  /** Absent where only the key tells who takes part, as in a follow-up without a cluster file. */
  readonly doctors?: number;
  /** Listed patients (sikrede); absent like the doctors. */
  readonly listSize?: number;
  readonly cvr?: string;
  readonly acceptance: Acceptance;
}

export interface Meeting {
  readonly date: CalendarDate;
  readonly start: ClockMinutes;
  readonly place: string;
  readonly leader: string;
  /** Booked length; absent means the template's own sum. */
  readonly minutes?: number;
}

/** Closed: codes. Open: names, by the cluster's own recorded decision. */
export type View =
  | { readonly kind: "closed" }
  | { readonly kind: "open"; readonly decided: CalendarDate; readonly decidedBy: string };

export type ReferenceLevel = "region" | "nation";

/** How the deck's charts are drawn: as pictures, or by PowerPoint from data that can be edited. */
export const CHART_FORMS = ["picture", "editable"] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** What a cluster takes of a package; what is absent is as the package has it. */
export interface Choices {
  /** As its file writes them: numbers, ids, titles or short titles. */
  readonly measures?: readonly string[];
  /** The programme in its order, by ids or titles; blocks that are not named are left out. */
  readonly blocks?: readonly { readonly block: string; readonly minutes?: number }[];
  readonly documents?: readonly DocumentName[];
  /** The course the package offers, with the days it has been given; absent means the package's own meeting alone. */
  readonly course?: readonly CourseDay[];
  /** Short: nothing to look things up in, no page that says again what a sheet says. */
  readonly deck?: "short" | "full";
  /** Every chart as files of its own, besides where it stands. */
  readonly pictures?: boolean;
  /** Pictures when left out. */
  readonly charts?: ChartForm;
}

/** When and where a step of a course is; what is absent follows from the package and the meeting. */
export interface CourseDay {
  readonly step: string;
  readonly date?: CalendarDate;
  readonly start?: ClockMinutes;
  readonly place?: string;
}

export interface Cluster {
  /** Tells it from every other cluster; needed only where two have the same name. */
  readonly id?: string;
  readonly name: string;
  readonly region: string;
  readonly meeting: Meeting;
  readonly contact: Contact;
  readonly view: View;
  readonly members: readonly Member[];
  /** Members that nothing is known of where only the key tells who takes part; absent means none. */
  readonly unknownMembers?: number;
  readonly references: readonly ReferenceLevel[];
  /** Absent means the whole package. */
  readonly choices?: Choices;
  /** Doubts about its figures that the cluster has looked into and confirmed to be right; absent means none. */
  readonly confirmed?: readonly Doubt[];
}

/**
 * What figures may hold that is hardly ever right: denominators above a practice's list, a region smaller than the
 * cluster, a nation smaller than a region, a period long before the meeting, and a leap since last time. By these words
 * a cluster confirms in its file that they are right all the same.
 */
export const DOUBTS = ["lister", "region", "land", "periode", "spring"] as const;

export type Doubt = (typeof DOUBTS)[number];
