import type { ChartSize } from "../model/chart.ts";
import type { OverviewChart, OverviewRow } from "../model/charts/relative-charts.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { shortenText } from "../typeset/shorten-text.ts";
import { type AxisScale, linearScale, logScale, type Span } from "./axis-scale.ts";
import { EDGE, SIDE_TYPE } from "./chart-style.ts";
import { POINTS_PER_INCH } from "./picture-spec.ts";

export interface OverviewLayout {
  readonly width: number;
  readonly height: number;
  readonly headingY: number;
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly size: number;
  readonly numberRight: number;
  readonly titleLeft: number;
  readonly directionMiddle: number;
  readonly plot: Span;
  readonly scale: AxisScale;
  readonly clusterRight: number;
  readonly remarkLeft: number;
  readonly rows: readonly {
    readonly row: OverviewRow;
    readonly title: string;
    readonly remark: string;
    readonly y: number;
  }[];
}

const HEADING_HEIGHT = 24;
const AXIS_HEIGHT = 22;
const WIDEST_PITCH = 52;
const BETWEEN_COLUMNS = 16;
const AFTER_NUMBER = 8;
const LARGEST_TITLE_SHARE = 0.3;
const LARGEST_REMARK_SHARE = 0.24;

/** Lays out one row a measure: number and title, arrow, dots, the cluster's level, remark. */
export function overviewLayout(chart: OverviewChart, size: ChartSize, metrics: FontMetrics): OverviewLayout {
  const width = Math.round(size.widthInches * POINTS_PER_INCH);
  const height = Math.round(size.heightInches * POINTS_PER_INCH);
  const top = HEADING_HEIGHT;
  const pitch = Math.min(WIDEST_PITCH, (height - top - AXIS_HEIGHT) / Math.max(1, chart.rows.length));
  const type = pitch >= 26 ? 16 : pitch >= 20 ? 14 : 12;
  const columns = columnsOf(chart, { width, size: type }, metrics);
  const { titleWidth, remarkWidth, ...places } = columns;
  const rows = chart.rows.map((row, index) => ({
    row,
    title: shortenText(metrics, row.title, titleWidth, { size: type, weight: "regular" }),
    remark: shortenText(metrics, row.remark, remarkWidth, { size: type, weight: "regular" }),
    y: top + (index + 0.5) * pitch,
  }));
  const scale =
    chart.axis.from > 0 ? logScale(chart.axis, places.plot) : linearScale(chart.axis, places.plot);
  const bottom = top + chart.rows.length * pitch;
  return { width, height, headingY: top - 13, top, bottom, pitch, size: type, scale, rows, ...places };
}

function columnsOf(
  { rows, headings }: OverviewChart,
  { width, size }: { readonly width: number; readonly size: number },
  metrics: FontMetrics,
) {
  const widest = (texts: readonly string[], weight: Weight, heading = "") =>
    texts.reduce(
      (most, text) => Math.max(most, textWidth(metrics, text, size, weight)),
      textWidth(metrics, heading, SIDE_TYPE),
    );
  const numberRight =
    EDGE +
    widest(
      rows.map((row) => row.number),
      "bold",
    );
  const titleLeft = numberRight + AFTER_NUMBER;
  const titles = widest(
    rows.map((row) => row.title),
    "regular",
    headings.measure,
  );
  const titleWidth = Math.min(titles, width * LARGEST_TITLE_SHARE);
  const arrowWidth =
    headings.direction === undefined ? 0 : Math.max(30, widest([], "regular", headings.direction));
  const directionLeft = titleLeft + titleWidth + BETWEEN_COLUMNS;
  const remarks = widest(
    rows.map((row) => row.remark),
    "regular",
    headings.remark,
  );
  const remarkWidth = Math.min(remarks, width * LARGEST_REMARK_SHARE);
  const remarkLeft = width - EDGE - remarkWidth;
  const clusterRight = remarkLeft - BETWEEN_COLUMNS;
  const clusterWidth = widest(
    rows.map((row) => row.clusterText),
    "bold",
    headings.cluster,
  );
  return {
    numberRight,
    titleLeft,
    titleWidth,
    directionMiddle: directionLeft + arrowWidth / 2,
    plot: {
      left: Math.ceil(directionLeft + (arrowWidth > 0 ? arrowWidth + BETWEEN_COLUMNS : 0)),
      right: Math.floor(clusterRight - clusterWidth - BETWEEN_COLUMNS),
    },
    clusterRight,
    remarkLeft,
    remarkWidth,
  };
}
