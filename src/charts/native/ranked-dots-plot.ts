import type { ChartSize } from "../../model/chart.ts";
import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import { groupBy } from "../../model/group-by.ts";
import type {
  PlotLabels,
  PlotNote,
  PlotStroke,
  PlottedChart,
  PlottedSeries,
} from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { LINE } from "../chart-style.ts";
import { shownRows } from "../practice-rows.ts";
import { colourOf, lineColourOf, rowLook, type ShownDot } from "../ranked-dots-spec.ts";
import { asDrawn, asWritten, BEYOND, column, LINE_NAMES, pieces, plotMarker, withHollows } from "./data.ts";
import { type RowsPanel, rowsPlots, VEIL } from "./rows-plot.ts";

/** Ranked dots as Office draws them: intervals as lines of their own, dots, and the band of the region behind. */
export function rankedDotsPlots(
  chart: RankedDotsChart,
  size: ChartSize,
  metrics: FontMetrics,
): readonly PlottedChart[] {
  const content = {
    look: rowLook,
    marks: (panel: RowsPanel<ShownDot>) => [...intervalSeries(panel), ...dotSeries(panel)],
    notes: (panel: RowsPanel<ShownDot>) => bandNotes(chart, panel),
  };
  return rowsPlots({ ...chart, rows: shownRows(chart.rows) }, content, size, metrics);
}

/** One series for each look, since Office gives every piece of a line the same. */
function intervalSeries({ rows, places, grid: { scale } }: RowsPanel<ShownDot>): readonly PlottedSeries[] {
  const drawn = rows.flatMap(({ row }, index) => {
    const { lower, upper } = row;
    if (lower === undefined || upper === undefined) return [];
    const points = row.mark === "uncertain" ? LINE.uncertain : LINE.interval;
    const line: PlotStroke = { colour: lineColourOf(row), points };
    const ends = [endAt(row, lower), endAt(row, upper)] as const;
    return [{ name: nameOf(row), look: { line }, ends, place: Number(places.cells[index]) }];
  });
  return [...groupBy(drawn, ({ name }) => name)].map(([name, lines]) => {
    const x = pieces(lines, ({ ends }) => ends);
    const y = pieces(lines, ({ place }) => [place, place]);
    return { name, x: column(name, x), y: column(`${name}, række`, y), ...lines[0]?.look };
  });

  /** A level's interval stands beside it in figures, and its ends have been rounded with them. */
  function endAt({ role }: ShownDot, end: number): number {
    return role ? end : asDrawn(end, scale);
  }
}

function nameOf({ role, mark }: ShownDot): string {
  if (role) return `Interval, ${LINE_NAMES[role]}`;
  return mark === "plain" ? "Interval" : `Interval, ${NAMES[mark]}`;
}

const NAMES = { uncertain: "usikkert", above: "klart over", below: "klart under" } as const;

/** All practices are one series; each level is its own, since LibreOffice colours the dots of a series alike. */
function dotSeries({ rows, places, grid }: RowsPanel<ShownDot>): readonly PlottedSeries[] {
  const { markDiameter, axis } = grid;
  const placed = rows.map(({ row }, index) => ({ row, place: places.cells[index] }));
  return [...groupBy(placed, ({ row }) => row.role)].flatMap(([role, those]) => {
    const dots = those.map(({ row }) => row);
    const name = role ? `Værdi, ${LINE_NAMES[role]}` : "Værdi";
    const series: PlottedSeries = {
      name,
      x: column(name, dots.map(inside)),
      y: role
        ? column(
            `${name}, række`,
            those.map(({ place }) => place),
          )
        : places,
      markers: dots.map((row) => plotMarker(row.mark, markDiameter, colourOf(row))),
      ...(role ? {} : { labels: beyondLabels(dots) }),
    };
    return withHollows(
      series,
      dots.map(({ mark }) => mark === "uncertain"),
    );
  });

  function inside({ beyond, value, valueText }: ShownDot): number {
    return beyond ? axis[beyond === "left" ? "from" : "to"] : asWritten(value, valueText);
  }
}

/** Signs at the ends of the axis. */
function beyondLabels(dots: readonly ShownDot[]): PlotLabels {
  return {
    texts: column(
      "Uden for aksen",
      dots.map(({ beyond }) => (beyond ? BEYOND[beyond] : "")),
    ),
    looks: dots.map(({ beyond: side = "right" }) => ({ side, size: 14, weight: "bold", colour: "quiet" })),
  };
}

function bandNotes({ band }: RankedDotsChart, { grid }: RowsPanel<ShownDot>): readonly PlotNote[] {
  if (!band) return [];
  const { scale, top, bottom } = grid;
  const [left, right] = [scale.snap(band.from), scale.snap(band.to)].map(scale.toPoints) as [number, number];
  return [{ kind: "surface", shape: "rect", left, right, top, bottom, ...VEIL }];
}
