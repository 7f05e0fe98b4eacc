import type * as z from "zod";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import { type MemberEntry, meetingSchema, memberSchema, viewSchema } from "./cluster-schema.ts";
import { itemsAt, type Part, soundItems } from "./raw-items.ts";

/** What the rules look at: the parts of a cluster file that are sound by themselves. */
export interface ClusterParts {
  readonly source: LocatedTree;
  readonly meeting: z.output<typeof meetingSchema> | undefined;
  readonly view: z.output<typeof viewSchema> | undefined;
  readonly members: readonly Part<MemberEntry>[];
  /** Those with slips in them too. */
  readonly memberCount: number;
}

export function clusterParts(source: LocatedTree): ClusterParts {
  const { tree } = source;
  return {
    source,
    meeting: meetingSchema.safeParse(valueAt(tree, ["meeting"])).data,
    view: viewSchema.safeParse(valueAt(tree, ["view"])).data,
    members: soundItems(tree, "members", memberSchema),
    memberCount: itemsAt(tree, ["members"]).length,
  };
}
