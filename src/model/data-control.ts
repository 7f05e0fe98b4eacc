import type { Doubt } from "./cluster.ts";
import type { IdentityCounts } from "./cluster-identities.ts";
import type { HiddenReason } from "./results.ts";

/**
 * What a build proved about the data it used and the files it made. All numbers count cells, files and places; none is
 * a value of a practice, and nothing that was looked for is named.
 */
export interface DataControl {
  /** Word for file names: `type2-diabetes`. */
  readonly topic: string;
  /** Small counts are 1 to this minus one. */
  readonly disclosureLimit: number;
  /** A share needs this many patients. */
  readonly minimumDenominator: number;
  readonly measures: readonly SuppressedMeasure[];
  readonly files: readonly ControlledFile[];
  /** What earlier kits made of this one; absent in kits made before anything was remembered. */
  readonly memory?: MemoryEffect;
  /** Figures that can hardly be right and that the cluster has confirmed; absent when there are none. */
  readonly confirmed?: readonly Doubt[];
  /** Files that somebody has edited and that stay: nobody has looked into them. Absent when there are none. */
  readonly edited?: readonly string[];
  /** Measures whose counts were worked out from percentages, by title; absent when there are none. */
  readonly ofShares?: readonly string[];
  /** Absent when the files were made again by another version, which does not know whom to look for. */
  readonly search?: PrivacySearch;
}

/** One measure: how many practices are shown, how many are not and why. */
export interface SuppressedMeasure {
  readonly number: number;
  readonly title: string;
  readonly shown: number;
  readonly hidden: Readonly<Partial<Record<HiddenReason, number>>>;
  readonly isClusterShown: boolean;
}

/** What the release gate said of one file; a kit with errors is never written. */
export interface ControlledFile {
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
}

/** A search of every part of every file of the kit. */
export interface PrivacySearch {
  readonly files: number;
  /** Parts of Office files, each searched for itself, and files of other kinds. */
  readonly parts: number;
  /** How many different things were looked for. */
  readonly wanted: {
    readonly practices: number;
    readonly names: number;
    readonly cvr: number;
    readonly hiddenCounts: number;
  };
  readonly found: IdentityCounts & { readonly hiddenCounts: number };
}

/** How a kit was held against everything published of its cluster before. */
export interface MemoryEffect {
  /** Earlier builds that it was held against. */
  readonly kits: number;
  /** Cells that only they keep hidden. */
  readonly kept: number;
  /** Measures whose cluster level they keep from being published. */
  readonly levels: number;
  /** Cells whose figures have been corrected since. */
  readonly judgedAnew: number;
  /** Whether everything published of the cluster is remembered. */
  readonly isWhole: boolean;
}
