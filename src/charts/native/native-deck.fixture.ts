import type { Chart } from "../../model/chart.ts";
import type { DrawnChart, DrawnDeck } from "../../model/drawn-deck.ts";
import { PALETTE } from "../../model/palette.ts";
import { HOUSE_DESIGN, withDrawnCharts } from "../../model/slide-design.ts";
import { CHART_AREA, SLIDE_LAYOUTS } from "../../model/slide-layouts.ts";
import { readFontMetrics } from "../../read/read-font-metrics.ts";
import { plotChart } from "./plot-chart.ts";

const metrics = await readFontMetrics("assets/fonts");

const ROOM = SLIDE_LAYOUTS.chart.places.Diagram!.box;

/** A slide's charts as Office draws them, from edge to edge of the layout's place. */
export function nativeShapes(chart: Chart): readonly DrawnChart[] {
  const plots = plotChart(chart, CHART_AREA, metrics);
  return plots.map((plot, index) => ({
    kind: "chart",
    name: index === 0 ? `Diagram ${chart.id}` : `Diagram ${chart.id} ${index + 1}`,
    ...(index === 0 && { place: "Diagram" }),
    alt: `${chart.alt} 3 af praksis ligger over 20 %.`,
    box: { ...ROOM, x: ROOM.x + (index * ROOM.width) / plots.length, width: plot.width / 72 },
    chart: plot,
  }));
}

/** A deck with one slide for each chart. */
export function nativeDeck(charts: readonly Chart[]): DrawnDeck {
  const { style, box } = SLIDE_LAYOUTS.chart.places.Titel!;
  const { sizePoints, lineSpacing, weight, colour } = style;
  const slides = charts.map((chart, index) => {
    const text = `Diagram nummer ${index + 1}`;
    const paragraphs = [{ text, weight, colour, spaceBeforePoints: 0 }];
    const title = { kind: "text", name: "Titel", box, sizePoints, lineSpacing, paragraphs } as const;
    return { title: text, layout: "chart", shapes: [title, ...nativeShapes(chart)], notes: [] };
  });
  return {
    properties: { title: "Prøve", subject: "Klyngemøde", author: "Nordlys-Klyngen", date: "2026-06-10" },
    palette: PALETTE,
    design: withDrawnCharts(HOUSE_DESIGN),
    sections: [{ name: "Tal", slides }],
  };
}
