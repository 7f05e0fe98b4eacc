import { describe, expect, it } from "vitest";
import type { KeySlide } from "../../model/deck.ts";
import { sampleInput } from "../documents/documents.fixture.ts";
import { measureChart } from "../measure-chart.ts";
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
  return { signs: key?.entries.map(({ sign }) => sign) ?? [], charts };
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
});
