import type { Acceptance, Member, ReferenceLevel } from "../../model/cluster.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Measure } from "../../model/template.ts";

/** Without number and titles, the headers of wide sheets can be told by the ids alone. */
type KnownMeasure = Pick<Measure, "id" | "kind"> &
  Partial<Pick<Measure, "number" | "title" | "shortTitle" | "ownSearchStep">>;

/** What the rows are held against. Without members, every practice of the file is let through: `check` alone does that. */
export interface DataContext {
  readonly measures: readonly KnownMeasure[];
  readonly members?: readonly Pick<Member, "practice" | "acceptance">[];
  /** Name of the cluster, to leave out the rows of others in files that hold many. */
  readonly cluster?: string;
  /** Levels of comparison that the material is to show. */
  readonly references?: readonly ReferenceLevel[];
}

/** Acceptance by ydernummer; undefined when there is no list of members to go by. */
export type Memberships = ReadonlyMap<string, Acceptance> | undefined;

/** The context as rows look things up in it, with names folded once and not for every row. */
export interface DataLookup {
  readonly memberships: Memberships;
  readonly measures: ReadonlyMap<string, DataContext["measures"][number]>;
  readonly cluster: string | undefined;
}

export function lookupOf({ measures, members, cluster }: DataContext): DataLookup {
  return {
    memberships: members && new Map(members.map(({ practice, acceptance }) => [practice, acceptance])),
    measures: new Map(measures.map((measure) => [foldText(measure.id), measure])),
    cluster: cluster === undefined ? undefined : foldText(cluster),
  };
}
