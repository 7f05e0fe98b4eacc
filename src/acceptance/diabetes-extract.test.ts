import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composedTemplate } from "../conductors/composed-template.fixture.ts";
import { startTally } from "../indicators/tally-rows.ts";
import type { Tally } from "../model/tally.ts";
import { csvTable } from "../read/read-csv.ts";
import { extractVocabulary } from "../validate/extract/extract-columns.ts";
import { planTally } from "../validate/extract/extract-plan.ts";
import { startExtractRows } from "../validate/extract/extract-rows.ts";
import { validateTemplate } from "../validate/template/validate-template.ts";
import { AS_OF, extractText, INVENTED_PATIENTS, type InventedPatient } from "./diabetes-extract.fixture.ts";

const template = validateTemplate(composedTemplate("kiap-type2-diabetes"));
const planned = template.ok ? planTally(template.value, "package.yaml") : template;
if (!planned.ok) throw new Error("the template cannot be counted");
const plan = planned.value;

/** Rows counted without a file in between, and nothing masked. */
function count(patients: readonly Pick<InventedPatient, "cells">[]): Tally {
  const table = csvTable("udtræk.csv", Buffer.from(extractText(patients)), extractVocabulary(plan));
  if (!table.ok) throw new Error("the extract cannot be read");
  const reader = startExtractRows({ header: table.value, plan, practice: "099013", asOf: AS_OF }, 5);
  const counter = startTally(plan);
  for (const row of table.value.rows) {
    const patient = reader.read(row);
    if (patient) counter.add(patient);
  }
  expect(reader.diagnostics().map(({ code }) => code)).toEqual(["extract/person-columns"]);
  return counter.result();
}

/** What became of a single row, in the notation of the fixture. */
function becameOf({ measures: tallies }: Tally): string {
  const signs = tallies.map(({ numerator, denominator, missing, oneSided }) => {
    if (missing.denominator) return "?";
    if (oneSided.denominator) return "<";
    if (missing.numerator) return "~";
    if (oneSided.numerator) return ">";
    return numerator ? "+" : denominator ? "-" : "";
  });
  return signs.flatMap((sign, index) => (sign === "" ? [] : [`${index + 1}${sign}`])).join(" ");
}

describe("the invented extract", () => {
  it.each(INVENTED_PATIENTS)("$why: $counted", (patient) => {
    expect(becameOf(count([patient]))).toBe(patient.counted);
  });

  it("gives the same whatever the order of its rows", () => {
    const expected = count(INVENTED_PATIENTS);
    const shuffled = fc.shuffledSubarray([...INVENTED_PATIENTS], { minLength: INVENTED_PATIENTS.length });
    fc.assert(
      fc.property(shuffled, (patients) => {
        expect(count(patients)).toEqual(expected);
      }),
    );
  });

  it("gives the sum of its parts, however it is split", () => {
    const whole = count(INVENTED_PATIENTS);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 38, maxLength: 38 }), (sides) => {
        const parts = [true, false].map((side) =>
          count(INVENTED_PATIENTS.filter((_, at) => sides[at] === side)),
        );
        expect(parts.map(numbersOf).reduce(add)).toEqual(numbersOf(whole));
      }),
    );
  });
});

/** Every number of a tally, in a fixed order. */
function numbersOf({ rows, measures: tallies }: Tally): number[] {
  const of = ({ numerator, denominator }: { numerator: number; denominator?: number }) => [
    numerator,
    denominator ?? 0,
  ];
  return [rows, ...tallies.flatMap((each) => [each, each.missing, each.oneSided].flatMap(of))];
}

function add(left: readonly number[], right: readonly number[]): number[] {
  return left.map((number, index) => number + (right[index] ?? 0));
}
