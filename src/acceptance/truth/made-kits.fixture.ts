import { loadInputs } from "../../conductors/load-inputs.ts";
import { computeChange } from "../../indicators/compute-changes.ts";
import { computeResults } from "../../indicators/computed-results.fixture.ts";
import { mergePractices } from "../../indicators/merge-practices.ts";
import { buildKit } from "../../kit/build-kit.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { TwoKits } from "./change-facts.fixture.ts";
import type { Base, Meeting, TwoMeetings } from "./random-meetings.fixture.ts";

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

/**
 * What the program makes of two meetings.
 *
 * @param chosen measures of the earlier meeting's plans; the others are told in short
 */
export function kitsOf({ before, after, merged }: TwoMeetings, chosen: readonly string[] = []): TwoKits {
  const earlier = kitOf(before);
  const { cluster, template, counts, labels } = after;
  const then = mergePractices(earlier.results, merged, template.measures);
  const results = computeResults({ template, cluster, counts, labels, earlier: then });
  const changes = template.measures.flatMap((measure) => {
    const [was, is] = [then, results].map((one) =>
      one.measures.find((result) => result.measure === measure.id),
    );
    return was && is ? [computeChange(measure, was, is)] : [];
  });
  const nothing = { open: [], decided: [], goals: [], trends: [] };
  const followUp = { earlierMeeting: before.cluster.meeting.date, changes, chosen, ...nothing };
  return { before: earlier, after: buildKit({ template, cluster, results, followUp }) };
}
