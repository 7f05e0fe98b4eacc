import { expect, it } from "vitest";
import type { CountableMeasure, PatientRow } from "../model/tally.ts";
import { tallyFindings, tallyReport } from "./tally-report.ts";
import { practiceCounts, startTally } from "./tally-rows.ts";

const FIELDS = [
  { name: "listed", words: "tilmeldt", kind: "yes-no" },
  { name: "user", words: "bruger", kind: "yes-no" },
] as const;

/** Listed and user; user alone; listed alone; user of whom listing is unknown; listed of whom use is unknown. */
const ROWS: readonly PatientRow[] = [
  [true, true],
  [false, true],
  [true, false],
  [undefined, true],
  [true, undefined],
];

function counted(measure: Pick<CountableMeasure, "kind" | "denominator">) {
  const numerator = { field: "user", equal: true } as const;
  const tally = startTally({ fields: FIELDS, measures: [{ id: "m", numerator, ...measure }] });
  for (const row of ROWS) tally.add(row);
  return tally.result();
}

const denominator = { field: "listed", equal: true } as const;

it("looks for a share's numerator among its denominator only", () => {
  expect(counted({ kind: "proportion", denominator }).measures[0]).toEqual({
    measure: "m",
    numerator: 1,
    denominator: 3,
    missing: { numerator: 1, denominator: 1 },
    oneSided: { numerator: 0, denominator: 0 },
  });
});

it("counts a rate's two sides each on its own", () => {
  expect(counted({ kind: "rate", denominator }).measures[0]).toMatchObject({ numerator: 3, denominator: 3 });
});

it("counts a bare number without a denominator", () => {
  const tally = counted({ kind: "count" });
  expect(tally.measures[0]).not.toHaveProperty("denominator");
  expect(practiceCounts(tally, "099013", "2026-04-30")).toEqual([
    {
      practice: "099013",
      period: "2025-05-01/2026-04-30",
      measure: "m",
      numerator: 3,
      extracted: "2026-04-30",
    },
  ]);
});

it("masks small counts in what is told, and tells nothing where nothing lacks", () => {
  const tally = counted({ kind: "proportion", denominator });
  expect(tallyReport(tally, 2)).toEqual({
    rows: 5,
    measures: [
      {
        measure: "m",
        missing: { numerator: "under 2", denominator: "under 2" },
        oneSided: { numerator: 0, denominator: 0 },
      },
    ],
  });
  expect(tallyFindings(tally, "udtræk.csv", 5)).toEqual([
    {
      code: "extract/missing-values",
      severity: "notice",
      place: { file: "udtræk.csv" },
      values: { measure: "m", numerator: "under 5", denominator: "under 5" },
    },
  ]);
});
