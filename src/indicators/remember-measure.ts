import type { Period } from "../model/counts.ts";
import type { RememberedCell, RememberedMeasure } from "../model/memory.ts";
import type { Measure, MeasureRules } from "../model/template.ts";
import { roomOf, sumOfRooms } from "./hold-level.ts";
import { shownMark, tiedMark } from "./mark-practices.ts";
import type { SuppressedCell } from "./suppress-small-counts.ts";

export interface MeasureToRemember {
  readonly measure: Measure;
  readonly period: Period;
  readonly cells: readonly SuppressedCell[];
  readonly isTotalShown: boolean;
  readonly rules: MeasureRules;
  readonly practiceOf: (label: string) => string;
}

/** What a kit publishes of one measure, in the form in which a later one can be held against it. */
export function rememberMeasure(asked: MeasureToRemember, salt: string): RememberedMeasure {
  const { measure, period, cells, rules, practiceOf, isTotalShown } = asked;
  const remembered = cells.flatMap((cell) => {
    const one = rememberedCell(cell, { ...asked, salt });
    return one ? [[practiceOf(cell.label), one] as const] : [];
  });
  const hidden = hiddenRooms(cells, asked);
  return {
    measure: measure.id,
    period,
    disclosureLimit: rules.disclosureLimit,
    minimumDenominator: rules.minimumDenominator,
    ...(rules.sensitive ? { sensitive: rules.sensitive } : {}),
    cells: Object.fromEntries(remembered.sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(isTotalShown
      ? { level: { practices: [...hidden.keys()].sort(), ...sumOfRooms([...hidden.values()]) } }
      : {}),
  };
}

/** The hidden cells that the level sums up and no earlier kit showed, by ydernummer. */
export function hiddenRooms(
  cells: readonly SuppressedCell[],
  { measure, rules, practiceOf }: Pick<MeasureToRemember, "measure" | "rules" | "practiceOf">,
) {
  const scale = { kind: measure.kind, rules };
  return new Map(
    cells.flatMap((cell) => {
      const room = cell.hidden && !cell.isKnown ? roomOf(cell, cell.hidden, scale) : undefined;
      return room ? [[practiceOf(cell.label), room] as const] : [];
    }),
  );
}

function rememberedCell(
  cell: SuppressedCell,
  { measure, practiceOf, salt }: MeasureToRemember & { readonly salt: string },
): RememberedCell | undefined {
  const { counts, hidden } = cell;
  if (!counts || hidden === "no-data" || hidden === "zero-denominator") return undefined;
  const marked = { salt, practice: practiceOf(cell.label), measure: measure.id, counts };
  if (!hidden) return { kind: "shown", mark: shownMark(marked) };
  return hidden === "secondary" ? { kind: "tied", mark: tiedMark(marked) } : { kind: "small" };
}
