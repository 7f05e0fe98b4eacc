import { describe, expect, it } from "vitest";
import { bookletDocument } from "../documents/booklet-document.ts";
import { OPEN, sampleInput, textsOf } from "../documents/documents.fixture.ts";
import { youAreHereDocuments } from "../documents/you-are-here-document.ts";
import { measureChart } from "./measure-chart.ts";
import { overviewChart } from "./relative-charts.ts";

const COUNT = "antipsykotika-antal";

describe.each(["open", "closed"] as const)("a bare count, in %s view", async (kind) => {
  const input = await sampleInput("antipsykotika-demens", kind === "open" ? { view: OPEN } : {});
  const { context, deck } = input;
  const at = context.measured.findIndex(({ measure }) => measure.id === COUNT);
  const count = context.measured[at];
  if (count?.measure.better !== "lower") throw new Error("the sample has a count that is wished low");

  it("is drawn without rank, without level and without direction", () => {
    const chart = measureChart(count.measure, count.result, kind);
    const labels = chart.rows.flatMap((row) => (row.kind === "value" ? row.label : []));
    expect(labels.length > 3).toBe(kind === "open");
    expect(labels).toEqual([...labels].sort());
    expect(chart.references).toEqual([]);
    expect(chart.direction).toBeUndefined();
  });

  it("has no place in relation to the cluster, and the page of all measures says why", () => {
    expect(overviewChart(context).rows[at]).toMatchObject({ dots: [], references: [] });
    expect(overviewChart(context).rows[at]).not.toHaveProperty("direction");
    expect(textsOf(deck)).toContainEqual(expect.stringContaining("Et antal sammenlignes ikke"));
    const own = youAreHereDocuments(input);
    expect(own.length).toBeGreaterThan(3);
    for (const { charts = [], sheet } of own) {
      const [chart] = charts;
      expect(chart?.kind === "position" && chart.rows[at]).toMatchObject({ others: [], references: [] });
      expect(chart?.kind === "position" && chart.rows[at]).not.toHaveProperty("own");
      expect(textsOf(sheet)).toContainEqual(expect.stringMatching(/^(sammenlignes ikke|vises ikke: .+)$/));
    }
  });

  it("is a number of nothing else, and no direction is told", () => {
    expect(textsOf(deck).filter((text) => /^\d+\/0$/.test(text))).toEqual([]);
    const shownAs = [bookletDocument(input)].flatMap((one) => textsOf(one));
    expect(shownAs).toContain("Patienter. Et antal sammenlignes ikke mellem praksis.");
    expect(shownAs).not.toContain("Patienter. Lavere er bedre.");
  });
});
