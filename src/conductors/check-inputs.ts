import type { Diagnostic } from "../model/diagnostic.ts";
import { dataAfterMeeting, doubtsAbout } from "../validate/data/doubtful-numbers.ts";
import { type InputRequest, loadInputs } from "./load-inputs.ts";

/** Every diagnostic about a template, and the cluster and data that go with it; nothing is written. */
export async function checkInputs(request: InputRequest): Promise<readonly Diagnostic[]> {
  const { counts = [], cluster, diagnostics } = await loadInputs(request);
  if (!cluster) return diagnostics;
  const doubts = doubtsAbout(counts, cluster);
  return [...diagnostics, ...dataAfterMeeting(counts, cluster.meeting.date), ...doubts.diagnostics];
}
