import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { dataAfterMeeting, doubtsAbout } from "../validate/data/doubtful-numbers.ts";
import { type InputRequest, loadInputs } from "./load-inputs.ts";
import { keepPlan } from "./load-plan.ts";

/**
 * Every diagnostic about a template, and the cluster and data that go with it. Nothing is written but how the data are
 * read, where nothing else stands in the way.
 */
export async function checkInputs(request: InputRequest): Promise<readonly Diagnostic[]> {
  const { counts = [], cluster, plan, ...loaded } = await loadInputs(request);
  const diagnostics = [
    ...loaded.diagnostics,
    ...(cluster ? dataAfterMeeting(counts, cluster.meeting.date) : []),
    ...(cluster ? doubtsAbout(counts, cluster).diagnostics : []),
  ];
  return plan && !hasErrors(diagnostics) ? [...diagnostics, await keepPlan(plan)] : diagnostics;
}
