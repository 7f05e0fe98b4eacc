import type { CalendarDate } from "./calendar-date.ts";
import type { Condition } from "./condition.ts";
import type { DocumentName } from "./document-name.ts";
import type {
  AuditForm,
  Case,
  GoalPrompt,
  JournalPhrase,
  MeasurePair,
  Ordering,
  OwnSearch,
  PatientLetter,
  ProductShares,
  ReviewStep,
  SearchGuides,
  SupportContact,
} from "./template-material.ts";

/** What a measure counts: patients of patients, patients per listed, or a bare number. */
export type MeasureKind = "proportion" | "rate" | "count";

/** Which way the profession wishes the value to go. */
export type Better = "lower" | "higher" | "neither";

/**
 * A column a condition may ask about, in a file of patient rows. The rows never leave the practice: only `tally`
 * reads them, and it learns from here what each column must hold.
 */
export type PatientField = {
  readonly name: string;
  /** What the column holds, as printed in the guide to the extract. */
  readonly words: string;
} & (
  | { readonly kind: "number"; readonly unit: string }
  | { readonly kind: "yes-no" }
  | { readonly kind: "text" }
  | {
      /** Months between two days, worked out by `tally`; a month that has begun counts as a half. */
      readonly kind: "months";
      /** The extract's column with the first day. */
      readonly from: string;
      /** The extract's column with the last day; without it, the day the extract is read as of. */
      readonly until?: string;
    }
);

export interface Counted {
  /** Exactly who is counted, as printed: starts lower-case, no full stop. */
  readonly words: string;
  /**
   * The same as a condition on patient rows; used by `tally`. A proportion's numerator is looked for among the
   * rows of its denominator, so it repeats nothing of it.
   */
  readonly condition?: Condition;
}

/** A clinical limit, always with operator, unit and the guideline it comes from. */
export interface Limit {
  readonly name: string;
  readonly operator: ">" | "≥" | "<" | "≤";
  readonly value: number;
  readonly unit: string;
  readonly guideline: string;
}

/** The habit of good measure libraries: who wrote it, who checked it, when it is looked at again. */
export interface Review {
  readonly authoredBy: string;
  readonly checkedBy: string;
  readonly reviewed: CalendarDate;
  readonly nextReview: CalendarDate;
}

/** A level the profession or an authority has set as the aim: 350 prescriptions per 1,000. */
export interface MeasureGoal {
  /** In the measure's own unit: percent, or per base. */
  readonly value: number;
  /** Who set it, and when. */
  readonly source: string;
}

export interface Measure {
  /** The number the profession knows it by: 1 for "målepunkt 1". */
  readonly number: number;
  /** The name data files use: lower-case ASCII with hyphens. */
  readonly id: string;
  /** At most 60 characters; stands alone as a label. */
  readonly title: string;
  /** At most 28 characters, for narrow places. */
  readonly shortTitle: string;
  readonly kind: MeasureKind;
  /** Denominator of a rate: 1000 gives "pr. 1.000". */
  readonly base?: number;
  readonly better: Better;
  /** Id of the `productShares` this is a part of; it is then shown together with the other parts. */
  readonly partOf?: string;
  readonly goal?: MeasureGoal;
  /** Where its figures come from, when it is not where the package's others do. */
  readonly dataSource?: string;
  /**
   * Id of the step of `ownSearch` that is its numerator; the step's `of` is its denominator. Its figures come back on
   * the return sheet, and from those only who have searched.
   */
  readonly ownSearchStep?: string;
  /**
   * The same person can be counted more than once: analyses, visits. Such events come in bunches, so that chance does
   * more than intervals for independent events say: practices are not to be classed, and few events may be one person's.
   */
  readonly repeats?: true;
  /** Of a share: the side whose small numbers are hidden. Absent means both, since 38 of 40 tells of two. */
  readonly sensitive?: SensitiveSide;
  /**
   * Definite noun phrase that can be the subject of a sentence: "andelen med HbA1c over 58",
   * "antallet af opioidbrugere pr. 1.000 sikrede". Starts lower-case.
   */
  readonly subject: string;
  /** What the denominator counts, for "12 patienter" and "1 patient". */
  readonly people: { readonly one: string; readonly many: string };
  readonly numerator: Counted;
  readonly denominator: Counted;
  /** What the unit line says: "procent af patienterne", "pr. 1.000 sikrede". */
  readonly unit: string;
  readonly limits: readonly Limit[];
  readonly known: string;
  readonly recommended: string;
  readonly whyItMatters: string;
  /** Side definitions and reservations, printed on the measure's table page. */
  readonly remarks: readonly string[];
  readonly errorSources: readonly string[];
  readonly questions: readonly string[];
  readonly suggestedActions: readonly string[];
  readonly review: Review;
}

/** One stretch of the meeting; exactly one of the kinds below. */
export type Block = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** One line under the title in the programme. */
  readonly description: string;
} & (
  | { readonly kind: "introduction" }
  | {
      readonly kind: "measures";
      readonly measures: readonly string[];
      /** How the block's minutes fall on its parts; they add up to `minutes`. */
      readonly parts: { readonly introduction: number; readonly groups: number; readonly plenary: number };
      /** Ids of cases the groups may take up instead of the figures. */
      readonly cases?: readonly string[];
    }
  | {
      readonly kind: "talk";
      /** Who gives it: a function or a name. */
      readonly expert: string;
      /** What it is to cover; also what the expert is asked for beforehand. */
      readonly points: readonly string[];
    }
  | {
      /** Group work without figures. */
      readonly kind: "dialogue";
      readonly questions: readonly string[];
      /** Ids of the cases the groups talk about. */
      readonly cases?: readonly string[];
    }
  | { readonly kind: "break" }
  | { readonly kind: "implementation"; readonly questions: readonly string[] }
);

export interface Reference {
  readonly text: string;
  readonly url?: string;
  readonly lastChecked?: CalendarDate;
}

export interface Contact {
  readonly name: string;
  readonly lines: readonly string[];
  readonly phone?: string;
  readonly email?: string;
}

/** Disclosure (may it be shown?) and reliability (may it be read?) are two settings, never one. */
/** Whose small number would tell of people: those who are counted, or those of the denominator who are not. */
export type SensitiveSide = "numerator" | "complement";

export interface SmallNumberRules {
  /** Counts from 1 to this minus one are hidden; 3-10. */
  readonly disclosureLimit: number;
  /** A share with a smaller denominator is not shown at all. */
  readonly minimumDenominator: number;
  /** A share with a smaller denominator is drawn hollow and never classed. */
  readonly firmDenominator: number;
  /** A share whose 95 % interval is wider than this many percentage points is drawn hollow. */
  readonly firmWidthPoints: number;
  /** A rate with fewer events is drawn hollow. */
  readonly firmEvents: number;
  /** Fewer practices with shown values than this give a table instead of a chart. */
  readonly minimumPractices: number;
}

/** The package's rules as they hold for one measure. */
export interface MeasureRules extends SmallNumberRules {
  /** The side of a share that is hidden when small; both where nothing is said. */
  readonly sensitive?: SensitiveSide;
}

export interface PackageTemplate {
  readonly id: string;
  readonly version: string;
  /** Cover title: "Type 2-diabetes". */
  readonly title: string;
  /** ASCII word for file names: "type2-diabetes". */
  readonly topic: string;
  readonly provider: string;
  /** Name of a brand that comes along, or path of one's own; neutral when left out. */
  readonly brand?: string;
  readonly status: "valid" | "under-revision";
  readonly revised: CalendarDate;
  /** Professional author or adviser, for the credit line. */
  readonly credits: readonly string[];
  readonly purpose: readonly string[];
  /** "Værd at vide": facts with their source. */
  readonly facts: readonly { readonly text: string; readonly source: string }[];
  /** How to read the figures: what variation may come from. */
  readonly cautions: readonly string[];
  /** Name of the data source as printed after "Kilde:". */
  readonly dataSource: string;
  /** The vocabulary of the measures' conditions; absent when no measure has any. */
  readonly patientFields?: readonly PatientField[];
  /** Empty in a package without figures; it then has a block of dialogue. */
  readonly measures: readonly Measure[];
  readonly blocks: readonly Block[];
  readonly smallNumbers: SmallNumberRules;
  readonly followUpMonths: { readonly first: number; readonly second: number };
  readonly pairs?: readonly MeasurePair[];
  readonly productShares?: readonly ProductShares[];
  readonly cases?: readonly Case[];
  /** Questions that help to set goals, from the cluster down to the patient. */
  readonly goals?: readonly GoalPrompt[];
  readonly ownSearch?: OwnSearch;
  readonly searchGuides?: SearchGuides;
  readonly reviewSteps?: readonly ReviewStep[];
  readonly journalPhrase?: JournalPhrase;
  readonly letter?: PatientLetter;
  readonly auditForm?: AuditForm;
  readonly support?: readonly SupportContact[];
  readonly ordering?: Ordering;
  /** The files wanted; see `wantedDocuments` for those of a package that names none. */
  readonly documents?: readonly DocumentName[];
  readonly references: readonly Reference[];
  readonly contact: Contact;
}
