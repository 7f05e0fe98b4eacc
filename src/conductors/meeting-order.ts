import { join } from "node:path";
import { addDays } from "../model/calendar-date.ts";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { dataAfterMeeting } from "../validate/data/data-after-meeting.ts";
import { isInside } from "../write/is-inside.ts";

/** The meeting of a follow-up: its cluster on its day, and its figures. */
interface LaterMeeting {
  readonly cluster: Cluster;
  readonly counts: readonly MeasureCount[];
}

/** A follow-up lies after the meeting it follows and after the last day of its own figures. */
export function orderFindings(
  { cluster, counts }: LaterMeeting,
  earlier: MeetingKit,
  request: { readonly folder: string; readonly cluster?: string; readonly date?: string },
): readonly Diagnostic[] {
  const { date } = cluster.meeting;
  const { meetingDate } = earlier;
  const late = dataAfterMeeting(counts, date, addDays(date, -1));
  if (date > meetingDate) return late;
  const file = request.date === undefined ? (request.cluster ?? request.folder) : "--date";
  const values = { found: date, earlier: meetingDate };
  return [{ code: "change/not-after-earlier", severity: "error", place: { file }, values }, ...late];
}

/**
 * The kit that is followed up stays as it is: nothing is written over it or among its files.
 *
 * @throws KitError "invalidInput" where the new kit would be
 */
export async function keepBaseline(
  kit: MeetingKit,
  { folder, out }: { readonly folder: string; readonly out: string },
): Promise<void> {
  const file = join(out, kit.folder);
  if (!(await isInside(file, folder))) return;
  const values = { baseline: folder };
  throw new KitError("invalidInput", [
    { code: "change/into-baseline", severity: "error", place: { file }, values },
  ]);
}
