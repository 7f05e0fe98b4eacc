import type { MeasureCount, Period } from "../model/counts.ts";
import { groupBy } from "../model/group-by.ts";
import { latestPeriod } from "../model/period.ts";
import type { Measure, MeasureRules, PackageTemplate } from "../model/template.ts";
import {
  type Memory,
  NO_MEMORY,
  type Recalled,
  recall,
  recallCells,
  strictestRules,
} from "./recall-cells.ts";
import type { SizeClasses } from "./size-classes.ts";
import type { RawCell } from "./suppress-small-counts.ts";
import { tellingParts } from "./tell-closed.ts";

/** One measure's counts of the newest period, before anything is hidden. */
export interface MeasureCells {
  readonly measure: Measure;
  readonly period: Period;
  /** One cell for each practice that takes part, delivered or not, in the order of their labels. */
  readonly cells: readonly RawCell[];
  /** Rows of all levels and periods. */
  readonly rows: readonly MeasureCount[];
  /** The package's rules, or stricter ones of a package that has spoken of this measure and time before. */
  readonly rules: MeasureRules;
  readonly ownRules: MeasureRules;
  /** What earlier kits published of this measure and time. */
  readonly recalled: readonly Recalled[];
  /** The ydernummer behind a label. */
  readonly practiceOf: (label: string) => string;
}

export interface CellsInput {
  readonly template: Pick<PackageTemplate, "measures" | "smallNumbers">;
  readonly counts: readonly MeasureCount[];
  /** What each practice that takes part is called, by ydernummer. */
  readonly labels: ReadonlyMap<string, string>;
  readonly memory?: Memory;
  /** Class of size by label; absent where practices stand under their names. */
  readonly classes?: SizeClasses;
}

/** The cells of every measure that has any, with those marked that would give a small part of a whole away. */
export function measureCells({ template, ...input }: CellsInput): readonly MeasureCells[] {
  const gathered = template.measures.flatMap((measure) => {
    const cells = cellsOf(measure, input);
    const { sensitive } = measure;
    const rules = { ...template.smallNumbers, ...(sensitive ? { sensitive } : {}) };
    return cells ? recalledCells(cells, rules, input) : [];
  });
  const wholes = groupBy(
    gathered.filter(({ measure }) => measure.partOf !== undefined),
    ({ measure, period }) => JSON.stringify([measure.partOf, period.id]),
  );
  const telling = new Map([...wholes.values()].flatMap(tellingLabels));
  return gathered.map(({ cells, ...one }) => ({
    ...one,
    cells: cells.map((cell) =>
      telling.get(cell.label)?.has(one.measure.id) ? { ...cell, isTelling: true } : cell,
    ),
  }));
}

type GatheredCells = Omit<MeasureCells, "rules" | "ownRules" | "recalled" | "practiceOf">;

function recalledCells(
  gathered: GatheredCells,
  ownRules: MeasureRules,
  { labels, memory = NO_MEMORY }: Omit<CellsInput, "template">,
): MeasureCells {
  const practices = new Map([...labels].map(([practice, label]) => [label, practice]));
  const practiceOf = (label: string) => practices.get(label) ?? label;
  const recalled = recall(memory, gathered);
  const rules = strictestRules(ownRules, recalled);
  const cells = recallCells(memory.salt, recalled, { ...gathered, rules, practiceOf });
  return { ...gathered, rules, ownRules, recalled, practiceOf, cells };
}

function cellsOf(
  measure: Measure,
  { counts, labels, classes }: Omit<CellsInput, "template">,
): GatheredCells | undefined {
  const rows = counts.filter((count) => count.measure === measure.id);
  const practiceRows = rows.filter(({ level }) => level === "practice");
  const period = latestPeriod(practiceRows);
  if (!period) return undefined;
  const ofPeriod = practiceRows.filter((row) => row.period.id === period.id);
  const byPractice = new Map(ofPeriod.map((row) => [row.practice, row]));
  const cells = [...labels].map(([practice, label]): RawCell => {
    const row = byPractice.get(practice);
    const sizeClass = classes?.[label];
    return {
      label,
      ...(row ? { counts: { numerator: row.numerator, denominator: row.denominator } } : {}),
      ...(sizeClass === undefined ? {} : { sizeClass }),
    };
  });
  return { measure, period, rows, cells: cells.sort((a, b) => (a.label < b.label ? -1 : 1)) };
}

/** Per label the measures whose cells would tell, among the parts of one whole. */
function tellingLabels(parts: readonly MeasureCells[]): readonly (readonly [string, ReadonlySet<string>])[] {
  const [first] = parts;
  if (!first) return [];
  const rules = strictestRules(
    first.rules,
    parts.map((part) => ({ published: part.rules })),
  );
  const labels = parts[0]?.cells.map(({ label }) => label) ?? [];
  return labels.map((label) => {
    const own = parts.flatMap(({ measure, cells }): RawCell[] =>
      cells.filter((cell) => cell.label === label).map((cell) => ({ ...cell, label: measure.id })),
    );
    return [label, tellingParts(own, rules)] as const;
  });
}
