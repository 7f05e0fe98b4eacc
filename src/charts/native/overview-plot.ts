import type { ChartSize } from "../../model/chart.ts";
import type { OverviewChart, OverviewRow } from "../../model/charts/relative-charts.ts";
import type { PlotMarker, PlotNote, PlottedChart, PlottedSeries } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { LINE } from "../chart-style.ts";
import { pictureSize } from "../layers.ts";
import { arrowsOf, keyEntries, type MeasuresStyle, measuresGrid } from "../measure-rows.ts";
import { dotDiameter, overviewContent, swarmOf } from "../overview-spec.ts";
import { headingTexts, type RowGrid } from "../row-grid.ts";
import { asDrawn, BEYOND, column, LINE_NAMES, overGrid, plotLine, plotMarker, withHollows } from "./data.ts";
import {
  arrowNote,
  guideSeries,
  labelStep,
  type PlacedRows,
  placedRows,
  rowTicks,
  textNote,
  textSeries,
  tickSeries,
} from "./grid-series.ts";

type Rows = PlacedRows<OverviewRow>;

/**
 * All measures on one page as Office draws them: the swarms are points, the words of the rows labels from cells. None
 * where a wide typeface leaves a tick of the axis no room for its word; a picture has it in the house's own.
 */
export function overviewPlots(
  chart: OverviewChart,
  size: ChartSize,
  metrics: FontMetrics,
): readonly PlottedChart[] {
  const content = overviewContent(chart, size);
  const grid = measuresGrid(chart, content, size, metrics);
  if (labelStep(grid.axis, { ...grid, size: grid.sideSize }, metrics) > 1) return [];
  return [overviewPlot(chart, { ...content, grid, size }, metrics)];
}

interface OverviewRoom extends Pick<ReturnType<typeof overviewContent>, "style"> {
  readonly grid: RowGrid<OverviewRow>;
  readonly size: ChartSize;
}

function overviewPlot(
  chart: OverviewChart,
  { grid, style, size }: OverviewRoom,
  metrics: FontMetrics,
): PlottedChart {
  const rows = placedRows(grid, grid.rows);
  const { width, plot, top, bottom, axis, sideSize } = grid;
  const [head, foot] = [rows.placeAt(top), rows.placeAt(bottom)];
  const ticks = tickSeries(axis, { ...grid, size: sideSize }, { foot, length: head - foot }, metrics);
  const drawn = [clusterSeries(head, foot), ...referenceSeries(rows, style.lineShare), ...dotSeries(rows)];
  const { from, to } = axis;
  const isLog = from > 0;
  return {
    width,
    height: pictureSize(size).height,
    plot: { ...plot, top, bottom },
    // LibreOffice takes the very end of a logarithmic axis to lie beyond it.
    across: { from: isLog ? from * 0.999 : from, to, isLog },
    upright: { from: head, to: foot, isTurned: true },
    series: [...overGrid([ticks, guideSeries(rows)], drawn), ...textSeries(rows)],
    notes: notesOf(chart, grid, style, metrics),
  };
}

function clusterSeries(head: number, foot: number): PlottedSeries {
  const { cluster: name } = LINE_NAMES;
  return {
    name,
    x: column(name, [1, 1]),
    y: column(`${name}, række`, [head, foot]),
    line: plotLine("cluster"),
  };
}

/** Short lines in the rows where region and nation stand. */
function referenceSeries({ rows, grid: { scale } }: Rows, reach: number): readonly PlottedSeries[] {
  return (["region", "nation", "goal"] as const).flatMap((role) => {
    const found = rows.flatMap(({ row }, index) =>
      row.references.flatMap((one) =>
        one.role === role ? [{ value: asDrawn(one.position, scale), place: index + 1 }] : [],
      ),
    );
    if (found.length === 0) return [];
    return rowTicks(LINE_NAMES[role], found, { reach, line: plotLine(role) });
  });
}

function dotSeries(rows: Rows): readonly PlottedSeries[] {
  const { diameter, marks } = swarmOf(rows.grid);
  const dots: PlottedSeries = {
    name: "Praksis",
    x: column(
      "Praksis i forhold til klyngen",
      marks.map(({ position }) => asDrawn(position, rows.grid.scale)),
    ),
    y: column(
      "Praksis, række",
      marks.map(({ y }) => rows.placeAt(y)),
    ),
    markers: marks.map(({ mark }) =>
      crowded(plotMarker(mark, dotDiameter(mark, diameter)), mark === "uncertain"),
    ),
    labels: {
      texts: column(
        "Uden for aksen",
        marks.map(({ beyond }) => (beyond ? BEYOND[beyond] : "")),
      ),
      looks: marks.map(({ beyond = "right" }) => ({
        side: beyond,
        size: 14,
        weight: "bold",
        colour: "quiet",
      })),
    },
  };
  return withHollows(
    dots,
    marks.map(({ mark }) => mark === "uncertain"),
  );
}

/** A rim of paper parts marks that lie close. */
function crowded(marker: PlotMarker, isHollow: boolean): PlotMarker {
  return isHollow ? marker : { ...marker, rim: { colour: "paper", points: LINE.guide } };
}

/** Headings, arrows for the better direction, and the samples of the lines. */
function notesOf(
  chart: OverviewChart,
  grid: RowGrid<OverviewRow>,
  style: MeasuresStyle,
  metrics: FontMetrics,
): readonly PlotNote[] {
  const headings = headingTexts(grid, chart.headings.axis, style.headingY).filter(({ text }) => text !== "");
  const key = keyEntries(chart, grid, style, metrics).flatMap(
    ({ role, sample, name }): readonly PlotNote[] => [
      {
        kind: "line",
        left: sample.x,
        right: sample.x,
        top: sample.y,
        bottom: sample.y2,
        stroke: plotLine(role),
      },
      textNote(name, metrics),
    ],
  );
  return [
    ...headings.map((text) => textNote(text, metrics)),
    ...arrowsOf(grid, style).map(arrowNote),
    ...key,
  ];
}
