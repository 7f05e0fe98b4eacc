import { loadKey } from "../conductors/cluster-key.ts";
import { loadInputs } from "../conductors/load-inputs.ts";
import type { ClosedCluster } from "../indicators/closed-cluster.fixture.ts";

/** The sample clusters with figures: package and folder. */
const SAMPLES = {
  "kiap-type2-diabetes": "nordlys",
  "midtkraft-b12": "solsikke",
  "kaps-opioider-2": "fjordlys",
  influenzavaccination: "skovlyst",
} as const;

/** The sample clusters under the codes of their keys, ready to be computed, by the folder they lie in. */
export async function closedSamples(): Promise<ReadonlyMap<string, ClosedCluster>> {
  const samples = new Map<string, ClosedCluster>();
  for (const [template, name] of Object.entries(SAMPLES)) {
    const folder = `samples/${name}`;
    const data = [`${folder}/maalinger-2026-04.csv`];
    const loaded = await loadInputs({ template, cluster: `${folder}/klynge.yaml`, data });
    const { key } = await loadKey(`${folder}/noegle.csv`);
    if (!loaded.template || !loaded.cluster || !loaded.counts || !key)
      throw new Error(`the sample of ${template} has mistakes`);
    samples.set(name, {
      template: loaded.template,
      cluster: loaded.cluster,
      counts: loaded.counts,
      labels: key.codes,
    });
  }
  return samples;
}
