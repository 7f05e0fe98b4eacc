import type { ChangeChart, ChangeRow } from "../model/charts/course-charts.ts";
import { goalLine, percentAxis } from "./ranked-dots.fixture.ts";

const percent = (value: number, decimals = 0) => `${value.toFixed(decimals).replace(".", ",")}\u00a0%`;

const LETTERS = "KDBHAFJCGEILMNOPQRSTUVXYZÆØÅ";

const pair = (label: string, before: number, after: number, isClear: boolean): ChangeRow => ({
  kind: "pair",
  label,
  before,
  after,
  beforeText: percent(before),
  afterText: percent(after),
  isClear,
  remark: isClear ? (after < before ? "faldet" : "steget") : "",
});

/** Made-up practices at two meetings: most fall a little, some clearly, one is new and one has left. */
export const changeRows = (count: number): ChangeRow[] =>
  Array.from({ length: count }, (_, index): ChangeRow => {
    const label = `${LETTERS[index % LETTERS.length]}${index >= LETTERS.length ? 2 : ""}`;
    const before = 12 + (index / count) * 30;
    if (index === count - 1)
      return {
        kind: "one",
        label,
        when: "after",
        value: 24,
        valueText: percent(24),
        remark: "ny siden sidst",
      };
    if (index === 2)
      return {
        kind: "one",
        label,
        when: "before",
        value: before,
        valueText: percent(before),
        remark: "ikke med nu",
      };
    if (index === 3) return { kind: "hidden", label, valueText: "–", remark: "små tal" };
    return pair(label, before, before - ((index * 7) % 12) + 3, (index * 7) % 12 > 8);
  });

/** A change chart with cluster row, goal and direction; `changes` makes the situation at hand. */
export const change = (changes: Partial<ChangeChart> = {}): ChangeChart => ({
  kind: "change",
  id: "aendring-hba1c-over-58",
  alt: "Før og nu.",
  rows: [
    {
      kind: "pair",
      label: "Klyngen samlet",
      emphasised: true,
      before: 25.6,
      after: 22.1,
      beforeText: percent(25.6, 1),
      afterText: percent(22.1, 1),
      isClear: true,
      remark: "faldet",
    },
    ...changeRows(11),
  ],
  axis: percentAxis(0, 50, 10),
  direction: { towards: "left", label: "lavere er bedre" },
  goal: goalLine(20),
  names: { before: "1. maj 2025 – 30. april 2026", after: "1. december 2025 – 30. november 2026" },
  ...changes,
});
