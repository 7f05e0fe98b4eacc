import { describe, expect, it } from "vitest";
import { deletedResidual, othersSpread } from "./deleted-residual.ts";
import { logLevels } from "./log-levels.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { pauleMandelVariance } from "./paule-mandel-variance.ts";
import { weightedLevel } from "./weighted-level.ts";

interface Published {
  y: number[];
  v: number[];
  deleted_tau2: number[];
  deleted_mean: number[];
  deleted_standard_error: number[];
  deleted_residual: number[];
  tolerance: number;
}
interface Case {
  id: string;
  kind: "proportion" | "rate";
  x: number[];
  n: number[];
  deleted_tau2: number[];
  deleted_residual: number[];
}
const { bcg, clusters } = oracleCases<{
  bcg: Published;
  clusters: { tolerance_relative: number; cases: Case[] };
}>("deleted_residuals.json");

describe("studentised deleted residual", () => {
  const trials = bcg.y.map((level, at) => ({ level, variance: bcg.v[at]! }));
  const near = (got: number, expected: number | undefined) =>
    expect(Math.abs(got - expected!)).toBeLessThanOrEqual(bcg.tolerance);

  it.each(bcg.y.map((_, at) => at))(
    "is the published one of trial %i, as are the others' mean and its error",
    (at) => {
      const others = trials.toSpliced(at, 1);
      const tauSquared = bcg.deleted_tau2[at]!;
      near(deletedResidual(trials[at]!, othersSpread(others, tauSquared)), bcg.deleted_residual[at]);
      const { mean, variance } = weightedLevel(others, tauSquared);
      near(mean, bcg.deleted_mean[at]);
      near(Math.sqrt(variance), bcg.deleted_standard_error[at]);
    },
  );

  it.each(clusters.cases)("is that of another program for every practice of $id", (row) => {
    const levels = logLevels(
      row.kind,
      row.x.map((numerator, at) => ({ numerator, denominator: row.n[at]! })),
    );
    const tolerance = clusters.tolerance_relative;
    for (const [at, level] of levels.entries()) {
      const others = levels.toSpliced(at, 1);
      const [tauSquared, residual] = [row.deleted_tau2[at]!, row.deleted_residual[at]!];
      expect(Math.abs(pauleMandelVariance(others) - tauSquared)).toBeLessThanOrEqual(tolerance * tauSquared);
      expect(Math.abs(deletedResidual(level, othersSpread(others)) - residual)).toBeLessThanOrEqual(
        tolerance * Math.abs(residual) + 1e-10,
      );
    }
  });
});
