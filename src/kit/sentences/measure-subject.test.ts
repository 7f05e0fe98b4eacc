import { expect, it } from "vitest";
import type { Measure } from "../../model/template.ts";
import { measureLine, subjectOf } from "./naming.ts";

const RATE = {
  kind: "rate",
  base: 1000,
  unit: "pr. 1.000 sikrede, estimeret",
  people: { one: "sikret", many: "sikrede" },
  subject: "antallet af patienter med atrieflimren",
} as Measure;

it("says of a rate per how many, where its author has not", () => {
  expect(subjectOf(RATE)).toBe("antallet af patienter med atrieflimren pr. 1.000 sikrede");
  expect(subjectOf({ ...RATE, unit: "brugere" })).toBe(
    "antallet af patienter med atrieflimren pr. 1.000 sikrede",
  );
  expect(subjectOf({ ...RATE, unit: "rate", base: 100 })).toBe(
    "antallet af patienter med atrieflimren pr. 100 sikrede",
  );
});

it.each([
  "antallet af brugere pr. 1.000 sikrede",
  "antallet af brugere pr. 1000",
  "antallet pr. 1.000 sikrede af brugere",
  "antallet af brugere per tusind sikrede",
])("says it once: %s", (subject) => {
  expect(subjectOf({ ...RATE, subject })).toBe(subject);
});

it("leaves shares and counts alone", () => {
  expect(subjectOf({ ...RATE, kind: "proportion" })).toBe(RATE.subject);
  expect(subjectOf({ ...RATE, kind: "count" })).toBe(RATE.subject);
});

it("names the unit beside the title only where the title has not said it", () => {
  const measure = { number: 3, title: "B12-tabletter pr. 1.000 sikrede (estimeret)", unit: RATE.unit };
  expect(measureLine(measure, "2026")).toBe(
    "Målepunkt 3: B12-tabletter pr. 1.000 sikrede (estimeret) · 2026",
  );
  expect(measureLine({ ...measure, title: "B12-tabletter" }, "2026")).toBe(
    "Målepunkt 3: B12-tabletter · pr. 1.000 sikrede, estimeret · 2026",
  );
});
