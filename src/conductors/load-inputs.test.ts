import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadInputs } from "./load-inputs.ts";
import { temporaryFolder } from "./sample-kit.fixture.ts";

it.each([
  ["midtkraft-b12", 0],
  ["kaps-opioider-2", 1],
  ["alkoholsamtalen", 0],
])("holds the cluster's acceptances against the notice of the package: %s", async (template, warnings) => {
  const cluster = join(temporaryFolder(), "klynge.yaml");
  const sample = readFileSync("samples/solsikke/klynge.yaml", "utf8");
  const [, date = ""] = /^\s*date: (\S+)/m.exec(sample) ?? [];
  const day = new Date(Date.parse(date) - 57 * 86_400_000).toISOString().slice(0, 10);
  writeFileSync(cluster, sample.replace(/accepted: \S+/g, `accepted: ${day}`));
  const { diagnostics } = await loadInputs({ template, cluster, data: [] });
  expect(diagnostics.filter(({ code }) => code === "cluster/late-acceptance")).toHaveLength(warnings);
});
