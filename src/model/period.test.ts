import { describe, expect, it } from "vitest";
import { readPeriod } from "./period.ts";

describe("readPeriod", () => {
  it.each([
    ["2025-05-01/2026-04-30", "1. maj 2025 – 30. april 2026", "2025-05-01", "2026-04-30"],
    ["2025-05-01 / 2026-04-30", "1. maj 2025 – 30. april 2026", "2025-05-01", "2026-04-30"],
    ["2026", "2026", "2026-01-01", "2026-12-31"],
    ["2024-02", "februar 2024", "2024-02-01", "2024-02-29"],
    ["2026-01", "januar 2026", "2026-01-01", "2026-01-31"],
    ["2025-05/2026-04", "maj 2025 – april 2026", "2025-05-01", "2026-04-30"],
    ["2026-Q2", "2. kvt. 2026", "2026-04-01", "2026-06-30"],
    ["2026Q4", "4. kvt. 2026", "2026-10-01", "2026-12-31"],
    ["2026-K1", "1. kvt. 2026", "2026-01-01", "2026-03-31"],
  ])("reads %s as %s", (id, label, from, to) => {
    expect(readPeriod(` ${id} `)).toEqual({ id, label, from, to });
  });

  it.each(["vinteren 2025-26", "2025/26", "01-05-2025"])("keeps %j as it is", (id) => {
    expect(readPeriod(id)).toEqual({ id, label: id });
  });

  it.each([
    "2026-13",
    "2026-Q5",
    "2026-Q0",
    "2026-02-30/2026-04-30",
    "2026-04-30/2025-05-01",
    "2026-04/2025-05",
  ])("does not take %s for a time", (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
