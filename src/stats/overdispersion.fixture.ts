import { expect } from "vitest";
import type { Scale } from "./count.ts";
import { oracleCases } from "./oracle.fixture.ts";

export interface Limits {
  l95: number;
  u95: number;
  l998: number;
  u998: number;
}
export interface Case {
  id: string;
  data_type: "PR" | "SR" | "RATE";
  method: string;
  trim: number;
  z: number[];
  z_trim_points_type7: [number, number];
  n_used: number;
  published_phi: number | null;
  limits_unadjusted: Limits[];
  limits_adjusted: Limits[];
  limits_adjusted_squared?: Limits[];
  outside_998_unadjusted: (0 | 1)[];
  outside_998_adjusted: (0 | 1)[];
  numerators: number[];
  denominators: number[];
  target: number;
  se: number[];
  z_used: number[];
  phi: number;
  tau2: number;
}
export const oracle = oracleCases<{ tolerance: number; cases: Case[] }>("overdispersion.json");
export const counts = (row: Case) =>
  row.numerators.map((numerator, at) => ({ numerator, denominator: row.denominators[at]! }));
export const expectNear = (got: number, expected: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(oracle.tolerance);

// The log form with truncation (SHMI) is not ours: a practice without events has no logarithm.
export const ours = oracle.cases.filter(({ method }) => method !== "SR-SHMI");
export const shmi = oracle.cases.filter(({ method }) => method === "SR-SHMI");
export const kindOf = ({ data_type }: Case): Scale["kind"] => (data_type === "PR" ? "proportion" : "rate");
