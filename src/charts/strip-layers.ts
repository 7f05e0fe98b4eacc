import { colour } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import type { RowTexts } from "./row-columns.ts";
import type { PlacedRow, RowLayout } from "./row-layout.ts";

/** A strip of tint behind each row that is drawn stronger. */
export function stripLayers<Row extends RowTexts & { readonly emphasised?: boolean }>(
  rows: readonly PlacedRow<Row>[],
  { pitch, width }: RowLayout<Row>,
): readonly Layer[] {
  const strips = rows
    .filter(({ row }) => row.emphasised === true)
    .map(({ y }) => ({ from: y - pitch / 2, to: y + pitch / 2 }));
  if (strips.length === 0) return [];
  return [
    {
      data: { values: strips },
      mark: { type: "rect", fill: colour("tint") },
      encoding: { x: { value: 0 }, x2: { value: width }, y: inPoints("from"), y2: { field: "to" } },
    },
  ];
}
