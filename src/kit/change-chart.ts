import type { ChangeSide, MeasureChange, PracticeChange } from "../model/change.ts";
import type { ReferenceLine } from "../model/charts/chart-parts.ts";
import type { ChangeChart, ChangeRow } from "../model/charts/course-charts.ts";
import type { Cell } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { changeAlt, changeTexts, isClearSide } from "./change-sentences.ts";
import { goalText, practiceValueText } from "./level-text.ts";
import { directionOf, HIDDEN_TEXT } from "./measure-chart.ts";
import { niceAxis } from "./nice-axis.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/** Id of the chart and slide of a measure's change. */
export function changeId(measure: string): string {
  return `aendring-${measure}`;
}

/**
 * The cluster and its practices before and now, in the earlier kit's order.
 *
 * @param agreed the level all plans aim at; it goes before the one the profession has set
 */
export function changeChart(measure: Measure, change: MeasureChange, agreed?: number): ChangeChart {
  const rows = [
    ...clusterRow(measure, change),
    ...change.practices.map((practice) => practiceRow(measure, practice)),
  ];
  const direction = directionOf(measure);
  const goal = goalLine(measure, agreed);
  return {
    kind: "change",
    id: changeId(measure.id),
    alt: changeAlt(measure, change),
    rows,
    axis: niceAxis([...rows.flatMap(valuesOf), ...(goal ? [goal.value] : [])], measure),
    ...(direction ? { direction } : {}),
    ...(goal ? { goal } : {}),
    names: { before: change.before.label, after: change.after.label },
  };
}

function goalLine(measure: Measure, agreed: number | undefined): ReferenceLine | undefined {
  const value = agreed ?? measure.goal?.value;
  if (value === undefined) return undefined;
  const name = agreed === undefined ? "Mål" : "Mål fra planerne";
  return { role: "goal", value, label: `${name} ${goalText({ value }, measure)}` };
}

function clusterRow(measure: Measure, { cluster, stayed }: MeasureChange): readonly ChangeRow[] {
  if (!cluster) return [];
  const { before, after, difference } = cluster;
  const [beforeText, afterText] = changeTexts(measure, cluster);
  return [
    {
      kind: "pair",
      label: togetherLabel(stayed),
      emphasised: true,
      before: before.estimate.value,
      after: after.estimate.value,
      beforeText,
      afterText,
      isClear: isClearSide(difference.side),
      remark: SIDE_REMARK[difference.side],
    },
  ];
}

function togetherLabel(stayed: MeasureChange["stayed"]): string {
  if (!stayed) return "Klyngen samlet";
  return stayed.shown === undefined ? "Med begge gange" : "Vist begge gange";
}

function practiceRow(measure: Measure, { label, before, after, side }: PracticeChange): ChangeRow {
  if (isShown(before) && isShown(after)) {
    return {
      kind: "pair",
      label,
      before: before.estimate.value,
      after: after.estimate.value,
      beforeText: practiceValueText(before.estimate.value, measure),
      afterText: practiceValueText(after.estimate.value, measure),
      isClear: side !== undefined && isClearSide(side),
      remark: side ? SIDE_REMARK[side] : "",
    };
  }
  const [when, cell] = isShown(before) ? (["before", before] as const) : (["after", after] as const);
  if (isShown(cell)) {
    const { value } = cell.estimate;
    const remark =
      when === "before" ? missingRemark(after, "ikke med nu") : missingRemark(before, "ikke med sidst");
    return { kind: "one", label, when, value, valueText: practiceValueText(value, measure), remark };
  }
  return { kind: "hidden", label, valueText: "–", remark: missingRemark(after ?? before, "ingen data") };
}

/** A word only where the change is beyond chance; the other rows say nothing, which is what there is to say. */
const SIDE_REMARK: Readonly<Record<ChangeSide, string>> = {
  up: "steget",
  down: "faldet",
  "may-be-chance": "",
  "cannot-tell": "",
};

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
