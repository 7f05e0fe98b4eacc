import type { Chart, ChartImage, ChartSize } from "../model/chart.ts";
import type { DocumentSheet } from "../model/document-sheet.ts";
import type { SheetPicture } from "../model/drawn-document.ts";
import { PAGE, type SheetPage, TWIPS_PER_INCH, textWidth } from "../model/sheet-page.ts";
import { type SheetPart, wordsPart } from "./sheet-part.ts";
import type { SheetStyle } from "./sheet-styles.ts";

/** White below a chart, in twips; a picture in line also takes the descent of its line. */
const AFTER_CHART = 200;

/** A row a measure, with room for headings above and the axis below. */
const ROW_INCHES = 0.36;
/** Many rows stand closer, so that the sheet keeps to its page; this is as close as two lines of words allow. */
const CLOSE_ROW_INCHES = 0.28;
const ROOM_FOR_ROWS_INCHES = 2.52;
const AROUND_ROWS_INCHES = 0.55;

/**
 * The same of a row of a chart that has the page to itself, as those of a region's yearly account do, and what such a
 * chart has above and below its rows.
 */
const PLAIN_ROW_INCHES = 0.27;
const AROUND_PLAIN_ROWS_INCHES = 0.95;
/** Leaves room on its page for what is said above and below. */
const HIGHEST_INCHES = 6.9;

/** Size of a chart where it stands in a document: as wide as the text, as high as its rows need. */
export function documentChartSize(chart: Chart, page: SheetPage = PAGE): ChartSize {
  const widthInches = textWidth(page) / TWIPS_PER_INCH;
  const rows = "rows" in chart ? chart.rows : [];
  if (chart.kind !== "position") {
    const wanted = AROUND_PLAIN_ROWS_INCHES + rows.length * PLAIN_ROW_INCHES;
    return { widthInches, heightInches: Math.min(HIGHEST_INCHES, wanted) };
  }
  const fitting = ROOM_FOR_ROWS_INCHES / Math.max(1, rows.length);
  const row = Math.max(CLOSE_ROW_INCHES, Math.min(ROW_INCHES, fitting));
  return { widthInches, heightInches: AROUND_ROWS_INCHES + rows.length * row };
}

/** Ids of the charts that stand in a document. */
export function chartsIn({ blocks }: DocumentSheet): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

/** The charts of a document with their pictures, by id. */
export function placeCharts(
  sheet: DocumentSheet,
  charts: readonly Chart[],
  { images, page = PAGE }: { readonly images: ReadonlyMap<string, ChartImage>; readonly page?: SheetPage },
): ReadonlyMap<string, PlacedChart> {
  const wanted = new Set(chartsIn(sheet));
  return new Map(
    charts.flatMap((chart): [string, PlacedChart][] => {
      const image = images.get(chart.id);
      if (!wanted.has(chart.id) || !image) return [];
      return [[chart.id, { image, size: documentChartSize(chart, page), alt: chart.alt }]];
    }),
  );
}

/** A chart as it is placed: its picture, its size on paper, and what it says to those who hear it. */
export interface PlacedChart {
  readonly image: ChartImage;
  readonly size: ChartSize;
  readonly alt: string;
}

/** A chart in line with the text: vector for those who can show it, its raster twin for everybody else. */
export function chartPart(id: string, chart: PlacedChart | undefined, style: SheetStyle): SheetPart {
  const height = Math.round((chart?.size.heightInches ?? 0) * TWIPS_PER_INCH);
  return wordsPart(height + AFTER_CHART, () => {
    if (!chart) throw new RangeError(`no picture of the chart ${id}`);
    return [{ kind: "paragraph", style: style.id, after: 60, runs: [picture(id, chart)] }];
  });
}

function picture(id: string, { image, size, alt }: PlacedChart): SheetPicture {
  return {
    kind: "picture",
    name: `Figur ${id}`,
    alt,
    ...image,
    width: Math.round(size.widthInches * TWIPS_PER_INCH),
    height: Math.round(size.heightInches * TWIPS_PER_INCH),
  };
}
