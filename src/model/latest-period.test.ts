import { expect, it } from "vitest";
import type { Period } from "./counts.ts";
import { latestPeriod, readPeriod } from "./period.ts";

const rowsOf = (...periods: readonly (string | Period)[]) =>
  periods.map((one) => ({ period: typeof one === "string" ? readPeriod(one) : one })) as {
    period: Period;
  }[];

it.each([
  [["december 2025", "april 2026"], "2026-04-01"],
  [["4. kvartal 2025", "1. kvartal 2026", "4. kvartal 2025"], "2026-01-01"],
  [["2026"], "2026-01-01"],
  // The year and its last quarter end on the same day: neither is the later one.
  [["2026", "2026K4"], undefined],
  [["2026", "2026K4", "2025"], undefined],
  [["2025", "2025K4", "2026"], "2026-01-01"],
  [[], undefined],
])("of %j the one from %s is the latest, in any order", (periods, from) => {
  expect(latestPeriod(rowsOf(...periods))?.from).toBe(from);
  expect(latestPeriod(rowsOf(...periods.toReversed()))?.from).toBe(from);
});

it("orders nothing whose days are not known", () => {
  const label = { id: "sidst", label: "sidst" };
  expect(latestPeriod(rowsOf("2026", label))).toBeUndefined();
  expect(latestPeriod(rowsOf(label, label))).toEqual(label);
});
