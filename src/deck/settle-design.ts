import { shapeName } from "../model/shape-role.ts";
import type { SlideDesign } from "../model/slide-design.ts";
import { type Box, bottomOf, type Place, SLIDE_LAYOUTS, type SlideLayout } from "../model/slide-layouts.ts";
import { type FontMetrics, inTypeface } from "../typeset/font-metrics.ts";
import { fillBoxes } from "./fit-text.ts";

/** The widths of the typeface that a design's text is shown in. */
export function metricsIn(metrics: FontMetrics, { master }: SlideDesign): FontMetrics {
  return master ? inTypeface(metrics, master.typeface) : metrics;
}

/**
 * A master's layouts with what depends on the deck: where its foot stands, and from what is left the room of a chart.
 *
 * The house's own look is settled as it is.
 */
export function settleDesign(design: SlideDesign, footer: string, metrics: FontMetrics): SlideDesign {
  if (!design.master) return design;
  const measured = metricsIn(metrics, design);
  const layouts = Object.fromEntries(
    Object.entries(design.layouts).map(([name, layout]) => {
      const footed = name === "cover" ? layout : withFoot(layout, footer, measured);
      return [name, name === "chart" ? withChart(footed) : footed];
    }),
  ) as SlideDesign["layouts"];
  return { ...design, layouts };
}

const FOOT_HEIGHT = 0.26;

/** Its own place where the words fit there, else a line below everything that is read. */
function withFoot(layout: SlideLayout, footer: string, metrics: FontMetrics): SlideLayout {
  const name = shapeName("footer");
  const own = layout.places[name];
  const text = { name, paragraphs: [{ text: footer }] };
  const fits = own && fillBoxes(metrics, [{ ...text, sizePoints: own.style.sizePoints, box: own.box }]);
  if (fits) return layout;
  const { room, places } = layout;
  const box: Box = { ...room, y: bottomOf(room) - FOOT_HEIGHT, height: FOOT_HEIGHT };
  const { style } = SLIDE_LAYOUTS.text.places[name] as Place;
  return {
    ...layout,
    places: { ...places, [name]: { box, style } },
    room: { ...room, height: room.height - FOOT_HEIGHT - 0.08 },
  };
}

/** Reading and measure above a chart, notes below it, on a wide slide and on one that is not. */
const AROUND_CHART = { wide: 1.25, narrow: 1.6, broad: 11 } as const;

function withChart(layout: SlideLayout): SlideLayout {
  const { room, places } = layout;
  const around = room.width < AROUND_CHART.broad ? AROUND_CHART.narrow : AROUND_CHART.wide;
  const top = room.y + around - NOTES_HEIGHT;
  const box: Box = { ...room, y: top, height: room.height - around };
  const name = shapeName("chart");
  const { style } = SLIDE_LAYOUTS.chart.places[name] as Place;
  return { ...layout, places: { ...places, [name]: { style, ...places[name], box } } };
}

const NOTES_HEIGHT = 0.45;
