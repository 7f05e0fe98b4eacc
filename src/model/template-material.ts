/**
 * What a package can hold besides measures and programme: texts for the meeting's groups and for the work at home
 * afterwards. Every part is optional, and each is printed on a sheet of its own that `documents` names.
 */

/** Two measures drawn as the two parts of one bar: tablets and injections. They share kind, base and denominator. */
export interface MeasurePair {
  readonly id: string;
  /** Stands above the bars; the parts are labelled with the measures' short titles. */
  readonly title: string;
  readonly measures: readonly [string, string];
  /** Printed after "Anm.:", such as that somebody may be counted in both parts. */
  readonly note?: string;
}

/**
 * Shares of one whole. Its parts are the measures whose `partOf` is this id: each a proportion with rows of its own in
 * the data file, all with the same denominator. What they leave is the rest, which is never counted by itself.
 */
export interface ProductShares {
  readonly id: string;
  readonly title: string;
  /** Label of what the named parts leave: "Andre depotopioider". A hidden part belongs to it, too. */
  readonly rest: string;
  readonly note?: string;
}

/** A story the groups can talk about. It is made up and says so wherever it is printed. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly story: readonly string[];
  readonly questions: readonly string[];
}

/** One search in the practice's own record system. */
export interface OwnSearchStep {
  /** Column of the return sheet, and what `of` refers to. */
  readonly id: string;
  /** What to search for, with its codes. */
  readonly search: string;
  /** Where in the record system or elsewhere. */
  readonly where: string;
  /** The number to write down. */
  readonly count: string;
  /** The step whose number this one is a part of. */
  readonly of?: string;
}

/** How a practice finds its own patients. Only numbers leave the practice, and only those. */
export interface OwnSearch {
  readonly title: string;
  readonly introduction: readonly string[];
  /** Months the search looks back; needed where figures are to come back, so that all search the same period. */
  readonly months?: number;
  readonly steps: readonly OwnSearchStep[];
  /** What happens with the numbers: to whom, by when, in what form. */
  readonly returning: readonly string[];
}

/** Guides to searching in each record system, and what to do when one's own is not among them. */
export interface SearchGuides {
  readonly guides: readonly { readonly system: string; readonly url: string }[];
  readonly fallback: string;
}

/** Text to paste into the record. `{antal måneder}` is filled in by whoever uses it, never by the program. */
export interface JournalPhrase {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A letter merged in the clinic: `{Navn}` and the other merge fields become fields of the Word file. */
export interface PatientLetter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The same as a text message: short enough for two, better for one. */
  readonly sms?: string;
}

/** One step of the decision flow by which a practice looks at a patient again. */
export interface ReviewStep {
  readonly title: string;
  readonly text: string;
  /** Where the flow parts; without, it goes on to the next step. */
  readonly outcomes?: readonly { readonly when: string; readonly action: string }[];
}

/** An empty form for looking through a practice's own records, patient by patient. It stays in the practice. */
export interface AuditForm {
  readonly title: string;
  readonly instruction: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly hint: string }[];
  /** Empty rows, one a patient. */
  readonly rows: number;
}

export const GOAL_LEVELS = ["cluster", "clinic", "clinician", "patient"] as const;

/** A question that helps to set a goal on one of the four levels. */
export interface GoalPrompt {
  readonly level: (typeof GOAL_LEVELS)[number];
  readonly prompt: string;
}

/** Who can help a practice after the meeting. */
export interface SupportContact {
  readonly who: string;
  readonly helpsWith: string;
  /** The only region this holds for; absent when it holds for all. */
  readonly region?: string;
  /** Address, telephone or page, as printed. */
  readonly reach?: string;
}

/** What providers ask for where the package does not say. Source: KAP-S, opioid package. */
export const USUAL_NOTICE_DAYS = 60;

/** What the coordinator must know to order the package. */
export interface Ordering {
  /** Days before the meeting by which the provider needs the practices and their acceptances. */
  readonly noticeDays: number;
  /** Where and how, one sentence each. */
  readonly how: readonly string[];
  readonly price?: string;
}
