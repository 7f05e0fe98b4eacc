import type { Cluster } from "../model/cluster.ts";
import { type KitTotals, practiceTotals } from "../model/kit-totals.ts";
import type { KitInput } from "./kit-context.ts";

/** Of fewer the sum would tell who they are: list sizes are public. */
const FEWEST_OTHERS = 3;

/**
 * What the yearly account counts of a kit. Where only the key tells who takes part, nobody's doctors and patients are
 * known, and the cluster's numbers are those of the kit before.
 *
 * @returns undefined where they are not known from there either
 */
export function kitTotals({ template, cluster, followUp, earlierTotals }: KitInput): KitTotals | undefined {
  const counted = countedIn(cluster) ?? earlierTotals;
  if (!counted) return undefined;
  const { members, accepted } = counted;
  return {
    topic: template.topic,
    ...(template.category === undefined ? {} : { category: template.category }),
    isFollowUp: followUp !== undefined,
    ...(members ? { members } : {}),
    accepted,
  };
}

function countedIn({ members: all }: Cluster): Pick<KitTotals, "members" | "accepted"> | undefined {
  const members = practiceTotals(all);
  const accepted = practiceTotals(all.filter(({ acceptance }) => acceptance.kind === "accepted"));
  if (!members || !accepted) return undefined;
  const others = members.practices - accepted.practices;
  return { ...(others === 0 || others >= FEWEST_OTHERS ? { members } : {}), accepted };
}
