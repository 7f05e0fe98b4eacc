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
