import { trendChart } from "../kit/charts/course-charts.ts";
import {
  outlying,
  type Pair,
  rollingYear,
  shifted,
  swinging,
  TREND_SHARE,
  trendOf,
} from "../kit/charts/trend.fixture.ts";
import type { Chart, ChartSize } from "../model/chart.ts";
import { change, changeRows } from "./change.fixture.ts";
import { overview } from "./overview.fixture.ts";
import { productShares, twoParts } from "./parts.fixture.ts";
import { position } from "./position.fixture.ts";
import {
  clusterLine,
  goalLine,
  hiddenRow,
  levelRows,
  nationLine,
  openRows,
  percentAxis,
  practiceRow,
  practiceRows,
  rankedDots,
  regionLine,
} from "./ranked-dots.fixture.ts";

import { funnel } from "./upright.fixture.ts";

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
  [
    "the levels alone, one of another period",
    rankedDots({ rows: levelRows(), references: [goalLine(20)], axis: percentAxis(14, 26, 2) }),
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
  ["7 measures, 25 practices", overview({ measures: 7, practices: 25 })],
  ["7 measures, 35 practices", overview({ measures: 7, practices: 35 })],
  ["12 measures, 35 practices", overview({ measures: 12, practices: 35 })],
] as const;

const withCluster = (count: number) => [...change().rows.slice(0, 1), ...changeRows(count)];

const CHANGE = [
  ["change: 4 practices", change({ rows: withCluster(4) })],
  ["change: 5 practices", change({ rows: withCluster(5) })],
  ["change: 11 practices", change()],
  ["change: 17 practices, higher is better, no goal", changeWithoutGoal()],
  ["change: 25 practices", change({ rows: withCluster(25) })],
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
  ["parts: tablets and injections, 11 practices", twoParts(11)],
  ["parts: tablets and injections, 17 practices", twoParts(17)],
  ["parts: tablets and injections, 25 practices", twoParts(25)],
  ["parts: tablets and injections, 35 practices", twoParts(35)],
  ["parts: shares of products, 5 practices", productShares(5)],
  ["parts: shares of products, 11 practices", productShares(11)],
  ["parts: shares of products, 25 practices", productShares(25)],
  ["parts: shares of products, 35 practices", productShares(35)],
] as const;

const neither = { ...TREND_SHARE, better: "neither" } as const;
const withHidden = swinging(9).map((pair, place) => (place === 4 || place === 5 ? undefined : pair));
const unevenSizes = outlying(24, [22]).map(([numerator, denominator], place): Pair => {
  const share = place % 6 === 5 ? 0.25 : 1;
  return [Math.round(share * numerator), share * denominator];
});

const TREND = (
  [
    ["3 periods", trendOf(swinging(3))],
    ["3 years that overlap", trendOf(swinging(3), TREND_SHARE, rollingYear)],
    ["9 periods", trendOf(swinging(9))],
    ["9 periods, two hidden", trendOf(withHidden)],
    ["10 periods, run chart", trendOf(swinging(10))],
    ["11 periods, run chart with a shift", trendOf(shifted(11))],
    ["12 periods, preliminary limits", trendOf(swinging(12))],
    ["24 periods, a shift and periods beyond the limits", trendOf(shifted(24))],
    ["24 periods of unlike size, one beyond its limits", trendOf(unevenSizes)],
  ] as const
).map(([title, trend]) => [`trend: ${title}`, trendChart(TREND_SHARE, trend)] as const);

const UPRIGHT = [
  ["funnel: 5 practices", funnel(5)],
  ["funnel: 11 practices", funnel(11)],
  ["funnel: 25 practices", funnel(25)],
  ["funnel: 35 practices", funnel(35)],
  ["funnel: 25 practices by name", funnel(25, { isOpen: true })],
  ...TREND,
  ["trend: 24 periods, neither is better", trendChart(neither, trendOf(outlying(24, [23]), neither))],
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

/** The sheet of one practice: on paper, where its code stands on its own marks on purpose. */
const POSITIONS: readonly Situation[] = [5, 11, 25, 35].map((practices) => {
  const chart = { ...position({ practices }), id: `position-${practices}` };
  return { title: `one of ${practices} practices`, chart, size: { widthInches: 6.69, heightInches: 3.1 } };
});

/** What the gallery shows: every situation, and the sheets, whose layout has a test of its own. */
export const GALLERY: readonly Situation[] = [...SITUATIONS, ...POSITIONS];
