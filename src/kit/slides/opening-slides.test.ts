import { describe, expect, it } from "vitest";
import type { ChartSlide, KeySlide } from "../../model/deck.ts";
import { measureChart } from "../charts/measure-chart.ts";
import { overviewChart } from "../charts/relative-charts.ts";
import { sampleInput } from "../documents/documents.fixture.ts";
import { overviewHeadline } from "../sentences/overview-sentences.ts";
import { introductionSlides } from "./opening-slides.ts";

const SIGNS = {
  cluster: "cluster-line",
  region: "region-line",
  nation: "region-line",
  goal: "goal-line",
} as const;

async function keyAndCharts(goal?: { readonly value: number; readonly source: string }) {
  const { context } = await sampleInput("kiap-type2-diabetes");
  const measured = context.measured.map(({ measure, result }) => ({
    measure: { ...measure, ...(goal ? { goal } : {}) },
    result,
  }));
  const slides = introductionSlides({ ...context, measured });
  const key = slides.find((slide): slide is KeySlide => slide.kind === "key");
  const charts = measured.map(({ measure, result }) => measureChart(measure, result, "closed"));
  return { context, signs: key?.entries.map(({ sign }) => sign) ?? [], charts };
}

describe("how the figures are read", () => {
  it.each([undefined, { value: 20, source: "klyngen" }])(
    "explains every line of the charts, goal %j",
    async (goal) => {
      const { signs, charts } = await keyAndCharts(goal);
      const drawn = charts.flatMap(({ references }) => references.map(({ role }) => SIGNS[role]));
      expect(new Set(drawn).size).toBe(goal ? 3 : 2);
      expect(signs).toEqual(expect.arrayContaining([...new Set(drawn)]));
      expect(signs.includes("goal-line")).toBe(goal !== undefined);
    },
  );

  it("explains every mark of the charts, and none that no chart has", async () => {
    const { context, signs, charts } = await keyAndCharts();
    const { minimumPractices } = context.template.smallNumbers;
    const drawn = charts.filter(
      ({ rows }) => rows.filter(({ kind }) => kind === "value").length >= minimumPractices,
    );
    const marks = drawn.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "value" ? row.mark : [])));
    for (const mark of ["uncertain", "above", "below"] as const)
      expect([mark, signs.includes(mark)]).toEqual([mark, marks.includes(mark)]);
    const unmarked = context.measured.map(({ measure, result }) => ({
      measure,
      result: {
        ...result,
        references: [],
        practices: result.practices.map(({ label, cell }) =>
          cell.kind === "shown"
            ? { label, cell: { ...cell, certainty: "firm", standing: "within" } as const }
            : { label, cell },
        ),
      },
    }));
    const key = introductionSlides({ ...context, measured: unmarked }).find(({ kind }) => kind === "key");
    expect(key?.kind === "key" && key.entries.map(({ sign }) => sign)).toEqual([
      "plain",
      "interval",
      "cluster-line",
    ]);
    expect(JSON.stringify(key?.notes)).not.toContain("får den en anden form");
  });
});

describe("what is said of a selection", () => {
  it("is said of the shown practices, in the overview's title and column", async () => {
    const { context } = await sampleInput("kiap-type2-diabetes");
    expect(overviewHeadline(context)).toMatch(/skiller mindst én af de viste praksis sig klart ud\.$/);
    expect(overviewChart(context).headings.remark).toBe("Viste praksis");
    const whole = context.measured.map(({ measure, result }) => ({
      measure,
      result: { ...result, practices: result.practices.filter(({ cell }) => cell.kind === "shown") },
    }));
    expect(overviewHeadline({ ...context, measured: whole })).toMatch(
      /skiller mindst én praksis sig klart ud\.$/,
    );
    expect(overviewChart({ ...context, measured: whole }).headings.remark).toBe("Praksis");
  });

  it("says of nobody that none stands apart when nobody could be tried, and why a row has no dots", async () => {
    const { context } = await sampleInput("kiap-type2-diabetes");
    const untried = context.measured.map(({ measure, result: { cluster: _, variation: __, ...result } }) => ({
      measure,
      result: {
        ...result,
        practices: result.practices.map(({ label, cell }) => ({
          label,
          cell: cell.kind === "shown" ? { ...cell, standing: "unclassed" as const } : cell,
        })),
      },
    }));
    const slides = introductionSlides({ ...context, measured: untried });
    const overview = slides.find(({ id }) => id === "overblik") as ChartSlide;
    expect(overview.title).toBe("Tallene kan ikke vise, om nogen praksis skiller sig ud.");
    expect(overview.footnotes[0]).toContain("Ingen prikker, hvor klyngen samlet er 0 eller ikke kan vises.");
  });

  it("has a heading over the arrows only where there are arrows", async () => {
    const { context } = await sampleInput("midtkraft-b12");
    expect(context.measured.every(({ measure }) => measure.better === "neither")).toBe(true);
    expect(overviewChart(context).headings).not.toHaveProperty("direction");
    const diabetes = await sampleInput("kiap-type2-diabetes");
    expect(overviewChart(diabetes.context).headings.direction).toBe("Bedre");
  });

  it("asks people to write what their sheet for notes has room for", async () => {
    const { context } = await sampleInput("kiap-type2-diabetes");
    const talk = { ...context, measured: [], template: { ...context.template, measures: [] } };
    expect(JSON.stringify(introductionSlides(context))).toContain("hvorfor det kan være sådan");
    expect(JSON.stringify(introductionSlides(talk))).toContain("Skriv i mødenoterne, hvad I hører");
    expect(JSON.stringify(introductionSlides(talk))).not.toContain("hvorfor det kan være sådan");
  });

  it("calls small numbers by their range, for a true nought is shown", async () => {
    const { context } = await sampleInput("kiap-type2-diabetes");
    expect(JSON.stringify(introductionSlides(context))).toContain("Antal fra 1 til 4 vises ikke.");
  });
});
