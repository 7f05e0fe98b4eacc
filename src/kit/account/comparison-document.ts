import type { Span } from "../../model/account.ts";
import { danishDate } from "../../model/calendar-date.ts";
import type { DotRow, RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { ClusterComparison, ComparedCluster } from "../../model/comparison.ts";
import { asSentenceStart, danishList } from "../../model/danish-number.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { Measure } from "../../model/template.ts";
import { asDrawn } from "../charts/axes.ts";
import { measureChart } from "../charts/measure-chart.ts";
import { heading, paragraph, right, table } from "../documents/kit-document.ts";
import { keepUnitsEverywhere } from "../keep-units.ts";
import { levelText } from "../sentences/level-text.ts";
import { BEYOND_CHANCE, REPEATS, typicalText } from "../sentences/measure-sentences.ts";
import { inSentence, subjectOf } from "../sentences/naming.ts";
import { ACCOUNT, COMPARISON } from "../texts/account-da.ts";
import { fill } from "../texts/fill.ts";

/**
 * The clusters of each region beside each other: a table of the measures, then a page for each with all clusters as
 * ranked dots. A working file: it names clusters, and stays with the unit.
 */
export function comparisonDocument(
  comparisons: readonly ClusterComparison[],
  { from, to }: Span,
  name: string,
): Pick<MeetingKit, "files" | "charts"> {
  const span = fill(ACCOUNT.span, { from: danishDate(from), to: danishDate(to) });
  const regions = [...new Set(comparisons.map(({ region }) => region))].join(", ");
  const { title, what, lead, header, footer } = COMPARISON;
  const groups = groupBy(comparisons, ({ region, topic }) => JSON.stringify([region, topic]));
  const figures = comparisons.map((comparison, at) => ({ comparison, number: at + 1 }));
  const document = {
    title,
    lead: fill(lead, { span }),
    header: fill(header, { regions, span }),
    footer,
    blocks: [
      ...[...groups.values()].flatMap(overviewBlocks),
      ...figures.flatMap(({ comparison, number }) => measurePage(comparison, number)),
    ],
  };
  const properties = { title: `${title} ${span}`, subject: what, author: ACCOUNT.author, date: to };
  return {
    files: [{ kind: "document", name, properties, document: keepUnitsEverywhere(document) }],
    charts: figures.map(({ comparison, number }) => clusterChart(comparison, number)),
  };
}

/** Where the clusters differ by more than chance, measure by measure. */
function overviewBlocks(group: readonly ClusterComparison[], at: number): readonly DocumentBlock[] {
  const { heading: head, title, description, headings, note } = COMPARISON.overview;
  const { topic = "", region = "" } = group[0] ?? {};
  const named = { topic: inSentence(topic), region };
  return [
    heading(fill(head, { topic, region })),
    paragraph(fill(ACCOUNT.table, { number: at + 1, title: fill(title, named) }), "strong"),
    table(
      { caption: fill(title, named), description, headings },
      [3.1, right(1), right(1), right(1), right(2), 2.3],
      group.map(overviewRow),
    ),
    paragraph(fill(ACCOUNT.remark, { note }), "quiet"),
  ];
}

function overviewRow({ measure, clusters, ...spread }: ClusterComparison): readonly string[] {
  const { beyond, none } = COMPARISON.overview;
  const { heterogeneity, typicalDifference } = spread;
  const isBeyond = heterogeneity !== undefined && heterogeneity < BEYOND_CHANCE;
  return [
    fill(COMPARISON.measure, { number: measure.number, title: measure.shortTitle }),
    String(clusters.length),
    ...endsOf(clusters, measure),
    isBeyond && typicalDifference !== undefined ? typicalText(measure, { typicalDifference }) : none,
    heterogeneity === undefined ? beyond.unknown : isBeyond ? beyond.yes : beyond.no,
  ];
}

function endsOf(clusters: readonly ComparedCluster[], measure: Measure): readonly [string, string] {
  const [lowest, highest] = [clusters[0], clusters.at(-1)].map((one) =>
    one ? levelText(one.level, measure) : "",
  );
  return [lowest ?? "", highest ?? ""];
}

function measurePage(comparison: ClusterComparison, number: number): readonly DocumentBlock[] {
  const { measure, period } = comparison;
  const { title } = measure;
  const note = noteOf(comparison);
  const marked = (["above", "below"] as const).flatMap((side) => {
    const names = comparison.clusters.filter(({ standing }) => standing === side).map(({ name }) => name);
    return names.length > 0 ? [fill(COMPARISON.marked[side], { clusters: danishList(names) })] : [];
  });
  return [
    heading(fill(COMPARISON.measure, { number: measure.number, title }), { startsPage: true }),
    paragraph(`${rangeText(comparison)} ${chanceText(comparison)}`),
    ...[marked.join(" "), ...withinText(comparison)].filter(Boolean).map((text) => paragraph(text)),
    paragraph(fill(COMPARISON.figure, { number, title: measure.shortTitle }), "strong"),
    { kind: "chart", chart: chartId(number) },
    ...(note ? [paragraph(fill(ACCOUNT.remark, { note }), "quiet")] : []),
    paragraph(fill(ACCOUNT.source, { source: fill(COMPARISON.source, { period: period.label }) }), "quiet"),
  ];
}

function rangeText({ measure, clusters }: ClusterComparison): string {
  const [lowest, highest] = endsOf(clusters, measure);
  const subject = asSentenceStart(subjectOf(measure));
  return fill(COMPARISON.reading.range, { subject, lowest, highest, count: clusters.length });
}

function chanceText({ measure, heterogeneity, typicalDifference = 0 }: ClusterComparison): string {
  const { beyond, chance, few } = COMPARISON.reading;
  if (measure.repeats) return REPEATS;
  if (heterogeneity === undefined) return few;
  if (heterogeneity >= BEYOND_CHANCE) return chance;
  return fill(beyond, { typical: typicalText(measure, { typicalDifference }) });
}

/** So many clusters are named as those with the largest differences inside. */
const MOST_NAMED = 3;

function withinText({ measure, clusters }: ClusterComparison): readonly string[] {
  const { text, cluster } = COMPARISON.within;
  const widest = clusters
    .filter(({ within = 0 }) => within > 0)
    .toSorted((a, b) => (b.within ?? 0) - (a.within ?? 0))
    .slice(0, MOST_NAMED)
    .map(({ name, within = 0 }) =>
      fill(cluster, { name, typical: typicalText(measure, { typicalDifference: within }) }),
    );
  return widest.length > 0 ? [fill(text, { clusters: danishList(widest) })] : [];
}

function noteOf({ measure, leftOut }: ClusterComparison): string {
  const without = (["hidden", "otherPeriod", "otherDefinition"] as const).flatMap((reason) =>
    leftOut[reason].length > 0
      ? [fill(COMPARISON.leftOut[reason], { clusters: danishList(leftOut[reason]) })]
      : [],
  );
  return [...(measure.repeats ? [] : [COMPARISON.lines]), ...without].join(" ");
}

function chartId(number: number): string {
  return `klynger-${number}`;
}

/** The clusters drawn as the practices of a cluster are, under their names. */
function clusterChart(comparison: ClusterComparison, number: number): RankedDotsChart {
  const { measure, period, clusters, references } = comparison;
  const texts = new Map(clusters.map(({ name, level }) => [name, levelText(level, measure)]));
  const practices = clusters.map(({ name, level, isFirm, standing }) => ({
    label: name,
    cell: {
      ...({ kind: "shown", counts: level.counts, estimate: level.estimate, standing } as const),
      certainty: isFirm ? ("firm" as const) : ("uncertain" as const),
    },
  }));
  const result = { measure: measure.id, period, practices, references, againstReferences: {} };
  const chart = measureChart(measure, result, "closed");
  return asDrawn({
    ...chart,
    id: chartId(number),
    alt: fill(COMPARISON.alt, { count: clusters.length, range: rangeText(comparison) }),
    rows: chart.rows.map((row): DotRow => {
      return row.kind === "value" ? { ...row, valueText: texts.get(row.label) ?? row.valueText } : row;
    }),
  });
}
