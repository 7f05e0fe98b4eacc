import fc from "fast-check";
import { expect, it } from "vitest";
import { validateData } from "../data/data-counts.ts";
import { CLUSTER, figureText, type LaidOut, laidOut, MEASURES, SPAN } from "./laid-out.fixture.ts";
import { withAnswer } from "./plan-answers.ts";
import { readSheets } from "./read-sheets.ts";

/** The figures of sheets as they are read; undefined when something is asked or refused. */
function readingOf({ grids }: LaidOut): readonly string[] | undefined {
  const read = sayingYes(grids);
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

/** As somebody reads them who takes shares for what counts are to be worked out from, where that is offered. */
function sayingYes(grids: LaidOut["grids"]) {
  const context = { measures: MEASURES, cluster: CLUSTER, figures: "" };
  const asked = readSheets(grids, { ...context, plans: [] });
  const plans = (asked?.proposals ?? []).map(({ plan, questions }) =>
    questions
      .flatMap(({ kind, items }) => items.map(({ text, choices: [answer = ""] }) => ({ kind, text, answer })))
      .filter(({ kind, answer }) => kind === "columns" && answer.startsWith("procent"))
      .reduce((now, { kind, text, answer }) => withAnswer(now, kind, { text, answer }), plan),
  );
  return readSheets(grids, { ...context, plans });
}

it("reads figures as they are or asks, however they are laid out", { timeout: 600_000 }, () => {
  const outcomes = { read: 0, asked: 0, ofShares: 0 };
  fc.assert(
    fc.property(laidOut, (sheets) => {
      const figures = readingOf(sheets);
      if (figures === undefined) outcomes.asked += 1;
      else {
        outcomes.read += 1;
        if (sheets.isOfShares) outcomes.ofShares += 1;
        expect(figures.toSorted()).toEqual(sheets.figures.toSorted());
      }
    }),
    { numRuns: Number(process.env.LAYOUTS ?? 400), seed: 14 },
  );
  // A reader that always asks would never be wrong.
  expect(outcomes.read).toBeGreaterThan(outcomes.asked / 10);
  expect(outcomes.ofShares).toBeGreaterThan(0);
});
