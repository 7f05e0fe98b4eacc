import type { PictureFrame } from "../model/chart.ts";
import { shownLines, USABLE_WIDTH } from "../typeset/break-lines.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { EDGE, SIDE_TYPE } from "./chart-style.ts";
import { type Panel, type PictureSpec, type PlacedText, textLayer } from "./layers.ts";

/** Type and distance of lines above and below a chart, and the white between them and it, in points. */
const TITLE = { size: 16, weight: "bold", colour: "ink", pitch: 21, toChart: 10 } as const;
const NOTE = { size: SIDE_TYPE, weight: "regular", colour: "quiet", pitch: 16, toChart: 8 } as const;

/** White around a picture that stands in somebody else's text, in points. */
const MARGIN = 10;

/** A chart that stands alone: what it shows above it, its signs and where its figures are from below. */
export function framedSpec(
  chart: PictureSpec,
  { lead, title, notes }: PictureFrame,
  metrics: FontMetrics,
): PictureSpec {
  const width = chart.width - 2 * EDGE;
  const linesOf = (text: string, { size, weight }: typeof TITLE | typeof NOTE) =>
    shownLines(text, width * USABLE_WIDTH, (words) => textWidth(metrics, words, size, weight));
  const whose = linesOf(lead, NOTE);
  const above = linesOf(title, TITLE);
  const below = notes.flatMap((note) => linesOf(note, NOTE));
  const titleTop = MARGIN + whose.length * NOTE.pitch;
  const chartTop = titleTop + above.length * TITLE.pitch + TITLE.toChart;
  const notesTop = chartTop + chart.height + NOTE.toChart;
  return {
    width: chart.width + 2 * MARGIN,
    height: notesTop + below.length * NOTE.pitch + MARGIN,
    panels: [
      {
        left: MARGIN,
        layers: textLayer([...placed(whose, MARGIN, NOTE), ...placed(above, titleTop, TITLE)]),
      },
      ...chart.panels.map((panel): Panel => ({ ...panel, left: panel.left + MARGIN, top: chartTop })),
      { left: MARGIN, layers: textLayer(placed(below, notesTop, NOTE)) },
    ],
  };
}

function placed(
  lines: readonly string[],
  top: number,
  { size, weight, colour, pitch }: typeof TITLE | typeof NOTE,
): readonly PlacedText[] {
  return lines.map((text, line) => {
    return { x: EDGE, y: top + (line + 0.5) * pitch, text, align: "left", size, weight, colour };
  });
}
