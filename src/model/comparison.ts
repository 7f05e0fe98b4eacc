import type { CountedKit, Span } from "./account.ts";
import type { Period } from "./counts.ts";
import type { MeetingKit } from "./meeting-kit.ts";
import type { LevelResult, ReferenceResult, Standing } from "./results.ts";
import type { Measure, PackageTemplate } from "./template.ts";

/** What is looked at of a kit to see clusters beside each other: the levels it published. */
export type LevelKit = CountedKit & Pick<MeetingKit, "results" | "definitions">;

/** A package as it is now, with what its measures count. */
export interface ComparedPackage {
  readonly template: PackageTemplate;
  readonly definitions: MeetingKit["definitions"];
}

/** A cluster among the others on one measure. */
export interface ComparedCluster {
  readonly name: string;
  readonly level: LevelResult;
  readonly isFirm: boolean;
  readonly standing: Standing;
  /**
   * How far two of its own practices typically lie apart, chance left out; absent with fewer than five whose numbers are
   * sure enough, and where nothing can be said of chance.
   */
  readonly within?: number;
}

/** All clusters of a region on one measure and one period. */
export interface ClusterComparison {
  readonly region: string;
  readonly topic: string;
  readonly measure: Measure;
  readonly period: Period;
  /** From low to high. */
  readonly clusters: readonly ComparedCluster[];
  /** Region and nation, where all kits that have them have the same. */
  readonly references: readonly ReferenceResult[];
  /** Clusters whose level their kit does not show, whose figures are of another time, or count something else. */
  readonly leftOut: Readonly<Record<"hidden" | "otherPeriod" | "otherDefinition", readonly string[]>>;
  /** The p-value that all clusters have one level; absent where the same patient can count several times. */
  readonly heterogeneity?: number;
  /** How far two clusters typically lie apart, chance left out. */
  readonly typicalDifference?: number;
}

/** What is compared, and over which time. */
export interface ComparisonRequest {
  readonly span: Span;
  /** By `packageKey`. */
  readonly packages: ReadonlyMap<string, ComparedPackage>;
}

/** What tells a package from every other, with what its region has changed in it. */
export function packageKey({ region, template }: Pick<LevelKit, "region" | "template">): string {
  return JSON.stringify([region, template.id]);
}
