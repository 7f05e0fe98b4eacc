import type { Acceptance, Cluster, Member, ReferenceLevel } from "../../model/cluster.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Measure } from "../../model/template.ts";

/** Without number and titles, the headers of wide sheets can be told by the ids alone. */
type KnownMeasure = Pick<Measure, "id" | "kind"> &
  Partial<Pick<Measure, "number" | "title" | "shortTitle" | "ownSearchStep">>;

/** What the rows are held against. Without members, every practice of the file is let through: `check` alone does that. */
export interface DataContext {
  readonly measures: readonly KnownMeasure[];
  readonly members?: readonly Pick<Member, "practice" | "formerly" | "acceptance">[];
  /** Name and id of the cluster, to leave out the rows of others in files that hold many. */
  readonly cluster?: Pick<Cluster, "name" | "id">;
  /** Levels of comparison that the material is to show. */
  readonly references?: readonly ReferenceLevel[];
}

/** What a ydernummer stands for: a member, under the number it has or under one it had. */
interface Membership {
  readonly practice: string;
  readonly acceptance: Acceptance;
  /** Whose figures stand under a number that was given up: all of the practice's, or of one it was merged from. */
  readonly former?: "whole" | "part";
}

/** By ydernummer; undefined when there is no list of members to go by. */
export type Memberships = ReadonlyMap<string, Membership> | undefined;

/** The context as rows look things up in it, with names folded once and not for every row. */
export interface DataLookup {
  readonly memberships: Memberships;
  readonly measures: ReadonlyMap<string, DataContext["measures"][number]>;
  /** Folded; empty when any cluster's rows are meant. */
  readonly cluster: ReadonlySet<string>;
}

export function lookupOf({ measures, members, cluster }: DataContext): DataLookup {
  return {
    memberships: members && membershipsOf(members),
    measures: new Map(measures.map((measure) => [foldText(measure.id), measure])),
    cluster: foldedNames(cluster),
  };
}

/** How files may name a cluster in their rows: by its name or by its id. */
export function foldedNames(cluster: DataContext["cluster"]): ReadonlySet<string> {
  if (!cluster) return new Set();
  return new Set([cluster.name, ...(cluster.id === undefined ? [] : [cluster.id])].map(foldText));
}

function membershipsOf(members: NonNullable<DataContext["members"]>): NonNullable<Memberships> {
  return new Map(
    members.flatMap(({ practice, formerly = [], acceptance }) => {
      const former = formerly.length === 1 ? "whole" : "part";
      return [
        ...formerly.map((number) => [number, { practice, acceptance, former }] as const),
        [practice, { practice, acceptance }] as const,
      ];
    }),
  );
}
