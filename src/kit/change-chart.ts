import type { MeasureChange, PracticeChange } from "../model/change.ts";
import type { ChangeChart, ChangeRow } from "../model/chart.ts";
import type { Cell } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { changeAlt } from "./change-sentences.ts";
import { levelText, practiceValueText } from "./level-text.ts";
import { directionOf, HIDDEN_TEXT } from "./measure-chart.ts";
import { niceAxis } from "./nice-axis.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/** Id of the chart and slide of a measure's change. */
export function changeId(measure: string): string {
  return `aendring-${measure}`;
}

/** The cluster and its practices before and now, in the earlier kit's order. */
export function changeChart(measure: Measure, change: MeasureChange): ChangeChart {
  const rows = [
    ...clusterRow(measure, change),
    ...change.practices.map((practice) => practiceRow(measure, practice)),
  ];
  const direction = directionOf(measure);
  return {
    kind: "change",
    id: changeId(measure.id),
    alt: changeAlt(measure, change),
    rows,
    axis: niceAxis(rows.flatMap(valuesOf), measure),
    ...(direction ? { direction } : {}),
    names: { before: change.before.label, after: change.after.label },
  };
}

function clusterRow(measure: Measure, { cluster }: MeasureChange): readonly ChangeRow[] {
  if (!cluster) return [];
  const { before, after, difference } = cluster;
  return [
    {
      kind: "pair",
      label: "Klyngen samlet",
      emphasised: true,
      before: before.estimate.value,
      after: after.estimate.value,
      beforeText: levelText(before, measure),
      afterText: levelText(after, measure),
      isClear: difference.side !== "may-be-chance",
      remark: sideRemark(difference.side),
    },
  ];
}

function practiceRow(measure: Measure, { label, before, after, difference }: PracticeChange): ChangeRow {
  if (isShown(before) && isShown(after) && difference) {
    return {
      kind: "pair",
      label,
      before: before.estimate.value,
      after: after.estimate.value,
      beforeText: practiceValueText(before.estimate.value, measure),
      afterText: practiceValueText(after.estimate.value, measure),
      isClear: difference.side !== "may-be-chance",
      remark: sideRemark(difference.side),
    };
  }
  const [when, cell] = isShown(before) ? (["before", before] as const) : (["after", after] as const);
  if (isShown(cell)) {
    const { value } = cell.estimate;
    const remark =
      when === "before" ? missingRemark(after, "ikke med nu") : missingRemark(before, "ny siden sidst");
    return { kind: "one", label, when, value, valueText: practiceValueText(value, measure), remark };
  }
  return { kind: "hidden", label, valueText: "–", remark: missingRemark(after ?? before, "ingen data") };
}

/** A word only where the change is beyond chance; the other rows say nothing, which is what there is to say. */
function sideRemark(side: "up" | "down" | "may-be-chance"): string {
  return { up: "steget", down: "faldet", "may-be-chance": "" }[side];
}

/** A practice that delivered nothing was not there; one that is hidden was, and its reason is said. */
function missingRemark(cell: Cell | undefined, otherwise: string): string {
  return cell?.kind === "hidden" && cell.reason !== "no-data" ? HIDDEN_TEXT[cell.reason].remark : otherwise;
}

function valuesOf(row: ChangeRow): readonly number[] {
  if (row.kind === "pair") return [row.before, row.after];
  return row.kind === "one" ? [row.value] : [];
}

function isShown(cell: Cell | undefined): cell is ShownCell {
  return cell?.kind === "shown";
}
