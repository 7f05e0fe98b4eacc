import type { Chart, ChartSize } from "../model/chart.ts";
import { change, changeRows } from "./change.fixture.ts";
import { overview } from "./overview.fixture.ts";
import { productShares, twoParts } from "./parts.fixture.ts";
import {
  clusterLine,
  goalLine,
  hiddenRow,
  nationLine,
  openRows,
  percentAxis,
  practiceRow,
  practiceRows,
  rankedDots,
  regionLine,
} from "./ranked-dots.fixture.ts";

import { funnel, trend } from "./upright.fixture.ts";

/** A made-up chart in a situation that a real cluster can bring about. */
export interface Situation {
  /** What is special about it. */
  readonly title: string;
  readonly chart: Chart;
  readonly size: ChartSize;
}

/** The picture of a measure's slide when its words take most room. */
const SLIDE: ChartSize = { widthInches: 12.03, heightInches: 3.9 };
/** The same when the words are few. */
const TALL_SLIDE: ChartSize = { widthInches: 12.03, heightInches: 4.6 };

const LONG_REGION = { ...regionLine(24.2), label: "Region Midtjylland 24,2 % (maj 2024 – april 2025)" };
const higher = { towards: "right", label: "højere er bedre" } as const;

/** Practices at every step from `first`, alike but for the value. */
const evenRows = (count: number, first: number, step: number) =>
  Array.from({ length: count }, (_, index) =>
    practiceRow({ label: String.fromCharCode(65 + index), value: first + index * step, halfWidth: 6 }),
  );

const MEASURE: readonly (readonly [string, ReturnType<typeof rankedDots>])[] = [
  ...[4, 5, 11, 18, 25, 35].map(
    (count) => [`${count} practices`, rankedDots({ rows: practiceRows(count) })] as const,
  ),
  ...[5, 11, 17, 25, 35].map(
    (count) => [`${count} practices by name, with counts`, rankedDots({ rows: openRows(count) })] as const,
  ),
  [
    "values near 0 %",
    rankedDots({
      rows: evenRows(11, 0, 0.4),
      references: [clusterLine(0.4), regionLine(0.4), nationLine(0.6)],
      band: { from: 0, to: 2 },
      axis: percentAxis(0, 12, 2),
    }),
  ],
  [
    "values near 100 %",
    rankedDots({
      rows: [...evenRows(10, 91, 0.9), practiceRow({ label: "Å", value: 100, halfWidth: 3, mark: "above" })],
      references: [clusterLine(99.1), regionLine(98.9), nationLine(97)],
      band: { from: 91, to: 100 },
      axis: percentAxis(80, 100, 5),
      direction: higher,
    }),
  ],
  [
    "all references equal",
    rankedDots({ references: [clusterLine(24), regionLine(24), nationLine(24), goalLine(24)] }),
  ],
  [
    "references nearly equal, one with another period",
    rankedDots({ references: [clusterLine(24), LONG_REGION, nationLine(23.9), goalLine(24.4)] }),
  ],
  [
    "references nearly equal in two panels",
    rankedDots({
      rows: practiceRows(35),
      references: [clusterLine(24), LONG_REGION, nationLine(23.9), goalLine(24.4)],
    }),
  ],
  [
    "references at both ends",
    rankedDots({ references: [clusterLine(0.2), regionLine(59.5), nationLine(59.9), goalLine(1)] }),
  ],
  ["no reference, no band, no direction", withoutContext()],
  [
    "all but two hidden",
    rankedDots({ rows: practiceRows(9, { hidden: 7 }), references: [regionLine(24.8)] }),
  ],
  [
    "every practice hidden",
    rankedDots({ rows: practiceRows(6).map(({ label }) => hiddenRow(label, "små tal")) }),
  ],
  ["all practices alike", rankedDots({ rows: evenRows(12, 25, 0) })],
  ["one practice named", onlyOneNamed(17)],
  ["one practice named among 35", onlyOneNamed(35)],
];

function withoutContext() {
  const { direction: _direction, band: _band, ...chart } = rankedDots({ references: [] });
  return chart;
}

function onlyOneNamed(count: number) {
  return rankedDots({
    rows: practiceRows(count).map((row, index) =>
      index === 7 ? { ...row, label: "Din praksis", emphasised: true } : { ...row, label: "" },
    ),
  });
}

const OVERVIEW = [
  ["3 measures, 5 practices", overview({ measures: 3, practices: 5 })],
  ["7 measures, 11 practices", overview()],
  ["7 measures, 35 practices", overview({ measures: 7, practices: 35 })],
  ["12 measures, 35 practices", overview({ measures: 12, practices: 35 })],
] as const;

const withCluster = (count: number) => [...change().rows.slice(0, 1), ...changeRows(count)];

const CHANGE = [
  ["change: 4 practices", change({ rows: withCluster(4) })],
  ["change: 11 practices", change()],
  ["change: 17 practices, higher is better, no goal", changeWithoutGoal()],
  ["change: 35 practices", change({ rows: withCluster(35) })],
] as const;

function changeWithoutGoal() {
  const { goal: _goal, ...chart } = change({
    rows: withCluster(17),
    direction: { towards: "right", label: "højere er bedre" },
  });
  return chart;
}

const PARTS = [
  ["parts: tablets and injections, 5 practices", twoParts(5)],
  ["parts: tablets and injections, 17 practices", twoParts(17)],
  ["parts: shares of products, 11 practices", productShares(11)],
  ["parts: shares of products, 35 practices", productShares(35)],
] as const;

const { direction: _neither, ...directionless } = trend(24, {
  centre: { value: 24.5, label: "Gennemsnit 24,5 %" },
  limits: { lower: 16, upper: 33, label: "Forventet udsving" },
  others: [],
});

const UPRIGHT = [
  ["funnel: 11 practices", funnel(11)],
  ["funnel: 35 practices", funnel(35)],
  ["funnel: 25 practices by name", funnel(25, { isOpen: true })],
  ["trend: 3 periods with intervals", trend(3)],
  ["trend: 8 periods with a gap", trend(8)],
  ["trend: 12 periods, run chart", trend(12, { centre: { value: 25.2, label: "Median 25,2 %" } })],
  ["trend: 24 periods, individuals chart, neither is better", directionless],
] as const;

/** Every chart in every situation, as drawn in the gallery and proved in the tests. */
export const SITUATIONS: readonly Situation[] = [
  ...[...MEASURE, ...OVERVIEW, ...CHANGE, ...PARTS, ...UPRIGHT].map(([title, chart]) => ({
    title,
    chart,
    size: SLIDE,
  })),
  { title: "11 practices, tall", chart: rankedDots(), size: TALL_SLIDE },
  { title: "35 practices, tall", chart: rankedDots({ rows: practiceRows(35) }), size: TALL_SLIDE },
].map((situation, index) => ({
  ...situation,
  chart: { ...situation.chart, id: `${situation.chart.kind}-${index + 1}` },
}));
