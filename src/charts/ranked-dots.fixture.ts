import type { Mark, ReferenceLine } from "../model/charts/chart-parts.ts";
import type { DotRow, RankedDotsChart } from "../model/charts/measure-charts.ts";

/** Made-up practices for tests and the gallery: nothing here comes from a real cluster. */
const SPACE = "\u00a0";
const percent = (value: number, decimals = 0) =>
  `${Math.abs(value).toFixed(decimals).replace(".", ",")}${SPACE}%`;

export const percentAxis = (from: number, to: number, step: number): RankedDotsChart["axis"] => ({
  from,
  to,
  ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => {
    const value = from + index * step;
    return { value, label: percent(value) };
  }),
});

const REMARKS: Record<Mark, string> = {
  plain: "",
  uncertain: "få patienter",
  above: "klart over",
  below: "klart under",
};

const LETTERS = "KDBHAFJCGEILMNOPQRSTUVXYZÆØÅ";

/** Short codes without an order: letters first, then letter and figure. */
const code = (index: number) => {
  const letter = LETTERS[index % LETTERS.length] ?? "K";
  return index < LETTERS.length ? letter : `${letter}${Math.floor(index / LETTERS.length) + 1}`;
};

export const practiceRow = (row: {
  readonly label: string;
  readonly value: number;
  readonly halfWidth: number;
  readonly mark?: Mark;
  readonly countsText?: string;
}): DotRow => {
  const mark = row.mark ?? "plain";
  return {
    kind: "value",
    label: row.label,
    mark,
    remark: REMARKS[mark],
    value: row.value,
    lower: Math.max(0, row.value - row.halfWidth * 0.95),
    upper: Math.min(100, row.value + row.halfWidth * 1.05),
    valueText: percent(row.value),
    ...(row.countsText !== undefined && { countsText: row.countsText }),
  };
};

export const hiddenRow = (label: string, remark: string): DotRow => ({
  kind: "hidden",
  label,
  valueText: "–",
  remark,
});

/** A spread as clusters show it: most in the middle, a few towards the ends. */
const ladder = (index: number, count: number) => {
  const share = (index + 0.5) / count;
  return 27 + 6 * Math.log(share / (1 - share)) + (index % 3) * 0.4;
};

/** Ranked practices of one measure; the last ones are hidden, every seventh has few patients. */
export const practiceRows = (count: number, { hidden = count > 10 ? 2 : 0 } = {}): DotRow[] => {
  const shown = Array.from({ length: count - hidden }, (_, index) => {
    const value = ladder(index, count - hidden);
    const isLast = index === count - hidden - 1;
    const isFew = !isLast && index % 7 === 4;
    const mark: Mark = isFew ? "uncertain" : isLast ? "above" : index === 0 && count > 14 ? "below" : "plain";
    return practiceRow({ label: code(index), value, halfWidth: isFew ? 17 : 4 + (index % 5) * 1.3, mark });
  });
  const rest = Array.from({ length: hidden }, (_, index) =>
    hiddenRow(code(count - hidden + index), index === 0 ? "små tal" : "ingen data"),
  );
  return [...shown, ...rest];
};

export const clusterLine = (value: number): ReferenceLine => ({
  role: "cluster",
  value,
  label: `Klyngen samlet ${percent(value, 1)}`,
});
export const regionLine = (value: number): ReferenceLine => ({
  role: "region",
  value,
  label: `Region ${percent(value, 1)}`,
});
export const nationLine = (value: number): ReferenceLine => ({
  role: "nation",
  value,
  label: `Land ${percent(value, 1)}`,
});

/** The chart of a measure with everything it can carry; `changes` makes the situation at hand. */
export const rankedDots = (changes: Partial<RankedDotsChart> = {}): RankedDotsChart => ({
  kind: "ranked-dots",
  id: "hba1c-over-58",
  alt: "Praksis fra lav til høj.",
  rows: practiceRows(11),
  references: [clusterLine(25.6), regionLine(24.8), nationLine(23.6)],
  band: { from: 17, to: 31 },
  axis: percentAxis(0, 60, 10),
  direction: { towards: "left", label: "lavere er bedre" },
  ...changes,
});

/** Cluster, region and nation alone, each with its interval in figures beside it. */
export const levelRows = (): DotRow[] =>
  (
    [
      ["cluster", "Klyngen samlet", 17.8, 3.7, ""],
      ["region", "Region (praksis i filen)", 25.4, 0.5, ""],
      ["nation", "Hele landet", 24.6, 0.2, "1. maj 2024 – 30. april 2025"],
    ] as const
  ).map(([role, label, value, half, remark]) => {
    const [lower, upper] = [Number((value - half).toFixed(1)), Number((value + half).toFixed(1))];
    const countsText = `(${percent(value - half, 1)} til ${percent(value + half, 1)})`;
    const words = { label, remark, valueText: percent(value, 1), countsText };
    return { kind: "value", mark: "plain", role, value, lower, upper, ...words };
  });

export const goalLine = (value: number): ReferenceLine => ({
  role: "goal",
  value,
  label: `Mål ${percent(value)}`,
});

const NAMES = [
  "Lægehuset Nørregade",
  "Æblehøj Lægehus ved H.C. Ørsteds Plads",
  "Lægerne i Ring",
  "Praksis Aa",
  "Lægefællesskabet Skovbrynet & Omegn Øst",
  "Dr. Holm",
  "Lægerne Torvet 4",
];

/** Practices by name and with counts, as an open view shows them; names have up to 40 characters. */
export const openRows = (count: number): DotRow[] =>
  practiceRows(count).map((row, index) => {
    const round = Math.floor(index / NAMES.length);
    const label = `${NAMES[index % NAMES.length]}${round > 0 ? ` ${round + 1}` : ""}`;
    const countsText = `${10 + index * 3}/${60 + index * 11}`;
    return row.kind === "value" ? { ...row, label, countsText } : { ...row, label };
  });
