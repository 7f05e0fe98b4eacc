import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { InspectCode } from "../../model/inspect-rules.ts";

type Values = NonNullable<Diagnostic["values"]>;

/** What a rule found, before it is known under which name the user gave the file. */
export interface Finding extends Pick<Place, "spot" | "element"> {
  readonly code: InspectCode;
  /** Part of the package; absent when it concerns the whole file. */
  readonly part?: string;
  readonly values?: Values;
}

/** What was found, before it is known where. */
export type Words = Pick<Finding, "code" | "values">;

/** Where it was found, before it is known what. */
export type Spot = Omit<Finding, "code" | "values">;

/** Nothing when all is well; `true`, how often (told as `count`), or what else is told when it is not. */
type Verdict = boolean | number | Values | undefined;

/** Rows of the gate for one kind of thing: what may be found in it, and when it is. */
export type Rows<Subject> = Readonly<Partial<Record<InspectCode, (subject: Subject) => Verdict>>>;

/** Holds a thing against its rows. */
export function broken<Subject>(rows: Rows<Subject>, subject: Subject): readonly Words[] {
  const all = Object.entries(rows) as [InspectCode, (subject: Subject) => Verdict][];
  return all.flatMap(([code, isBroken]) => {
    const verdict = isBroken(subject);
    if (!verdict) return [];
    if (verdict === true) return [{ code }];
    return [{ code, values: typeof verdict === "number" ? { count: verdict } : verdict }];
  });
}

/** A thing with its place, as a walk comes by it. */
export interface Placed<Subject> {
  readonly subject: Subject;
  readonly spot: Spot;
}

/** Holds every thing a walk comes by against the rows for its kind. */
export function brokenAlong<Subject>(
  walk: readonly Placed<Subject>[],
  rows: Rows<Subject>,
): readonly Finding[] {
  return walk.flatMap(({ subject, spot }) => broken(rows, subject).map((words) => ({ ...words, ...spot })));
}
