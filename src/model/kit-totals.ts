import type { Member } from "./cluster.ts";
import type { PackageTemplate } from "./template.ts";

/** How many practices, their doctors and their listed patients. */
export interface PracticeTotals {
  readonly practices: number;
  readonly doctors: number;
  readonly listed: number;
}

/**
 * What the yearly account counts of a kit: sums over the cluster and nothing of any practice, no mark of one either,
 * since six digits under whatever mark can be tried out.
 */
export interface KitTotals {
  /** The package's word for its topic: `type2-diabetes`. */
  readonly topic: string;
  readonly category?: NonNullable<PackageTemplate["category"]>;
  readonly isFollowUp: boolean;
  /** All members; absent where the difference from the accepted ones would be one or two practices. */
  readonly members?: PracticeTotals;
  readonly accepted: PracticeTotals;
}

/** What some members are together; undefined where not all of their doctors and patients are known. */
export function practiceTotals(members: readonly Member[]): PracticeTotals | undefined {
  const total = { practices: members.length, doctors: 0, listed: 0 };
  for (const { doctors, listSize } of members) {
    if (doctors === undefined || listSize === undefined) return undefined;
    total.doctors += doctors;
    total.listed += listSize;
  }
  return total;
}
