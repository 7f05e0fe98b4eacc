import { expect, it } from "vitest";
import { loadInputs } from "../conductors/load-inputs.ts";
import { renderKit } from "../conductors/render-kit.ts";
import { computeResults } from "../indicators/computed-results.fixture.ts";
import { buildKit } from "../kit/build-kit.ts";
import { GOAL_LEVELS } from "../model/schema/material.ts";
import type { PackageTemplate } from "../model/template.ts";

/** Ordinary words up to a length that the schema allows. */
function words(length: number): string {
  const text =
    "Hvad skal klinikken og patienten have aftalt, når planen er skrevet og prøvet i ugen efter mødet, ";
  return `${text.repeat(4).slice(0, length - 1)}.`;
}

const HELP = {
  who: words(60),
  helpsWith: words(120),
  reach: words(90),
};

async function rendered(template: string, data: readonly string[], changes: Partial<PackageTemplate>) {
  const sample = template === "alkoholsamtalen" ? "enghave" : "nordlys";
  const loaded = await loadInputs({
    template,
    cluster: `samples/${sample}/klynge.yaml`,
    data: data.map((name) => `samples/${sample}/${name}`),
  });
  const { cluster, counts = [] } = loaded;
  if (!loaded.template || !cluster) throw new Error("the sample has mistakes");
  const changed = { ...loaded.template, documents: ["deck"] as const, ...changes };
  const labels = new Map(cluster.members.map(({ practice }, index) => [practice, `K${index}`]));
  const results = computeResults({ template: changed, cluster, counts, labels });
  return renderKit(buildKit({ template: changed, cluster, results }), "assets/fonts");
}

it.each([0, 1, 5, 10])("has room for goals on four levels and for %i helpers", async (helpers) => {
  await rendered("alkoholsamtalen", [], {
    goals: [...GOAL_LEVELS, ...GOAL_LEVELS].map((level) => ({ level, prompt: words(120) })),
    ...(helpers > 0 ? { support: Array.from({ length: helpers }, () => HELP) } : {}),
  });
});

it("has room for all that a package without figures can say of what it builds on", async () => {
  const cautions = Array.from({ length: 6 }, () => words(120));
  await rendered("alkoholsamtalen", [], { cautions, dataSource: words(80) });
});

it("has room for five suggestions for each measure", async () => {
  const { template } = await loadInputs({ template: "kiap-type2-diabetes", data: [] });
  const measures = (template?.measures ?? []).map((measure) => ({
    ...measure,
    suggestedActions: Array.from({ length: 5 }, () => words(90)),
    whyItMatters: words(220),
  }));
  const { files } = await rendered("kiap-type2-diabetes", ["maalinger-2026-04.csv"], { measures });
  expect(files.size).toBe(2);
});
