import type { ChartSize } from "../model/chart.ts";
import type { PositionChart, PositionRow } from "../model/charts/relative-charts.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { shortenText } from "../typeset/shorten-text.ts";
import { type AxisScale, logScale, type Span } from "./axis-scale.ts";
import { EDGE } from "./chart-style.ts";
import { POINTS_PER_INCH } from "./picture-spec.ts";

/** Type on paper, in points: it is read at arm's length, not from the back of a room. */
export const PAPER_TYPE = { row: 10.5, side: 9.5 } as const;

export interface PositionLayout {
  readonly width: number;
  readonly height: number;
  readonly headingY: number;
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly numberRight: number;
  readonly titleLeft: number;
  readonly directionMiddle: number;
  readonly plot: Span;
  readonly scale: AxisScale;
  readonly ownRight: number;
  readonly clusterRight: number;
  readonly rows: readonly { readonly row: PositionRow; readonly title: string; readonly y: number }[];
}

const HEADING_HEIGHT = 20;
const AXIS_HEIGHT = 19;
const BETWEEN_COLUMNS = 13;
const AFTER_NUMBER = 6;
const LARGEST_TITLE_SHARE = 0.36;
const ARROW_COLUMN = 28;
/** Free at both ends of the axis, for a mark at the end and the sign that it belongs further out. */
const BEYOND_AXIS = 12;

/** One row a measure: number and title, arrow, marks, the practice's own value, the cluster's. */
export function positionLayout(chart: PositionChart, size: ChartSize, metrics: FontMetrics): PositionLayout {
  const width = Math.round(size.widthInches * POINTS_PER_INCH);
  const height = Math.round(size.heightInches * POINTS_PER_INCH);
  const { titleWidth, ...places } = columnsOf(chart, width, metrics);
  const pitch = (height - HEADING_HEIGHT - AXIS_HEIGHT) / Math.max(1, chart.rows.length);
  const rows = chart.rows.map((row, index) => ({
    row,
    title: shortenText(metrics, row.title, titleWidth, { size: PAPER_TYPE.row, weight: "regular" }),
    y: HEADING_HEIGHT + (index + 0.5) * pitch,
  }));
  return {
    width,
    height,
    headingY: HEADING_HEIGHT / 2 - 2,
    top: HEADING_HEIGHT,
    bottom: HEADING_HEIGHT + chart.rows.length * pitch,
    pitch,
    scale: logScale(chart.axis, places.plot),
    rows,
    ...places,
  };
}

function columnsOf({ rows, headings }: PositionChart, width: number, metrics: FontMetrics) {
  const widest = (texts: readonly string[], weight: Weight, heading = "") =>
    texts.reduce(
      (most, text) => Math.max(most, textWidth(metrics, text, PAPER_TYPE.row, weight)),
      textWidth(metrics, heading, PAPER_TYPE.side),
    );
  const numbers = rows.map(({ number }) => number);
  const numberRight = EDGE + widest(numbers, "bold");
  const titleLeft = numberRight + AFTER_NUMBER;
  const titles = widest(
    rows.map(({ title }) => title),
    "regular",
    headings.measure,
  );
  const titleWidth = Math.min(titles, width * LARGEST_TITLE_SHARE);
  const directionLeft = titleLeft + titleWidth + BETWEEN_COLUMNS;
  const arrows =
    headings.direction === undefined ? 0 : Math.max(ARROW_COLUMN, widest([], "regular", headings.direction));
  const clusterRight = width - EDGE;
  const clusterWidth = widest(
    rows.map(({ clusterText }) => clusterText),
    "regular",
    headings.cluster,
  );
  const ownRight = clusterRight - clusterWidth - BETWEEN_COLUMNS;
  const ownWidth = widest(
    rows.map(({ ownText }) => ownText),
    "bold",
    headings.own,
  );
  return {
    numberRight,
    titleLeft,
    titleWidth,
    directionMiddle: directionLeft + arrows / 2,
    plot: {
      left: Math.ceil(directionLeft + (arrows > 0 ? arrows + BETWEEN_COLUMNS : 0) + BEYOND_AXIS),
      right: Math.floor(ownRight - ownWidth - BETWEEN_COLUMNS - BEYOND_AXIS),
    },
    ownRight,
    clusterRight,
  };
}
