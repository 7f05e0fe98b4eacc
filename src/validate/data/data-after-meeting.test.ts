import { expect, it } from "vitest";
import { readPeriod } from "../../model/period.ts";
import { dataAfterMeeting } from "./doubtful-numbers.ts";

function countOf(text: string, line: number) {
  const period = readPeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  const counts = { numerator: 1, denominator: 2 };
  return { level: "practice", measure: "m", period, ...counts, place: { file: "tal.csv", line } } as const;
}

it("tells each period that ends after the meeting once, at its first row", () => {
  const periods = ["2025", "2026", "2025-07/2026-06", "2026"];
  expect(dataAfterMeeting(periods.map(countOf).reverse(), "2026-05-12")).toEqual([
    {
      code: "data/after-meeting",
      severity: "error",
      place: { file: "tal.csv", line: 1 },
      values: { period: "2026", to: "2026-12-31", meeting: "2026-05-12" },
    },
    {
      code: "data/after-meeting",
      severity: "error",
      place: { file: "tal.csv", line: 2 },
      values: { period: "1. juli 2025 – 30. juni 2026", to: "2026-06-30", meeting: "2026-05-12" },
    },
  ]);
});

it.each([
  ["2026-05-12", undefined, 0],
  ["2026-05-11", undefined, 1],
  ["2026-05-12", "2026-05-11", 1],
  ["2026-05-13", "2026-05-12", 0],
])(
  "lets a meeting on %s, of figures to %s at most, have figures to 12 May 2026: %i",
  (meeting, last, found) => {
    const counts = [countOf("2025-05-13/2026-05-12", 2)];
    expect(dataAfterMeeting(counts, meeting, last)).toHaveLength(found);
  },
);
