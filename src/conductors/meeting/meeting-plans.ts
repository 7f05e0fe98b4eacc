import { join } from "node:path";
import type { Decisions } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { KitError } from "../../model/kit-error.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import { writeGiven } from "../../write/write-given.ts";
import { type CollectOutcome, type CollectRequest, collectPlans } from "../collect-plans.ts";
import { loadDecisions } from "../earlier-kit.ts";
import { openKit } from "../standing-kits.ts";
import { safeName } from "./meeting-data.ts";
import type { Desk, OpenMeeting } from "./meeting-folder.ts";
import { standingKit } from "./meeting-kit.ts";

/** What has come of a meeting so far. */
export interface CollectedPlans {
  readonly plans: Decisions["plans"];
  /** Files that have been handed over. */
  readonly files: readonly string[];
  /** What has just been read; absent where nothing was handed over. */
  readonly counts?: CollectOutcome["counts"];
  readonly report?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads filled-in plans into the decisions of the meeting's kit and keeps them in its folder; without any, tells what is there. */
export async function collectMeeting(
  desk: Desk,
  meeting: OpenMeeting,
  given: readonly GivenFile[] = [],
): Promise<CollectedPlans | undefined> {
  const standing = await standingKit(meeting);
  if (!standing) return undefined;
  const folder = join(meeting.folder, MEETING_FILES.plans);
  const paths: string[] = [];
  for (const { name, bytes } of given) {
    const path = join(folder, safeName(name));
    await writeGiven(path, bytes);
    paths.push(path);
  }
  const all = [...new Set([...meeting.plans, ...paths])].toSorted();
  const request = { folder: standing.folder, files: all, cluster: meeting.cluster, fonts: desk.fonts };
  const read = paths.length === 0 ? { diagnostics: [] } : await readPlans(request);
  const { kit } = await openKit(standing.folder);
  const { decisions } = await loadDecisions(standing.folder, kit);
  return { plans: decisions?.plans ?? [], files: all, ...read };
}

async function readPlans(request: Pick<CollectRequest, "folder" | "files" | "cluster" | "fonts">) {
  try {
    const { counts, report, diagnostics } = await collectPlans({ ...request, force: false });
    return { counts, diagnostics, ...(report === undefined ? {} : { report }) };
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    return { diagnostics: cause.diagnostics };
  }
}
