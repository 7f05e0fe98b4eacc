import { describe, expect, it } from "vitest";
import type { Cell } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { rulesWith } from "./random-cluster.fixture.ts";
import { classPractices } from "./size-classes.ts";
import type { SuppressedCell } from "./suppress-small-counts.ts";
import { tellClosed } from "./tell-closed.ts";

const SHARE = { id: "m", kind: "proportion" } as Measure;
const CLASSES = { A: 1, B: 1, C: 1, D: 2, E: 2, F: 2 };

const practice = (
  label: string,
  numerator: number,
  denominator: number,
  hidden?: "small-count" | "few-patients",
): SuppressedCell => ({ label, counts: { numerator, denominator }, ...(hidden ? { hidden } : {}) });

function told(cells: readonly SuppressedCell[], measure = SHARE): readonly Cell[] {
  const classed = classPractices(cells, { numerator: 300, denominator: 1500 }, measure, rulesWith(5));
  return tellClosed(classed.cells, cells, { measure, rules: rulesWith(5), classes: CLASSES });
}

const LARGE = [practice("D", 60, 300), practice("E", 80, 400), practice("F", 100, 500)];

describe("one measure in closed view", () => {
  it("draws all of a class from its smallest practice, rounded down, and shows all of them hollow or none", () => {
    const cells = told([practice("A", 9, 29), practice("B", 20, 60), practice("C", 40, 90), ...LARGE]);
    expect(cells.map((cell) => cell.kind === "shown" && cell.drawnFrom)).toEqual([25, 25, 25, 300, 300, 300]);
    expect(cells.map((cell) => cell.kind === "shown" && cell.certainty)).toEqual([
      ...["uncertain", "uncertain", "uncertain"],
      ...["firm", "firm", "firm"],
    ]);
  });

  it("draws no line where only two of a class are shown, and calls them uncertain", () => {
    const two = told([
      practice("A", 3, 40, "small-count"),
      practice("B", 20, 60),
      practice("C", 40, 90),
      ...LARGE,
    ]);
    expect(two[1]).toEqual({
      kind: "shown",
      counts: { numerator: 20, denominator: 60 },
      estimate: { value: 33 },
      certainty: "uncertain",
      standing: "unclassed",
    });
    expect(two[2]).toMatchObject({ estimate: { value: 44 }, certainty: "uncertain" });
  });

  it("keeps a class's size when its smallest is hidden, so that two measures do not tell which one it is", () => {
    const small = [practice("D", 3, 70, "small-count"), practice("E", 80, 400), practice("F", 100, 500)];
    const all = told([practice("A", 9, 70), practice("B", 20, 400), practice("C", 40, 500), ...small]);
    expect(all[0]).toMatchObject({ drawnFrom: 60 });
    const classes = { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1 };
    const cells = [practice("A", 30, 90), practice("B", 20, 400), practice("C", 40, 500), ...small];
    const one = tellClosed(
      classPractices(cells, { numerator: 300, denominator: 1500 }, SHARE, rulesWith(5)).cells,
      cells,
      { measure: SHARE, rules: rulesWith(5), classes },
    );
    expect(one[0]).toMatchObject({ drawnFrom: 60 });
  });

  it("draws nothing from a practice that has too few patients to be shown", () => {
    const cells = told([practice("D", 4, 9, "few-patients"), ...LARGE.slice(1), practice("A", 100, 500)]);
    expect(cells[1]).toMatchObject({ estimate: { value: 20 }, certainty: "uncertain" });
    const classes = { A: 1, D: 1, E: 1, F: 1 };
    const suppressed = [practice("D", 4, 9, "few-patients"), ...LARGE.slice(1), practice("A", 100, 500)];
    const one = tellClosed(classPractices(suppressed, undefined, SHARE, rulesWith(5)).cells, suppressed, {
      measure: SHARE,
      rules: rulesWith(5),
      classes,
    });
    expect(one[1]).toMatchObject({ drawnFrom: 400 });
  });

  it("tells no bare count, which grows with the practice", () => {
    const count = { id: "m", kind: "count" } as Measure;
    const cells = told([practice("A", 12, 0), practice("B", 30, 0), practice("C", 70, 0)], count);
    expect(cells.map(({ kind }) => kind)).toEqual(["hidden", "hidden", "hidden"]);
  });
});
