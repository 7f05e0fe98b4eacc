import type { Mark } from "../model/charts/chart-parts.ts";
import type { OverviewChart, OverviewRow } from "../model/charts/relative-charts.ts";

const TITLES = [
  "HbA1c over 58",
  "HbA1c ikke målt i et år",
  "LDL over 2,5 uden statin",
  "Systolisk blodtryk over 140",
  "Albuminuri uden ACE/ARB",
  "Urin-albumin ikke målt",
  "Hjertesygdom uden SGLT2/GLP-1",
  "Rygere",
  "Fodstatus",
  "Øjenscreening",
  "Årskontrol afholdt",
  "Kostsamtale registreret",
];

/** One made-up measure: practices spread around the cluster, wider for every further row. */
const overviewRow = (index: number, practices: number): OverviewRow => ({
  number: String(index + 1),
  title: TITLES[index % TITLES.length] ?? "",
  ...(index % 5 !== 4 && {
    direction:
      index % 4 === 3
        ? { towards: "right" as const, label: "højere er bedre" }
        : { towards: "left" as const, label: "lavere er bedre" },
  }),
  dots: Array.from({ length: practices }, (_, practice) => {
    const share = (practice + 0.5) / practices;
    const position = Math.exp((0.06 + 0.03 * index) * Math.log(share / (1 - share)) + 0.02 * (practice % 3));
    const isTop = practice === practices - 1 && index % 2 === 1;
    const mark: Mark = isTop
      ? "above"
      : practice === 0 && index === 3
        ? "below"
        : practice % 6 === 3
          ? "uncertain"
          : "plain";
    return { position, mark };
  }),
  references: [
    { role: "region", position: 0.96 + 0.03 * (index % 4) },
    { role: "nation", position: 0.9 + 0.02 * (index % 5) },
  ],
  clusterText: `${(12 + index * 3.7).toFixed(1).replace(".", ",")}\u00a0%`,
  remark: index % 2 === 1 ? "1 klart over" : index === 4 ? "for få patienter" : "ingen klart uden for",
});

/** An overview of made-up measures; `changes` makes the situation at hand. */
export const overview = (
  { measures = 7, practices = 11 } = {},
  changes: Partial<OverviewChart> = {},
): OverviewChart => ({
  kind: "overview",
  id: "overblik",
  alt: "Alle målepunkter.",
  rows: Array.from({ length: measures }, (_, index) => overviewRow(index, practices)),
  axis: {
    from: 0.4,
    to: 2.5,
    ticks: [
      { value: 0.5, label: "halvt så højt" },
      { value: 1, label: "som klyngen" },
      { value: 2, label: "dobbelt så højt" },
    ],
  },
  headings: {
    measure: "Målepunkt",
    direction: "Bedre",
    axis: "Praksis i forhold til klyngen",
    cluster: "Klyngen",
    remark: "Praksis",
  },
  lineNames: [
    { role: "region", label: "Region" },
    { role: "nation", label: "Land" },
  ],
  ...changes,
});
