import type { ChartSize } from "../model/chart.ts";
import type { PartsChart, PartsRow } from "../model/charts/measure-charts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import type { Span } from "./axis.ts";
import { colour, EDGE, SIDE_TYPE } from "./chart-style.ts";
import { boxLayer, type Layer, type PictureSpec, type PlacedText, pictureSize, textLayer } from "./layers.ts";
import { FOOT_LINE, type PracticeGrid, practiceRowsSpec, shownRows, TO_FOOT } from "./practice-rows.ts";
import type { GridRow } from "./row-grid.ts";

export type ShownBar = Extract<PartsRow, { kind: "parts" }>;

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
export const styleOf = (part: number): PartStyle => STYLES[part] ?? REST;

/**
 * Wholes made of parts, as bars from zero: dark and light tones in turn, a gap of paper between them, the number in
 * each part that has room for it, and a key below in the order of the parts.
 */
export function partsSpec(chart: PartsChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  const { entries, arrowLines, look, footLines } = partsContent(chart, size, metrics);
  const content = {
    look,
    marks: (rows: readonly GridRow<ShownBar>[], grid: PracticeGrid<ShownBar>) =>
      barLayers(rows, grid, metrics),
    isSolid: true,
    footLines,
    wholeFoot: ({ bottom }: PracticeGrid<ShownBar>) =>
      keyLayers(entries, bottom + TO_FOOT + arrowLines * FOOT_LINE),
  };
  return practiceRowsSpec({ ...chart, rows: shownRows(chart.rows) }, content, size, metrics);
}

/** What the chart puts into its rows, and the key below them. */
export function partsContent(chart: PartsChart, size: ChartSize, metrics: FontMetrics) {
  const right = pictureSize(size).width - EDGE;
  // A single part is what the chart's title says it is.
  const named = chart.parts.length > 1 ? chart.parts : [];
  const entries = keyEntries(named, { left: EDGE, right }, metrics);
  const arrowLines = chart.direction === undefined ? 0 : 1;
  const keyLines = entries.reduce((most, { line }) => Math.max(most, line + 1), 0);
  return { named, entries, arrowLines, look: () => ({ isFirm: true }), footLines: arrowLines + keyLines };
}

interface Segment {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: string;
}

function segmentsOf({ row, y }: GridRow<ShownBar>): Segment[] {
  let from = 0;
  return row.parts.map(({ value, label }, part) => {
    const segment = { part, from, to: from + value, y, label };
    from = segment.to;
    return segment;
  });
}

export const BAR_SHARE = 0.68;

/** Every part of every bar, and its number where there is room for it. */
export function segmentsIn(
  rows: readonly GridRow<ShownBar>[],
  { scale, pitch, references }: Pick<PracticeGrid<ShownBar>, "scale" | "pitch" | "references">,
  metrics: FontMetrics,
) {
  const segments = rows.flatMap(segmentsOf).filter(({ from, to }) => to > from);
  const lines = references.map(({ reference }) => scale.place(reference.value));
  const texts = segments.map((segment): PlacedText => {
    const bar = { left: scale.place(segment.from), right: scale.place(segment.to) };
    const { left, right } = widestBetween(bar, lines);
    const isHigh = pitch * BAR_SHARE >= SIDE_TYPE;
    const hasRoom = right - left >= textWidth(metrics, segment.label, SIDE_TYPE) + 8 && isHigh;
    const text = hasRoom ? segment.label : "";
    const { ink } = styleOf(segment.part);
    const look = { align: "center", size: SIDE_TYPE, weight: "regular", colour: ink } as const;
    return { x: (left + right) / 2, y: segment.y, text, ...look };
  });
  return { segments, texts };
}

function barLayers(
  rows: readonly GridRow<ShownBar>[],
  { scale, pitch, references }: PracticeGrid<ShownBar>,
  metrics: FontMetrics,
): readonly Layer[] {
  const half = (pitch * BAR_SHARE) / 2;
  const { segments, texts } = segmentsIn(rows, { scale, pitch, references }, metrics);
  const bars = segments.map(({ part, from, to, y }) => ({
    left: scale.place(from),
    right: scale.place(to),
    top: y - half,
    bottom: y + half,
    fill: colour(styleOf(part).fill),
    stroke: colour("paper"),
    strokeWidth: 1.5,
  }));
  return [...boxLayer(bars), ...textLayer(texts)];
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

/** One sample with its name in a key, in points from the panel's left edge; lines count from 0. */
interface KeyEntry {
  readonly name: string;
  readonly line: number;
  /** Left edge of the sample. */
  readonly sampleLeft: number;
  readonly nameLeft: number;
}

const SAMPLE = 12;
const TO_NAME = 6;
const BETWEEN_ENTRIES = 18;

/** Sets the entries of a key one after the other, in as many lines as the width asks for. */
export function keyEntries(
  names: readonly string[],
  { left, right }: { readonly left: number; readonly right: number },
  metrics: FontMetrics,
): readonly KeyEntry[] {
  let [x, line] = [left, 0];
  return names.map((name) => {
    const width = SAMPLE + TO_NAME + textWidth(metrics, name, SIDE_TYPE);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    const entry = { name, line, sampleLeft: x, nameLeft: x + SAMPLE + TO_NAME };
    x += width + BETWEEN_ENTRIES;
    return entry;
  });
}

/** The samples of a key and their names, from its first line down. */
export function keySamples(entries: readonly KeyEntry[], firstLine: number) {
  const samples = entries.map(({ sampleLeft, line }, part) => ({
    left: sampleLeft,
    right: sampleLeft + SAMPLE,
    top: firstLine + line * FOOT_LINE - SAMPLE / 2,
    bottom: firstLine + line * FOOT_LINE + SAMPLE / 2,
    part,
  }));
  const names = entries.map(({ name, nameLeft, line }): PlacedText => {
    const y = firstLine + line * FOOT_LINE;
    return { x: nameLeft, y, text: name, align: "left", size: SIDE_TYPE, weight: "regular", colour: "ink" };
  });
  return { samples, names };
}

function keyLayers(entries: readonly KeyEntry[], firstLine: number): readonly Layer[] {
  const { samples, names } = keySamples(entries, firstLine);
  const rim = { stroke: colour("quiet"), strokeWidth: 0.5 };
  const boxes = samples.map(({ part, ...box }) => ({ ...box, fill: colour(styleOf(part).fill), ...rim }));
  return [...boxLayer(boxes), ...textLayer(names)];
}
