import type { CalendarDate } from "./calendar-date.ts";
import type { Period } from "./counts.ts";
import type { SensitiveSide } from "./template.ts";

/** Raised when an older program could misread the file. */
export const MEMORY_SCHEMA_VERSION = 1;

/**
 * What became of a practice's cell in a kit. A mark tells later whether the figures are still the same, and nothing
 * else: of a cell that was hidden with others, many numbers share it.
 */
export type RememberedCell =
  | { readonly kind: "shown"; readonly mark: string }
  /** Hidden for its own sake; figures that may be shown now are other figures. */
  | { readonly kind: "small" }
  /** Hidden because others were. */
  | { readonly kind: "tied"; readonly mark: string };

/** A cluster level that was published, as what it says of the cells that were hidden beside it. */
interface RememberedLevel {
  /** Ydernumre of the hidden practices it sums up: none, or so many that their sum tells none of them. */
  readonly practices: readonly string[];
  /** How far their numerators together lie above the least, and below the greatest, that they could be. */
  readonly fromLeast: number;
  readonly fromGreatest: number;
}

/** One measure of one period, as a kit published it. */
export interface RememberedMeasure {
  readonly measure: string;
  readonly period: Period;
  /** The rules it was judged by. */
  readonly disclosureLimit: number;
  readonly minimumDenominator: number;
  readonly sensitive?: SensitiveSide;
  /** By ydernummer. */
  readonly cells: Readonly<Record<string, RememberedCell>>;
  /** Absent when the level was withheld. */
  readonly level?: RememberedLevel;
}

export interface RememberedKit {
  /** Id of the package. */
  readonly package: string;
  readonly meetingDate: CalendarDate;
  /** Checksum of the kit's results, by which one build is told from the next. */
  readonly results: string;
  readonly measures: readonly RememberedMeasure[];
}

/** A build that was never handed out, and when that was said. */
interface TakenBackKit {
  readonly package: string;
  readonly meetingDate: CalendarDate;
  readonly results: string;
  readonly on: CalendarDate;
}

/**
 * What has been published of one cluster, over all packages and meetings. It lies beside the key, for its owner's eyes
 * only, and holds no hidden count: not in clear, not by subtraction, not by trying out.
 */
export interface ClusterMemory {
  readonly schemaVersion: typeof MEMORY_SCHEMA_VERSION;
  readonly cluster: { readonly name: string; readonly region: string; readonly id?: string };
  /** Whether it began with the cluster's first kit; else nothing is known of those before it. */
  readonly isWhole: boolean;
  /** Goes into every mark, so that equal figures of two clusters have nothing in common. */
  readonly salt: string;
  /** In the order they were built. */
  readonly kits: readonly RememberedKit[];
  readonly takenBack: readonly TakenBackKit[];
}

/** How a kit is named to people. */
export type KitName = Pick<RememberedKit, "package" | "meetingDate">;
