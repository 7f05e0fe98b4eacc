import type { Period } from "../model/counts.ts";
import type { RememberedCell, RememberedKit, RememberedMeasure } from "../model/memory.ts";
import type { Measure, MeasureRules } from "../model/template.ts";
import { ANY_FIGURES, shownMark, tiedMark } from "./mark-practices.ts";
import { ownReason, type RawCell } from "./suppress-small-counts.ts";

/** Everything a cluster has published, as far as a kit is held against it. */
export interface Memory {
  readonly salt: string;
  readonly kits: readonly RememberedKit[];
}

export const NO_MEMORY: Memory = { salt: "", kits: [] };

/** What an earlier kit published of the measure and period in hand. */
export interface Recalled {
  readonly kit: RememberedKit;
  readonly published: RememberedMeasure;
}

/** One measure's cells, each with the ydernummer behind its label. */
export interface CellsToRecall {
  readonly measure: Measure;
  readonly period: Period;
  readonly cells: readonly RawCell[];
  readonly rules: MeasureRules;
  readonly practiceOf: (label: string) => string;
}

/** The earlier kits that spoke of this measure in this time. */
export function recall(
  { kits }: Memory,
  asked: Pick<CellsToRecall, "measure" | "period">,
): readonly Recalled[] {
  return kits.flatMap((kit) =>
    kit.measures
      .filter(({ measure, period }) => measure === asked.measure.id && isSameTime(period, asked.period))
      .map((published) => ({ kit, published })),
  );
}

/** Of several packages' rules the strictest holds. */
export function strictestRules(
  rules: MeasureRules,
  recalled: readonly {
    readonly published: Pick<MeasureRules, "disclosureLimit" | "minimumDenominator" | "sensitive">;
  }[],
): MeasureRules {
  const strictest = (own: number, others: readonly number[]) => Math.max(own, ...others);
  const { sensitive, ...others } = rules;
  const isSameSide = recalled.every(({ published }) => published.sensitive === sensitive);
  return {
    ...others,
    ...(sensitive && isSameSide ? { sensitive } : {}),
    disclosureLimit: strictest(
      rules.disclosureLimit,
      recalled.map(({ published }) => published.disclosureLimit),
    ),
    minimumDenominator: strictest(
      rules.minimumDenominator,
      recalled.map(({ published }) => published.minimumDenominator),
    ),
  };
}

/** The cells with what earlier kits made of the very same figures. */
export function recallCells(
  salt: string,
  recalled: readonly Recalled[],
  asked: CellsToRecall,
): readonly RawCell[] {
  if (recalled.length === 0) return asked.cells;
  return asked.cells.map((cell) => {
    const earlier = recalled.flatMap(({ published }) => {
      const remembered = published.cells[asked.practiceOf(cell.label)];
      return remembered && isSameFigures(salt, remembered, { cell, ...asked }) ? remembered.kind : [];
    });
    return {
      ...cell,
      ...(earlier.includes("shown") ? { isKnown: true } : {}),
      ...(earlier.includes("tied") ? { wasHidden: true } : {}),
    };
  });
}

/** Whether a cell's figures are, as far as can be told, those that an earlier kit judged. */
export function isSameFigures(
  salt: string,
  remembered: RememberedCell,
  { cell, measure, rules, practiceOf }: Omit<CellsToRecall, "cells" | "period"> & { readonly cell: RawCell },
): boolean {
  const { counts } = cell;
  if (!counts) return false;
  const marked = { salt, practice: practiceOf(cell.label), measure: measure.id, counts };
  if (remembered.kind === "shown") return remembered.mark === shownMark(marked);
  // What was too small to show and is not any more has been corrected.
  if (remembered.kind === "small") return ownReason(cell, measure.kind, rules) !== undefined;
  return remembered === ANY_FIGURES || remembered.mark === tiedMark(marked);
}

/**
 * Periods that share most of their days count as the same one: as when an extract is made anew a month later. Those of
 * a follow-up share less, and most of their figures are others.
 */
function isSameTime(a: Period, b: Period): boolean {
  if (a.id === b.id) return true;
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other) return false;
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1;
  return shared >= MOST_DAYS * Math.max(one.to - one.from + 1, other.to - other.from + 1);
}

const MOST_DAYS = 0.75;
const DAY = 86_400_000;

function daysOf({ from, to }: Period): { readonly from: number; readonly to: number } | undefined {
  return from && to ? { from: Date.parse(from) / DAY, to: Date.parse(to) / DAY } : undefined;
}
