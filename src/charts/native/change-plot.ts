import type { ChartSize } from "../../model/chart.ts";
import type { ChangeChart } from "../../model/charts/course-charts.ts";
import type { PlotNote, PlotStroke, PlottedChart, PlottedSeries } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import {
  CLEAR_LINE,
  changeRows,
  type DrawnRow,
  type KeyRoom,
  keyLines,
  keyPlace,
  mainColour,
  PALE_LINE,
  rowLook,
  TICK_WIDTH,
  valueAt,
} from "../change-spec.ts";
import { SIDE_TYPE } from "../chart-style.ts";
import { CHANGE_ARROW } from "../practice-columns.ts";
import { columnOf } from "../row-grid.ts";
import { alike, asWritten, column, pieces, plotMarker, repeated } from "./data.ts";
import { rowTicks, textNote } from "./grid-series.ts";
import { type RowsPanel, rowsPlots } from "./rows-plot.ts";

type Panel = RowsPanel<DrawnRow>;

/** Before and now as Office draws them: a tick, a line from it, and the dot. */
export function changePlots(
  chart: ChangeChart,
  size: ChartSize,
  metrics: FontMetrics,
): readonly PlottedChart[] {
  const footLines = keyLines(size);
  const content = {
    look: rowLook,
    footLines,
    marks: (panel: Panel) => [
      ...movementSeries(panel),
      ...tickSeries(panel),
      ...dotSeries(panel),
      ...arrowSeries(panel),
    ],
    notes: (panel: Panel, index: number) => keyNotes(chart, { ...panel, footLines }, index, metrics),
  };
  return rowsPlots(changeRows(chart), content, size, metrics);
}

/** Lines of one look each, since Office gives every piece of a line the same. */
function movementSeries({ rows }: Panel): readonly PlottedSeries[] {
  const lines = rows.flatMap(({ row: { change, emphasised } }, index) => {
    if (change.kind !== "pair") return [];
    const stroke: PlotStroke = change.isClear
      ? { colour: mainColour(emphasised), points: CLEAR_LINE }
      : { colour: "interval", points: PALE_LINE };
    const ends = [
      asWritten(change.before, change.beforeText),
      asWritten(change.after, change.afterText),
    ] as const;
    return [
      {
        ends,
        stroke,
        place: index + 1,
        name: NAMES[stroke.colour === "interval" ? "pale" : mainColour(emphasised)],
      },
    ];
  });
  return [...new Set(lines.map(({ name }) => name))].flatMap((name) => {
    const own = lines.filter((line) => line.name === name);
    const [first] = own;
    if (!first) return [];
    return {
      name,
      x: column(
        name,
        pieces(own, ({ ends }) => ends),
      ),
      y: column(
        `${name}, række`,
        pieces(own, ({ place }) => [place, place]),
      ),
      line: first.stroke,
    };
  });
}

const NAMES = { pale: "Ændring", practice: "Klar ændring", cluster: "Klyngens ændring" } as const;

const isOf = (colour: "practice" | "cluster", emphasised?: boolean) => mainColour(emphasised) === colour;

function tickSeries({ rows, grid: { markDiameter, pitch } }: Panel): readonly PlottedSeries[] {
  const reach = Number(((markDiameter / 2 + 1) / pitch).toFixed(3));
  return (["practice", "cluster"] as const).flatMap((colour) => {
    const ticks = rows.flatMap(({ row: { change, emphasised } }, index) => {
      const value = valueAt(change, "before");
      if (value === undefined || !isOf(colour, emphasised)) return [];
      return [{ value: asWritten(value, beforeText(change)), place: index + 1 }];
    });
    if (ticks.length === 0) return [];
    const name = colour === "cluster" ? "Klyngen før" : "Før";
    return rowTicks(name, ticks, { reach, line: { colour, points: TICK_WIDTH } });
  });
}

const beforeText = (change: DrawnRow["change"]) =>
  change.kind === "pair" ? change.beforeText : change.valueText;

/** The cluster's dot is a series of its own: LibreOffice draws points of one shape in one colour. */
function dotSeries({ rows, places, grid: { markDiameter } }: Panel): readonly PlottedSeries[] {
  const marker = plotMarker("plain", markDiameter);
  return (["practice", "cluster"] as const).flatMap((colour) => {
    const values = rows.map(({ row: { change, emphasised } }) => {
      const value = isOf(colour, emphasised) ? valueAt(change, "after") : undefined;
      if (value === undefined) return undefined;
      return asWritten(value, change.kind === "pair" ? change.afterText : change.valueText);
    });
    if (values.every((value) => value === undefined)) return [];
    const name = colour === "cluster" ? "Klyngen nu" : "Nu";
    const markers = alike({ ...marker, fill: colour, rim: { ...marker.rim, colour } }, rows.length);
    return { name, x: column(name, values), y: places, markers };
  });
}

/** Between the two numbers of a row. */
function arrowSeries({ rows, places, grid }: Panel): readonly PlottedSeries[] {
  const place = columnOf(grid, CHANGE_ARROW);
  const texts = rows.map(({ row: { change } }) => (change.kind === "pair" ? "→" : ""));
  if (!place || texts.every((text) => text === "")) return [];
  const dx = (place.left + place.right) / 2 - grid.plot.right;
  const look = { side: "middle", dx, size: grid.size, weight: "regular", colour: "quiet" } as const;
  const labels = { texts: column("Pil", texts), looks: alike(look, rows.length) };
  return [{ name: "Pil", x: repeated("Pilens kant", grid.axis.to, rows.length), y: places, labels }];
}

/** Height of the samples. */
const KEY = 9;

/** What tick and dot stand for. */
function keyNotes(
  chart: ChangeChart,
  room: KeyRoom,
  index: number,
  metrics: FontMetrics,
): readonly PlotNote[] {
  const { grid } = room;
  const isFirst = chart.direction?.towards !== "left" && grid.panels.length > 1;
  if (index !== (isFirst ? 0 : grid.panels.length - 1)) return [];
  const { tick, dot, entry, half } = keyPlace(chart, room, metrics);
  const words = { align: "left", size: SIDE_TYPE, weight: "regular", colour: "quiet" } as const;
  const sampleAt = (y: number) =>
    ({ kind: "surface", fill: "practice", top: y - KEY / 2, bottom: y + KEY / 2 }) as const;
  const middle = tick.x + half;
  const edges = { left: middle - TICK_WIDTH / 2, right: middle + TICK_WIDTH / 2 };
  return [
    { ...sampleAt(tick.y), shape: "rect", ...edges },
    { ...sampleAt(dot.y), shape: "ellipse", left: dot.x, right: dot.x + KEY },
    textNote({ ...words, x: tick.x + entry, y: tick.y, text: chart.names.before }, metrics),
    textNote({ ...words, x: dot.x + entry, y: dot.y, text: chart.names.after }, metrics),
  ];
}
