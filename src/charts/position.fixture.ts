import type { Mark } from "../model/charts/chart-parts.ts";
import type { PositionChart, PositionRow } from "../model/charts/relative-charts.ts";
import { overview } from "./overview.fixture.ts";

const OWN_MARKS: readonly Mark[] = ["plain", "above", "uncertain", "below"];

/** One made-up practice among others; every fifth of its values is hidden, and one lies beyond the axis. */
export function position(
  { measures = 7, practices = 11 } = {},
  changes: Partial<PositionChart> = {},
): PositionChart {
  const { rows, axis } = overview({ measures, practices });
  return {
    kind: "position",
    id: "du-er-her-k",
    alt: "Kode K på alle målepunkter.",
    code: "K",
    rows: rows.map((row, index): PositionRow => {
      const isHidden = index % 5 === 4;
      const place = index === 3 ? 3.1 : 0.7 + 0.15 * index;
      const { dots, remark: _remark, ...kept } = row;
      return {
        ...kept,
        others: dots.slice(1).map((dot) => dot.position),
        ...(isHidden
          ? {}
          : { own: { position: place, mark: OWN_MARKS[index % OWN_MARKS.length] ?? "plain" } }),
        ownText: isHidden ? "–" : "30\u00a0%",
      };
    }),
    axis,
    headings: {
      measure: "Målepunkt",
      direction: "Bedre",
      axis: "Klyngens praksis",
      own: "Jer",
      cluster: "Klyngen",
    },
    lineNames: [
      { role: "region", label: "Region" },
      { role: "nation", label: "Land" },
    ],
    ...changes,
  };
}
