import { computeResults } from "../../indicators/compute-results.ts";
import { buildKit } from "../../kit/build-kit.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { loadInputs } from "../load-inputs.ts";
import type { Base, Meeting } from "./random-meetings.fixture.ts";

/** The words around the made-up figures. */
export async function sampleBase(): Promise<Base> {
  const asked = { template: "kiap-type2-diabetes", cluster: "samples/nordlys/klynge.yaml", data: [] };
  const { template, cluster } = await loadInputs(asked);
  if (!template || !cluster) throw new Error("the sample has mistakes");
  return { template, cluster };
}

/** What the program makes of a meeting. */
export function kitOf({ template, cluster, counts, labels }: Meeting): MeetingKit {
  return buildKit({ template, cluster, results: computeResults({ template, cluster, counts, labels }) });
}
