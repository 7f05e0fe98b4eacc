import type { Chart, ChartImage, ChartSize } from "../../model/chart.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import { TEXT_WIDTH } from "../page-frame.ts";
import type { PlacedChart } from "./document-setting.ts";

const TWIPS_PER_INCH = 1440;

/** Text width; a row a measure, with room for headings above and the axis below. */
const WIDTH_INCHES = TEXT_WIDTH / TWIPS_PER_INCH;
const ROW_INCHES = 0.36;
/** Many rows stand closer, so that the sheet keeps to its page; this is as close as two lines of words allow. */
const CLOSE_ROW_INCHES = 0.28;
const ROOM_FOR_ROWS_INCHES = 2.52;
const AROUND_ROWS_INCHES = 0.55;

/** Size of a chart where it stands in a document: as wide as the text, as high as its rows need. */
export function documentChartSize({ rows }: Extract<Chart, { kind: "position" }>): ChartSize {
  const fitting = ROOM_FOR_ROWS_INCHES / Math.max(1, rows.length);
  const row = Math.max(CLOSE_ROW_INCHES, Math.min(ROW_INCHES, fitting));
  return { widthInches: WIDTH_INCHES, heightInches: AROUND_ROWS_INCHES + rows.length * row };
}

/** Ids of the charts that stand in a document. */
export function chartsIn({ blocks }: DocumentSheet): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

/** The charts of a document with their pictures, by id. */
export function placeCharts(
  sheet: DocumentSheet,
  charts: readonly Chart[],
  images: ReadonlyMap<string, ChartImage>,
): ReadonlyMap<string, PlacedChart> {
  const wanted = new Set(chartsIn(sheet));
  return new Map(
    charts.flatMap((chart): [string, PlacedChart][] => {
      const image = images.get(chart.id);
      if (!wanted.has(chart.id) || chart.kind !== "position" || !image) return [];
      return [[chart.id, { image, size: documentChartSize(chart), alt: chart.alt }]];
    }),
  );
}
