import { describe, expect, it } from "vitest";
import type { Cell, Results } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { computeChange } from "./compute-changes.ts";
import { mergePractices } from "./merge-practices.ts";

const SHARE = { id: "m", kind: "proportion" } as Measure;

const shown = (numerator: number, denominator: number, standing: "within" | "above" = "within"): Cell => ({
  kind: "shown",
  counts: { numerator, denominator },
  drawnFrom: denominator,
  estimate: { value: (100 * numerator) / denominator, lower95: 0, upper95: 100 },
  certainty: "firm",
  standing,
});
const hidden = (reason: "small-count" | "no-data"): Cell => ({ kind: "hidden", reason });

function results(cells: Record<string, Cell>): Results {
  const practices = Object.entries(cells).map(([label, cell]) => ({ label, cell }));
  const period = { id: "2025", label: "2025" };
  return {
    measures: [{ measure: "m", period, practices, references: [], againstReferences: {} }],
    coverage: { members: 6, included: 5, notIncluded: 1 },
  };
}

const merge = (cells: Record<string, Cell>) => mergePractices(results(cells), new Map([["B", "A"]]), [SHARE]);
const cellsOf = ({ measures }: Results) =>
  Object.fromEntries((measures[0]?.practices ?? []).map(({ label, cell }) => [label, cell]));

describe("practices that have been merged since", () => {
  it("are one in the earlier kit, with their counts added", () => {
    const merged = merge({ A: shown(10, 40), B: shown(30, 120, "above"), C: shown(9, 90) });
    expect(Object.keys(cellsOf(merged))).toEqual(["A", "C"]);
    expect(cellsOf(merged).A).toMatchObject({
      kind: "shown",
      counts: { numerator: 40, denominator: 160 },
      estimate: { value: 25 },
      standing: "within",
    });
    expect(merged.coverage).toEqual({ members: 5, included: 4, notIncluded: 1 });
  });

  it.each([
    ["one was hidden", { A: shown(10, 40), B: hidden("small-count") }],
    ["the other was hidden", { A: hidden("small-count"), B: shown(10, 40) }],
    ["one had delivered nothing", { A: shown(10, 40), B: hidden("no-data") }],
  ])("have no earlier figure when %s", (_, cells) => {
    const merged = merge(cells);
    expect(cellsOf(merged).A).toEqual({ kind: "hidden", reason: "secondary" });
    const [before] = merged.measures;
    const [after] = results({ A: shown(40, 160) }).measures;
    if (!before || !after) throw new Error("no measure");
    expect(computeChange(SHARE, before, after).practices[0]?.side).toBeUndefined();
  });

  it("stay as absent as they were when none had delivered anything", () => {
    const merged = merge({ A: hidden("no-data"), B: hidden("no-data") });
    expect(cellsOf(merged).A).toEqual(hidden("no-data"));
  });

  it("take the code they have now, also when one of them alone was in the earlier kit", () => {
    const merged = merge({ B: shown(30, 120) });
    expect(cellsOf(merged)).toEqual({ A: shown(30, 120) });
    expect(merged.coverage.members).toBe(6);
  });

  it("change nothing of kits where nobody has been merged", () => {
    const before = results({ A: shown(10, 40) });
    expect(mergePractices(before, new Map(), [SHARE])).toBe(before);
  });
});
