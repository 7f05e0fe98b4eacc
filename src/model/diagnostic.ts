import type { DiagnosticCode } from "../messages/wording.ts";

export type Severity = "error" | "warning" | "notice";

/** Where something was found. Lines and columns count from 1, as editors and Excel do. */
export interface Place {
  /** The file as the user named it. */
  readonly file: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
  /** The column's header as the file writes it. */
  readonly columnName?: string;
  /** Part of an Office file, such as `ppt/slides/slide3.xml`. */
  readonly part?: string;
  /** Where a reader of an Office file would look, counted from 1. */
  readonly spot?: { readonly kind: "slide" | "table" | "paragraph" | "field"; readonly number: number };
  /** Name of a shape, as the selection pane shows it. */
  readonly element?: string;
}

/** A line of a file as a message may repeat it, because nothing in it can identify a person or a practice. */
export interface Excerpt {
  readonly text: string;
  /** Where in the text the offending place begins, counted from 1; absent when it is the whole line. */
  readonly column?: number;
}

/**
 * One finding about the user's input. The words live in the catalogue, under the code, in Danish and English;
 * `values` fills their blanks and never holds anything that could identify a person or a practice.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What a finding is made of where several things are asked at once; told one after the other in its words. */
  readonly parts?: readonly Pick<Diagnostic, "code" | "values">[];
  /** What stands there, for people to see; only where it cannot identify anyone. */
  readonly excerpt?: Excerpt;
}

/** A value, or every reason why there is none. Warnings and notices come along in both cases. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** That there is no value, for one reason. */
export function refused(code: DiagnosticCode, place: Place, values?: Diagnostic["values"]): Checked<never> {
  return { ok: false, diagnostics: [{ code, severity: "error", place, ...(values ? { values } : {}) }] };
}

/** What was read of a file that need not be there yet. */
export function orAbsent<Value>(read: Checked<Value>): Checked<Value | undefined> {
  const isAbsent = !read.ok && read.diagnostics.some(({ code }) => code === "file/not-found");
  return isAbsent ? { ok: true, value: undefined, diagnostics: [] } : read;
}

/** Whether anything was found that stops the work. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** What of all that was found stops the work. */
export function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
