import type { RememberedMeasure } from "../model/memory.ts";
import type { MeasureKind, MeasureRules } from "../model/template.ts";
import { levelsThatTell } from "./hold-level.ts";
import type { MeasureCells } from "./measure-cells.ts";
import { type CellsToRecall, isSameFigures, type Recalled } from "./recall-cells.ts";
import { hiddenRooms, rememberMeasure } from "./remember-measure.ts";
import {
  type RawCell,
  type Suppression,
  suppressSmallCounts,
  suppressWithoutTotal,
} from "./suppress-small-counts.ts";

/** One measure after suppression, held against what earlier kits published of it. */
export interface HeldMeasure {
  readonly suppression: Suppression;
  readonly isTotalShown: boolean;
  /** For the cluster's memory. */
  readonly published: RememberedMeasure;
  /** Practices that only earlier kits keep hidden, and those kits. */
  readonly kept: { readonly practices: number; readonly by: readonly Recalled[] };
  /** Earlier kits that keep the cluster's level from being published; empty when none does. */
  readonly levelKeptBy: readonly Recalled[];
  /** Earlier kits whose rules are stricter than the package's own. */
  readonly stricterBy: readonly Recalled[];
  /** Practices whose figures are others than an earlier kit of the same time had, and those kits. */
  readonly judgedAnew: { readonly practices: number; readonly by: readonly Recalled[] };
}

/** A bare count has no denominator; of nobody else is there nothing to count. */
function hasFigures(kind: MeasureKind): (cell: RawCell) => boolean {
  return ({ counts }) => counts !== undefined && (kind === "count" || counts.denominator > 0);
}

/** The level of fewer practices with patients would be one's own, or tell each of two the other's. */
const FEWEST_IN_LEVEL = 3;

export function holdMeasure(cells: MeasureCells, salt: string): HeldMeasure {
  const { measure, rules, recalled, practiceOf } = cells;
  const asked = { ...cells, salt };
  const isLevel = cells.cells.filter(hasFigures(measure.kind)).length >= FEWEST_IN_LEVEL;
  const alone = suppressSmallCounts(cells.cells.map(forgotten), measure.kind, cells.ownRules);
  const together = suppressSmallCounts(cells.cells, measure.kind, rules);
  const isSafe = together.isTotalSafe && isLevel;
  const telling = isSafe ? levelsThatTell(hiddenRooms(together.cells, asked), recalled, asked) : [];
  const isTotalShown = isSafe && telling.length === 0;
  const isLevelKept = alone.isTotalSafe && isLevel && !isTotalShown;
  const suppression = isLevelKept ? suppressWithoutTotal(cells.cells, measure.kind, rules) : together;
  const hiddenAlone = new Set(alone.cells.filter(({ hidden }) => hidden).map(({ label }) => label));
  const kept = suppression.cells
    .filter(({ hidden, label }) => hidden && !hiddenAlone.has(label))
    .map(({ label }) => practiceOf(label));
  return {
    suppression,
    isTotalShown,
    published: rememberMeasure({ ...asked, cells: suppression.cells, isTotalShown }, salt),
    kept: { practices: kept.length, by: kept.length > 0 ? kitsThatHid(kept, recalled) : [] },
    levelKeptBy: isLevelKept ? (telling.length > 0 ? telling : recalled) : [],
    stricterBy: recalled.filter(({ published }) => isStricter(published, cells.ownRules)),
    judgedAnew: judgedAnew(asked, recalled),
  };
}

function forgotten({ label, counts, isTelling, sizeClass }: RawCell): RawCell {
  return {
    label,
    ...(counts ? { counts } : {}),
    ...(isTelling ? { isTelling } : {}),
    ...(sizeClass === undefined ? {} : { sizeClass }),
  };
}

/** Kits that hid one of these practices; where none did, all, since then the rules of one are stricter. */
function kitsThatHid(practices: readonly string[], recalled: readonly Recalled[]): readonly Recalled[] {
  const hiding = recalled.filter(({ published }) =>
    practices.some((practice) => (published.cells[practice]?.kind ?? "shown") !== "shown"),
  );
  return hiding.length > 0 ? hiding : recalled;
}

function isStricter(one: RememberedMeasure, own: MeasureRules): boolean {
  return (
    one.disclosureLimit > own.disclosureLimit ||
    one.minimumDenominator > own.minimumDenominator ||
    (own.sensitive !== undefined && one.sensitive !== own.sensitive)
  );
}

function judgedAnew(
  asked: CellsToRecall & { readonly salt: string },
  recalled: readonly Recalled[],
): HeldMeasure["judgedAnew"] {
  const changed = recalled.flatMap((one) =>
    asked.cells.flatMap((cell) => {
      const practice = asked.practiceOf(cell.label);
      const remembered = one.published.cells[practice];
      const isOther = cell.counts && remembered && !isSameFigures(asked.salt, remembered, { cell, ...asked });
      return isOther ? { practice, one } : [];
    }),
  );
  return {
    practices: new Set(changed.map(({ practice }) => practice)).size,
    by: [...new Set(changed.map(({ one }) => one))],
  };
}
