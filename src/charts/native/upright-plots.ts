import type { Axis, Direction } from "../../model/charts/chart-parts.ts";
import type { LabelLook, PlotNote, PlottedSeries } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { LINE, SIDE_TYPE } from "../chart-style.ts";
import { directionPlace, LEADER_FROM, LEADER_TO, LEVEL, type UprightLayout } from "../upright-plot.ts";
import { alike, column, plotAxis, repeated } from "./data.ts";
import { textNote } from "./grid-series.ts";

/** The ends of the axis across, in its own units. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Lines across the plot at the ticks of the value axis; their labels where Office cannot write them as they are. */
export function levelSeries({ ticks, ...axis }: Axis, { from, to }: Ends): PlottedSeries {
  const look = { side: "left", dx: -4, size: SIDE_TYPE, weight: "regular", colour: "quiet" } as const;
  const labels = {
    texts: column(
      "Akse, værdi",
      ticks.map(({ label }) => label),
    ),
    looks: alike(look, ticks.length),
  };
  return {
    name: "Hjælpelinjer, værdi",
    x: repeated("Hjælpelinje, start", from, ticks.length),
    y: column(
      "Hjælpelinje, værdi",
      ticks.map(({ value }) => value),
    ),
    reach: { along: "across", length: to - from, colour: "guide", points: LINE.guide },
    ...(plotAxis({ ...axis, ticks }).labels ? {} : { labels }),
  };
}

/** The names at the right ends of the lines, moved apart as in the picture. */
export function endSeries(
  { endLabels, endLabelLeft, plot, scale }: UprightLayout,
  { to }: Ends,
): PlottedSeries {
  const looks = endLabels.map(({ y, value, weight, colour }): LabelLook => {
    const place = { dx: endLabelLeft - plot.right, dy: y - scale.toPoints(inside(value)) };
    return { side: "right", ...place, size: SIDE_TYPE, weight, colour };
  });
  return {
    name: "Navne",
    x: repeated("Navn, sted", to, endLabels.length),
    y: column(
      "Navn, værdi",
      endLabels.map(({ value }) => inside(value)),
    ),
    labels: {
      texts: column(
        "Navn",
        endLabels.map(({ text }) => text),
      ),
      looks,
    },
  };

  function inside(value: number): number {
    return Number(scale.snap(value).toFixed(1));
  }
}

/** A thin leader where a name had to move. */
export function leaderNotes({ endLabels, endLabelLeft, plot }: UprightLayout): readonly PlotNote[] {
  return endLabels
    .filter(({ y, lineY }) => Math.abs(y - lineY) > LEVEL)
    .map(({ y, lineY, colour }) => ({
      kind: "line",
      left: plot.right + LEADER_FROM,
      right: endLabelLeft - LEADER_TO,
      top: Math.min(y, lineY),
      bottom: Math.max(y, lineY),
      falls: y > lineY,
      stroke: { colour, points: LINE.guide },
    }));
}

/** The arrow along the value axis and the words for the better direction, above the plot. */
export function uprightNotes(
  direction: Direction | undefined,
  layout: UprightLayout,
  metrics: FontMetrics,
): readonly PlotNote[] {
  if (!direction) return [];
  const { x, top, bottom, head, words } = directionPlace(direction, layout);
  const shape = direction.towards === "left" ? "downArrow" : "upArrow";
  const box = { left: x - head / 2, right: x + head / 2, top, bottom };
  return [{ kind: "surface", shape, ...box, fill: "cluster" }, textNote(words, metrics)];
}
