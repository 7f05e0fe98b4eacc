import { expect, it } from "vitest";
import type { Period } from "../model/counts.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { compareStanding } from "./compare-standing.ts";

interface Described {
  readonly labels?: readonly string[];
  readonly members?: number;
  readonly period?: Period;
  readonly version?: string;
  readonly view?: MeetingKit["view"];
}

const YEAR = { id: "2025", label: "2025", from: "2025-01-01", to: "2025-12-31" };

/** As much of a kit as is looked at. */
function kitOf({
  labels = ["A", "B"],
  members = 3,
  period = YEAR,
  version = "1.0",
  view = "closed",
}: Described) {
  const practices = labels.map((label) => ({ label, cell: { kind: "hidden", reason: "no-data" } }));
  const results = {
    measures: [{ measure: "m", period, practices }],
    coverage: { members, included: 2, notIncluded: members - 2 },
  };
  return { view, template: { id: "t", version }, results } as unknown as MeetingKit;
}

it.each<[string, Described, Described, readonly object[]]>([
  ["nothing", {}, {}, []],
  ["another practice", {}, { labels: ["A", "C"] }, [{ code: "kit/replaces-practices" }]],
  ["one practice more that takes no part", {}, { members: 4 }, [{ code: "kit/replaces-practices" }]],
  ["names instead of codes", {}, { labels: ["Lægerne", "Huset"], view: "open" }, []],
  [
    "another period",
    {},
    { period: { id: "2026", label: "2026", from: "2026-01-01", to: "2026-12-31" } },
    [{ code: "kit/replaces-period", values: { before: "2025", after: "2026" } }],
  ],
  [
    "the same period in other words",
    {},
    { period: { ...YEAR, id: "2025-01/2025-12", label: "hele 2025" } },
    [],
  ],
  [
    "another period that says no days",
    { period: { id: "forår", label: "forår" } },
    { period: { id: "efterår", label: "efterår" } },
    [{ code: "kit/replaces-period", values: { before: "forår", after: "efterår" } }],
  ],
  [
    "another version of the package",
    {},
    { version: "2.0" },
    [{ code: "kit/replaces-package", values: { before: "1.0", after: "2.0" } }],
  ],
  [
    "all at once",
    {},
    { labels: ["A"], version: "2.0", period: { id: "x", label: "x" } },
    [{ code: "kit/replaces-practices" }, { code: "kit/replaces-period" }, { code: "kit/replaces-package" }],
  ],
])("warns of a kit that differs in: %s", (_, before, after, found) => {
  const warned = compareStanding(kitOf(before), kitOf(after), "out/k");
  expect(warned).toMatchObject(
    found.map((one) => ({ ...one, severity: "warning", place: { file: "out/k" } })),
  );
  expect(warned).toHaveLength(found.length);
});
