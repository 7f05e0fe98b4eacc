import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { PartsChart, PartsRow } from "../model/charts/measure-charts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { asGiven } from "./as-given.ts";
import type { Span } from "./axis-scale.ts";
import { colour, EDGE, SIDE_TYPE } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import { type KeyEntry, keyEntries, keyLines } from "./key-entries.ts";
import type { Layer } from "./layer.ts";
import { onScale } from "./on-scale.ts";
import { POINTS_PER_INCH } from "./picture-spec.ts";
import { FOOT_LINE, type PlacedRow, type RowLayout, rowLayout } from "./row-layout.ts";
import { rowPanels, TO_FOOT } from "./row-panels.ts";
import { stripLayers } from "./strip-layers.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";

interface PartStyle {
  readonly fill: ColourRole;
  readonly ink: "paper" | "ink";
}

const STYLES: readonly PartStyle[] = [
  { fill: "part1", ink: "paper" },
  { fill: "part2", ink: "ink" },
  { fill: "part3", ink: "paper" },
  { fill: "part4", ink: "ink" },
  { fill: "part5", ink: "paper" },
  { fill: "part6", ink: "ink" },
];
const REST: PartStyle = { fill: "rest", ink: "ink" };

/** The first six parts have a tone each; whatever follows is "the rest". */
const styleOf = (part: number): PartStyle => STYLES[part] ?? REST;

/**
 * Wholes made of parts, as bars from zero: dark and light tones in turn, a gap of paper between them, the number in
 * each part that has room for it, and a key below in the order of the parts.
 */
export function partsSpec(chart: PartsChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const right = Math.round(size.widthInches * POINTS_PER_INCH) - EDGE;
  const entries = keyEntries(chart.parts, { left: EDGE, right }, metrics);
  const arrowLines = chart.direction === undefined ? 0 : 1;
  const layout = rowLayout(chart, size, metrics, arrowLines + keyLines(entries));
  const content = {
    look: (row: PartsRow) => ({ isFirm: row.kind === "parts" }),
    background: (rows: readonly PlacedRow<PartsRow>[]) => stripLayers(rows, layout),
    marks: (rows: readonly PlacedRow<PartsRow>[]) => barLayers(rows, layout, metrics),
    isSolid: true,
    wholeFoot: keyLayers(entries, layout.bottom + TO_FOOT + arrowLines * FOOT_LINE),
  };
  return rowPanels(chart, layout, content, metrics);
}

interface Segment {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: string;
}

function segmentsOf({ row, y }: PlacedRow<PartsRow>): Segment[] {
  if (row.kind === "hidden") return [];
  let from = 0;
  return row.parts.map(({ value, label }, part) => {
    const segment = { part, from, to: from + value, y, label };
    from = segment.to;
    return segment;
  });
}

const BAR_SHARE = 0.68;

function barLayers(
  rows: readonly PlacedRow<PartsRow>[],
  { scale, pitch, references }: RowLayout<PartsRow>,
  metrics: FontMetrics,
): readonly Layer[] {
  const half = (pitch * BAR_SHARE) / 2;
  const segments = rows.flatMap(segmentsOf).filter(({ from, to }) => to > from);
  if (segments.length === 0) return [];
  const lines = references.map(({ reference }) => scale.toPoints(scale.snap(reference.value)));
  const texts = segments.flatMap((segment): PlacedText[] => {
    const bar = {
      left: scale.toPoints(scale.snap(segment.from)),
      right: scale.toPoints(scale.snap(segment.to)),
    };
    const { left, right } = widestBetween(bar, lines);
    const hasRoom = right - left >= textWidth(metrics, segment.label, SIDE_TYPE) + 8 && half * 2 >= SIDE_TYPE;
    const text = hasRoom ? segment.label : "";
    const x = (left + right) / 2;
    const { ink } = styleOf(segment.part);
    return [{ x, y: segment.y, text, align: "center", size: SIDE_TYPE, weight: "regular", colour: ink }];
  });
  const bars: Layer = {
    data: {
      values: segments.map(({ part, from, to, y }) => ({
        from: scale.snap(from),
        to: scale.snap(to),
        top: y - half,
        bottom: y + half,
        fill: colour(styleOf(part).fill),
      })),
    },
    mark: { type: "rect", stroke: colour("paper"), strokeWidth: 1.5 },
    encoding: {
      x: onScale("from", scale),
      x2: { field: "to" },
      y: inPoints("top"),
      y2: { field: "bottom" },
      fill: asGiven("fill"),
    },
  };
  return [bars, ...textLayers(texts)];
}

/** The widest stretch of a bar that no line crosses, for the number in it. */
function widestBetween(bar: Span, lines: readonly number[]): Span {
  const inside = lines.filter((x) => x > bar.left && x < bar.right).sort((a, b) => a - b);
  const edges = [bar.left, ...inside, bar.right];
  const stretches = edges.slice(1).map((right, index) => ({ left: edges[index] ?? bar.left, right }));
  return stretches.reduce((widest, next) =>
    next.right - next.left > widest.right - widest.left ? next : widest,
  );
}

const SAMPLE = 12;

function keyLayers(entries: readonly KeyEntry[], firstLine: number): readonly Layer[] {
  const samples = entries.map(({ sampleLeft, line }, part) => ({
    left: sampleLeft,
    right: sampleLeft + SAMPLE,
    top: firstLine + line * FOOT_LINE - SAMPLE / 2,
    bottom: firstLine + line * FOOT_LINE + SAMPLE / 2,
    fill: colour(styleOf(part).fill),
  }));
  const names = entries.map(({ name, nameLeft, line }): PlacedText => {
    const y = firstLine + line * FOOT_LINE;
    return { x: nameLeft, y, text: name, align: "left", size: SIDE_TYPE, weight: "regular", colour: "ink" };
  });
  return [
    {
      data: { values: samples },
      mark: { type: "rect", stroke: colour("quiet"), strokeWidth: 0.5 },
      encoding: {
        x: inPoints("left"),
        x2: { field: "right" },
        y: inPoints("top"),
        y2: { field: "bottom" },
        fill: asGiven("fill"),
      },
    },
    ...textLayers(names),
  ];
}
