import type { Period } from "../model/counts.ts";
import type { RememberedCell, RememberedKit, RememberedMeasure } from "../model/memory.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { shownMark, tiedMark } from "./figure-mark.ts";
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
  readonly rules: SmallNumberRules;
  readonly practiceOf: (label: string) => string;
}

/** The earlier kits that spoke of this measure in this time. */
export function recall({ kits, salt }: Memory, asked: CellsToRecall): readonly Recalled[] {
  return kits.flatMap((kit) =>
    kit.measures
      .filter(({ measure, period }) => measure === asked.measure.id && isOverlapping(period, asked.period))
      .filter((published) => isSameTime(published, asked) || isMostlySame({ salt, published }, asked))
      .map((published) => ({ kit, published })),
  );
}

/** Of several packages' rules the strictest holds. */
export function strictestRules(
  rules: SmallNumberRules,
  recalled: readonly {
    readonly published: Pick<SmallNumberRules, "disclosureLimit" | "minimumDenominator">;
  }[],
): SmallNumberRules {
  const strictest = (own: number, others: readonly number[]) => Math.max(own, ...others);
  return {
    ...rules,
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
  return remembered.mark === tiedMark(marked);
}

function isOverlapping(a: Period, b: Period): boolean {
  if (a.id === b.id) return true;
  return a.from !== undefined && b.from !== undefined && a.from <= (b.to ?? "") && b.from <= (a.to ?? "");
}

function isSameTime({ period }: RememberedMeasure, asked: CellsToRecall): boolean {
  return (
    period.id === asked.period.id || (period.from === asked.period.from && period.to === asked.period.to)
  );
}

/**
 * A period that only shares days with another counts as the same one while the figures do: as when an extract is made
 * anew a week later. When most of them are others, no difference between the two tells anything of one practice.
 */
function isMostlySame(
  { salt, published }: { readonly salt: string; readonly published: RememberedMeasure },
  asked: CellsToRecall,
): boolean {
  const both = asked.cells.flatMap((cell) => {
    const remembered = published.cells[asked.practiceOf(cell.label)];
    return remembered && remembered.kind !== "small" ? { cell, remembered } : [];
  });
  const same = both.filter(({ cell, remembered }) => isSameFigures(salt, remembered, { cell, ...asked }));
  return 2 * same.length >= both.length;
}
