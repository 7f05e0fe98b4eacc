import type * as z from "zod";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { type LocatedTree, valueAt } from "../../model/located-tree.ts";
import { type Part, soundFields, soundFieldsOfItems } from "../raw-items.ts";
import { type MemberEntry, meetingSchema, memberSchema, viewSchema } from "./cluster-schema.ts";

/** What the rules look at: the parts of a cluster file that are sound, whatever stands beside them. */
export interface ClusterParts {
  readonly source: LocatedTree;
  /** Where the members stand: the cluster file itself, or a register. */
  readonly memberSource: LocatedTree;
  readonly meetingDate: CalendarDate | undefined;
  readonly view: z.output<typeof viewSchema> | undefined;
  readonly members: readonly Part<Partial<MemberEntry>>[];
  /** Days before the meeting by which the provider needs the acceptances. */
  readonly noticeDays: number;
}

export function clusterParts(
  source: LocatedTree,
  memberSource: LocatedTree,
  noticeDays: number,
): ClusterParts {
  const { tree } = source;
  return {
    source,
    memberSource,
    meetingDate: soundFields(valueAt(tree, ["meeting"]), meetingSchema).date,
    view: viewSchema.safeParse(valueAt(tree, ["view"])).data,
    members: soundFieldsOfItems(memberSource.tree, "members", memberSchema),
    noticeDays,
  };
}
