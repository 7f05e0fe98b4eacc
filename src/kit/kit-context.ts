import type { Brand } from "../model/brand.ts";
import { type CalendarDate, danishDate } from "../model/calendar-date.ts";
import type { Cluster } from "../model/cluster.ts";
import type { FollowUp } from "../model/follow-up.ts";
import type { KitTotals } from "../model/kit-totals.ts";
import type { OwnWords } from "../model/own-words.ts";
import type { Results } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { type ScheduledBlock, schedule, withFollowUp } from "./programme.ts";
import type { ToldResult } from "./sentences/shown-practices.ts";

/** A measure together with what the cluster's figures say about it. */
export interface MeasuredMeasure {
  readonly measure: Measure;
  readonly result: ToldResult;
}

/** What every part of the kit is built from. */
export interface KitContext {
  readonly template: PackageTemplate;
  readonly cluster: Cluster;
  readonly results: Results;
  /** How the sender looks; neutral when left out. */
  readonly brand?: Brand;
  readonly programme: readonly ScheduledBlock[];
  /** Measures with figures, in the template's order. */
  readonly measured: readonly MeasuredMeasure[];
  /** Present when there is an earlier kit to look back on. */
  readonly followUp?: FollowUp;
  /** "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026": header of sheets and foot of slides. */
  readonly running: string;
}

export interface KitInput {
  readonly template: PackageTemplate;
  readonly cluster: Cluster;
  readonly results: Results;
  readonly brand?: Brand;
  readonly followUp?: FollowUp;
  /** What was counted of the kit before; absent when there is none, or one from before it was counted. */
  readonly earlierTotals?: KitTotals;
  /** What somebody has written into the kit. */
  readonly ownWords?: OwnWords;
}

export function kitContext({ template, cluster, results, brand, followUp }: KitInput): KitContext {
  const { meeting } = cluster;
  const blocks = followUp ? withFollowUp(template.blocks) : template.blocks;
  return {
    template,
    cluster,
    results,
    programme: schedule(blocks, meeting.start, meeting.minutes),
    measured: template.measures.flatMap((measure) => {
      const result = results.measures.find((candidate) => candidate.measure === measure.id);
      if (!result) return [];
      const isPart = results.coverage.members > result.practices.length;
      return [{ measure, result: isPart ? { ...result, isPartOfCluster: true } : result }];
    }),
    ...(brand ? { brand } : {}),
    ...(followUp ? { followUp } : {}),
    running: runningLine({ cluster, template }, meeting.date),
  };
}

/** What a sheet is of, for its header: cluster, topic and day. */
export function runningLine(
  { cluster, template }: Pick<KitContext, "cluster" | "template">,
  date: CalendarDate,
): string {
  return [cluster.name, template.title, danishDate(date)].join(" · ");
}

/** Whether the deck is to have nothing but what is shown and talked about. */
export function isShortDeck({ cluster }: KitContext): boolean {
  return cluster.choices?.deck === "short";
}

/** The measures of one block that have figures. */
export function measuredIn(ids: readonly string[], { measured }: KitContext): readonly MeasuredMeasure[] {
  return measured.filter(({ measure }) => ids.includes(measure.id));
}

/** The sender in a footer: the provider, or whoever sends its package on; and what the brand adds. */
export function senderLine({ template, brand }: Pick<KitContext, "template" | "brand">): string {
  const own = brand?.isOwn ? brand.name : undefined;
  return [own ?? template.provider, brand?.footer ?? ""].filter(Boolean).join(" · ");
}
