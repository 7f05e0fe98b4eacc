import type { ChartSize } from "../../model/chart.ts";
import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { PlotNote, PlotStroke, PlottedChart, PlottedSeries } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { LINE, MARK_STYLE } from "../chart-style.ts";
import { shownRows } from "../practice-rows.ts";
import { rowLook, type ShownDot } from "../ranked-dots-spec.ts";
import { asDrawn, asWritten, BEYOND, column, pieces, plotMarker, withHollows } from "./data.ts";
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
  const marks = ["plain", "uncertain", "above", "below"] as const;
  return marks.flatMap((mark) => {
    const lines = rows.flatMap(({ row: { lower, upper, mark: own } }, index) =>
      own !== mark || lower === undefined || upper === undefined
        ? []
        : [
            {
              ends: [asDrawn(lower, scale), asDrawn(upper, scale)] as const,
              place: Number(places.cells[index]),
            },
          ],
    );
    if (lines.length === 0) return [];
    const line: PlotStroke = {
      colour: mark === "plain" ? "interval" : MARK_STYLE[mark].colour,
      points: mark === "uncertain" ? LINE.uncertain : LINE.interval,
    };
    const name = mark === "plain" ? "Interval" : `Interval, ${NAMES[mark]}`;
    return [
      {
        name,
        x: column(
          name,
          pieces(lines, ({ ends }) => ends),
        ),
        y: column(
          `${name}, række`,
          pieces(lines, ({ place }) => [place, place]),
        ),
        line,
      },
    ];
  });
}

const NAMES = { uncertain: "usikkert", above: "klart over", below: "klart under" } as const;

function dotSeries({ rows, places, grid }: RowsPanel<ShownDot>): readonly PlottedSeries[] {
  const { markDiameter, axis } = grid;
  const inside = (row: ShownDot) =>
    row.beyond ? axis[row.beyond === "left" ? "from" : "to"] : asWritten(row.value, row.valueText);
  const dots: PlottedSeries = {
    name: "Værdi",
    x: column(
      "Værdi",
      rows.map(({ row }) => inside(row)),
    ),
    y: places,
    markers: rows.map(({ row }) => plotMarker(row.mark, markDiameter)),
    labels: {
      texts: column(
        "Uden for aksen",
        rows.map(({ row }) => (row.beyond ? BEYOND[row.beyond] : "")),
      ),
      looks: rows.map(({ row }) => ({
        side: row.beyond ?? "right",
        size: 14,
        weight: "bold",
        colour: "quiet",
      })),
    },
  };
  return withHollows(
    dots,
    rows.map(({ row }) => row.mark === "uncertain"),
  );
}

function bandNotes({ band }: RankedDotsChart, { grid }: RowsPanel<ShownDot>): readonly PlotNote[] {
  if (!band) return [];
  const { scale, top, bottom } = grid;
  const [left, right] = [scale.snap(band.from), scale.snap(band.to)].map(scale.toPoints) as [number, number];
  return [{ kind: "surface", shape: "rect", left, right, top, bottom, ...VEIL }];
}
