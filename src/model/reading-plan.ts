import { DATA_COLUMNS, type DataField } from "./columns.ts";
import { foldText } from "./fold-text.ts";
import type { Vocabulary } from "./table.ts";

/** What a column may be in a sheet of any layout: what tidy files have, one end of a period, or a share that counts are worked out from. */
export type PlanField = DataField | "from" | "to" | "share";

/** What a column of a sheet holds: what tidy files have, a count of one measure, or nothing that is read. */
export type ColumnMeaning =
  | { readonly kind: "field"; readonly field: PlanField }
  | {
      readonly kind: "count";
      readonly field: "numerator" | "denominator" | "share";
      /** By id, number or title. */
      readonly measure: string;
    }
  | { readonly kind: "unused" };

/** How sheets with certain headers are read: what people have answered about them. */
export interface SheetPlan {
  /** Sheets of one file that may each hold its figures; such an entry says nothing but which of them does. */
  readonly among?: readonly string[];
  readonly sheet?: string;
  /** Measures of the package that the data have no figures of; such an entry says nothing but what becomes of them. */
  readonly lacking?: readonly string[];
  /** Whether their figures come later; the package leaves them out if not. Absent while nobody has said. */
  readonly isToCome?: boolean;
  /** What each column holds, by its header. A plan is for sheets with these headers and no others. */
  readonly columns: Readonly<Record<string, readonly ColumnMeaning[]>>;
  /** `12 måneder`, where the sheet has only the day its figures end on. */
  readonly period?: string;
  /** Periods by the figures they were said of: another file of the same shape may have another. */
  readonly periods?: Readonly<Record<string, string>>;
  /** By the names that the sheet has for them; the answer `udelad` leaves rows out. */
  readonly measures: Readonly<Record<string, string>>;
  readonly practices: Readonly<Record<string, string>>;
  /** What signs in place of a count mean. */
  readonly signs: Readonly<Record<string, string>>;
  /** Whether blank labels mean the one above. */
  readonly isFilledDown?: boolean;
}

export interface ReadingPlan {
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
}

/** The file of a cluster's reading plan, beside its cluster file. */
export const PLAN_NAME = "kolonner.yaml";

/** Stands where a person has to answer. */
export const OPEN = "?";

/** The answer that leaves a column, a sheet or rows out. */
export const LEFT_OUT = "udelad";

/** The answer that keeps measures in the package whose figures are still to come. */
export const TO_COME = "kommer";

/** The answer that blank labels mean the one above. */
export const AS_ABOVE = "som ovenfor";

/** The words of meanings in a plan; the first of each is the one that is written. */
const FIELD_WORDS: Vocabulary<PlanField> = {
  ...DATA_COLUMNS,
  practice: ["praksis", ...DATA_COLUMNS.practice],
  from: ["fra", "from"],
  to: ["til", "to"],
  share: ["procent", "andel", "pct", "percent", "share"],
};

const COUNTED = ["numerator", "denominator", "share"] as const;

/** Words that only the person who wrote a plan may use for what is not read. */
const UNUSED = new Set([LEFT_OUT, "brugesikke", "ignorer", "unused"]);

/** What a person wrote of a column, which may be several counts: `nævner 1, nævner 2`. Empty when it is no meaning. */
export function readMeanings(text: string): readonly ColumnMeaning[] {
  const parts = text.split(/[,;]\s+/).map(readMeaning);
  const known = parts.filter((meaning) => meaning !== undefined);
  return known.length === parts.length ? known : [readMeaning(text) ?? []].flat();
}

function readMeaning(text: string): ColumnMeaning | undefined {
  const word = foldText(text);
  if (UNUSED.has(word)) return { kind: "unused" };
  const fields = Object.entries(FIELD_WORDS) as [PlanField, readonly string[]][];
  const field = fields.find(([, names]) => names.some((name) => foldText(name) === word))?.[0];
  if (field) return { kind: "field", field };
  const [, role = "", measure = ""] = /^([\p{L}]+)[\s,:]+(\S.*)$/u.exec(text.trim()) ?? [];
  const counted = COUNTED.find((field) =>
    FIELD_WORDS[field].some((name) => foldText(name) === foldText(role)),
  );
  return counted && measure !== "" ? { kind: "count", field: counted, measure } : undefined;
}

/** A meaning as a plan has it. */
export function meaningText(meaning: ColumnMeaning): string {
  if (meaning.kind === "unused") return LEFT_OUT;
  const [word = ""] = FIELD_WORDS[meaning.field];
  return meaning.kind === "field" ? word : `${word} ${meaning.measure}`;
}

/** One thing about a file that nobody but a person can tell. */
export interface PlanQuestion {
  readonly kind: PlanQuestionKind;
  readonly file: string;
  readonly sheet?: string;
  /** Where the first of it stands. */
  readonly line?: number;
  readonly items: readonly PlanItem[];
}

export type PlanQuestionKind =
  | "sheet"
  | "columns"
  | "measures"
  | "practices"
  | "period"
  | "period-start"
  | "signs"
  | "blank-labels"
  | "lacking";

/** A name, header or sign that is asked about. */
export interface PlanItem {
  readonly text: string;
  /** Lines of the sheet that have it. */
  readonly lines: readonly number[];
  /** Answers that are likely, the likeliest first. */
  readonly choices: readonly string[];
}

/** How a sheet is read, as a plan would have it; what is asked of it stands open. */
export interface SheetProposal {
  readonly file: string;
  readonly sheet?: string;
  readonly plan: SheetPlan;
  readonly questions: readonly PlanQuestion[];
  /** Whether people have answered about sheets of this shape. */
  readonly isPlanned: boolean;
  /** Whether there is anything in it that a tidy file has not. */
  readonly isOther: boolean;
  /** The period as the sheet itself says it, in words. */
  readonly stated?: string;
  /** Where its header stands; absent where the proposal is of no sheet. */
  readonly header?: SheetHeader;
}

/** The header of a sheet: its lines, the first of two included, and its columns by the keys a plan has for them. */
export interface SheetHeader {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly columns: readonly { readonly key: string; readonly number: number }[];
}
