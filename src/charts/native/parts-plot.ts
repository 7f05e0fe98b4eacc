import type { ChartSize } from "../../model/chart.ts";
import type { PartsChart } from "../../model/charts/measure-charts.ts";
import type { LabelLook, PlotNote, PlottedBars, PlottedChart } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { EDGE, REFERENCE_STYLE, SIDE_TYPE } from "../chart-style.ts";
import { pictureSize } from "../layers.ts";
import {
  BAR_SHARE,
  keyEntries,
  keySamples,
  partsContent,
  type ShownBar,
  segmentsIn,
  styleOf,
} from "../parts-spec.ts";
import { FOOT_LINE, type PracticeGrid, practiceGrid, shownRows, TO_FOOT } from "../practice-rows.ts";
import type { GridRow } from "../row-grid.ts";
import { asDrawn, asWritten, column, plotAxis, plotLine, repeated } from "./data.ts";
import { labelStep, textNote, wordColumns } from "./grid-series.ts";
import { directionNotes } from "./rows-plot.ts";

type Rows = readonly GridRow<ShownBar>[];
type Grid = PracticeGrid<ShownBar>;

/**
 * Wholes made of parts as Office draws them: stacked bars, one chart a panel. None where Office could not write the axis
 * as it is, since bars have no axis of labels from cells.
 */
export function partsPlots(
  chart: PartsChart,
  size: ChartSize,
  metrics: FontMetrics,
): readonly PlottedChart[] {
  const content = partsContent(chart, size, metrics);
  const rows = { ...chart, rows: shownRows(chart.rows) };
  const grid = practiceGrid(rows, content, size, metrics);
  const across = plotAxis(chart.axis, labelStep(chart.axis, { ...grid, size: SIDE_TYPE }, metrics));
  if (!across.labels || rows.rows.length === 0) return [];
  const arrowPanel = chart.direction?.towards === "left" ? 0 : grid.panels.length - 1;
  const { width, plot, top, bottom } = grid;
  const firstLine = bottom + TO_FOOT + content.arrowLines * FOOT_LINE;
  return grid.panels.map((panel, index) => ({
    width,
    height: pictureSize(size).height,
    plot: { ...plot, top, bottom },
    across,
    upright: { from: 0, to: 1 },
    bars: barsOf(chart, panel, grid, metrics),
    series: [],
    notes: [
      ...referenceNotes(grid, metrics),
      ...(index === arrowPanel ? directionNotes(rows, grid, metrics) : []),
      ...keyNotes(keyOf(content.named, { grid, index }, metrics), firstLine, metrics),
    ],
  }));
}

function barsOf(chart: PartsChart, rows: Rows, grid: Grid, metrics: FontMetrics): PlottedBars {
  const { scale, size, panels } = grid;
  const places = panels[0]?.length ?? 0;
  const { segments, texts } = segmentsIn(rows, grid, metrics);
  const parts = chart.parts.map((name, part): PlottedBars["parts"][number] => {
    const { fill, ink } = styleOf(part);
    const cells = rows.map(({ row }) => row.parts[part]);
    const values = cells.map(
      (cell) =>
        cell && (/\d/.test(cell.label) ? asWritten(cell.value, cell.label) : asDrawn(cell.value, scale)),
    );
    const placed = rows.map(({ y }) => segments.findIndex((one) => one.part === part && one.y === y));
    const looks = placed.map((at): LabelLook => {
      const [segment, text] = [segments[at], texts[at]];
      const middle = segment ? scale.toPoints((segment.from + segment.to) / 2) : 0;
      const colour = ink === "paper" ? "plate" : "cluster";
      return { side: "middle", dx: (text?.x ?? middle) - middle, size: SIDE_TYPE, weight: "regular", colour };
    });
    const labels = {
      texts: column(
        "I bjælken",
        placed.map((at) => texts[at]?.text ?? ""),
      ),
      looks,
    };
    // Pale parts are told from the ground by their rim.
    const rim = {
      colour: ink === "paper" ? "plate" : "quiet",
      points: ink === "paper" ? 1.5 : 0.75,
    } as const;
    return { name, values: column(name, values), fill, rim, labels };
  });
  const named = rows.map(({ row, words }) => words[0] ?? row.label);
  return {
    rows: column("Praksis", [...named, ...Array.from({ length: places - rows.length }, () => undefined)]),
    rowType: { size, weight: "bold" },
    parts,
    ends: repeated("Højre kant", chart.axis.to, rows.length),
    words: wordColumns({ grid, rows }).filter(({ edge }) => edge === "right"),
    share: BAR_SHARE,
  };
}

/** Lines of levels with their names: a chart of bars has none of its own, so they are shapes and stand where they stood. */
function referenceNotes({ references, scale, bottom }: Grid, metrics: FontMetrics): readonly PlotNote[] {
  return references.flatMap(({ reference, label, place, lineTop, labelY }): readonly PlotNote[] => {
    const x = scale.toPoints(scale.snap(reference.value));
    const { isStrong, colour } = REFERENCE_STYLE[reference.role];
    const weight = isStrong ? "bold" : "regular";
    const name = {
      x: place.left,
      y: labelY,
      text: label,
      align: "left",
      size: SIDE_TYPE,
      weight,
      colour,
    } as const;
    const stroke = plotLine(reference.role);
    return [{ kind: "line", left: x, right: x, top: lineTop, bottom, stroke }, textNote(name, metrics)];
  });
}

/** The entries of the key below a panel: its lines go from panel to panel, since no shape reaches out of its chart. */
function keyOf(
  named: readonly string[],
  { grid: { width, panels }, index }: { readonly grid: Grid; readonly index: number },
  metrics: FontMetrics,
): Entries {
  const entries = keyEntries(named, { left: EDGE, right: width - EDGE }, metrics);
  return entries
    .map((entry, part) => ({ ...entry, part }))
    .filter(({ line }) => line % panels.length === index)
    .map((entry) => ({ ...entry, line: Math.floor(entry.line / panels.length) }));
}

type Entries = readonly (ReturnType<typeof keyEntries>[number] & { readonly part: number })[];

function keyNotes(entries: Entries, firstLine: number, metrics: FontMetrics): readonly PlotNote[] {
  const { samples, names } = keySamples(entries, firstLine);
  return [
    ...samples.map(({ part, ...box }): PlotNote => {
      return { kind: "surface", shape: "rect", ...box, fill: styleOf(entries[part]?.part ?? part).fill };
    }),
    ...names.map((name) => textNote(name, metrics)),
  ];
}
