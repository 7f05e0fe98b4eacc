import fc from "fast-check";
import { expect, it } from "vitest";
import { validateData } from "../data/data-counts.ts";
import { CLUSTER, figureText, type LaidOut, laidOut, MEASURES, SPAN } from "./laid-out.fixture.ts";
import { readSheets } from "./read-sheets.ts";

/** The figures of sheets as they are read; undefined when something is asked or refused. */
function readingOf({ grids }: LaidOut): readonly string[] | undefined {
  const read = readSheets(grids, { measures: MEASURES, cluster: CLUSTER, plans: [], figures: "" });
  if (!read || read.tables.length === 0) return undefined;
  const counts = validateData(read.tables, {
    measures: MEASURES,
    cluster: CLUSTER,
    members: CLUSTER.members,
  });
  if (!counts.ok) return undefined;
  return counts.value.map(({ practice = "", measure, numerator, denominator, period }) => {
    expect(period).toMatchObject(SPAN);
    return figureText(practice, measure, numerator, denominator);
  });
}

it("reads figures as they are or asks, however they are laid out", { timeout: 600_000 }, () => {
  const outcomes = { read: 0, asked: 0 };
  fc.assert(
    fc.property(laidOut, (sheets) => {
      const figures = readingOf(sheets);
      if (figures === undefined) outcomes.asked += 1;
      else {
        outcomes.read += 1;
        expect(figures.toSorted()).toEqual(sheets.figures.toSorted());
      }
    }),
    { numRuns: Number(process.env.LAYOUTS ?? 400), seed: 14 },
  );
  // A reader that always asks would never be wrong.
  expect(outcomes.read).toBeGreaterThan(outcomes.asked / 10);
});
