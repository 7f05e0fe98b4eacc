import { join } from "node:path";
import {
  DECISIONS_NAME,
  type Decisions,
  type PlanDecision,
  type ReportDecision,
} from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { KitError } from "../../model/kit-error.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { validateDecisions } from "../../validate/decisions/decisions-file.ts";
import { measuresOf, practicesOf } from "../../validate/decisions/decisions-sheet.ts";
import { decisionsText, writeDecisions } from "../../write/write-decisions.ts";
import { writeGiven } from "../../write/write-given.ts";
import { type CollectOutcome, type CollectRequest, collectPlans } from "../collect-plans.ts";
import { loadDecisions } from "../earlier-kit.ts";
import { openKit } from "../standing-kits.ts";
import { versionOf } from "./meeting-cluster.ts";
import { safeName } from "./meeting-data.ts";
import type { Desk, OpenMeeting } from "./meeting-folder.ts";
import { standingKit } from "./meeting-kit.ts";

/** What has come of a meeting so far. */
export interface CollectedPlans {
  readonly plans: Decisions["plans"];
  /** What the leader has written for the report of the meeting. */
  readonly told: NonNullable<Decisions["report"]>;
  /** What a plan may be of: codes, or names in open view, and measures by id and title. */
  readonly practices: readonly string[];
  readonly measures: readonly { readonly id: string; readonly title: string }[];
  /** Tells this state of the decisions from every other. */
  readonly version: string;
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
  return { ...(await decidedAt(standing.folder)), files: all, ...read };
}

async function decidedAt(folder: string) {
  const { kit } = await openKit(folder);
  const { decisions, file } = await loadDecisions(folder, kit);
  return {
    plans: decisions?.plans ?? [],
    told: decisions?.report ?? {},
    practices: practicesOf(kit),
    measures: measuresOf(kit).map(({ id, title }) => ({ id, title: title ?? id })),
    version: file ? versionOf(file.bytes) : "",
  };
}

/** A plan or the leader's words, written by hand. */
export interface ByHand {
  readonly plan?: PlanDecision;
  readonly report?: ReportDecision;
}

/** What became of them, and the plan they would take the place of where that is not wanted yet. */
export interface ByHandOutcome {
  readonly isKept: boolean;
  readonly standing?: PlanDecision;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a plan or the leader's words into the decisions of the meeting's kit, and the report of the meeting anew.
 *
 * @param version the state of the decisions they were written beside; with it, a plan takes the place of another
 */
export async function writeByHand(
  desk: Desk,
  meeting: OpenMeeting,
  { plan, report }: ByHand,
  version: string | undefined,
): Promise<ByHandOutcome | undefined> {
  const standing = await standingKit(meeting);
  if (!standing) return undefined;
  const { folder } = standing;
  const { kit } = await openKit(folder);
  const { decisions: known, file, diagnostics } = await loadDecisions(folder, kit);
  if (!known) return { isKept: false, diagnostics };
  const same =
    plan && known.plans.find((one) => one.practice === plan.practice && one.measure === plan.measure);
  const isSeen = version === (file ? versionOf(file.bytes) : "");
  if (!isSeen && (same || report))
    return { isKept: false, ...(same ? { standing: same } : {}), diagnostics: [] };
  const plans = same
    ? known.plans.map((one) => (one === same && plan ? plan : one))
    : [...known.plans, ...(plan ? [plan] : [])];
  const decisions = { ...known, plans, ...(report ? { report } : {}) };
  const before = file && { text: new TextDecoder().decode(file.bytes), decisions: known };
  const change = { decisions, ...(before ? { before } : {}) };
  const tree = parseYaml(decisionsText(change), join(folder, DECISIONS_NAME));
  const checked = tree.ok ? validateDecisions(tree.value, kit) : tree;
  if (!checked.ok) return { isKept: false, diagnostics: checked.diagnostics };
  await writeDecisions(folder, change, file?.bytes);
  const read = await readPlans({ folder, files: [], cluster: meeting.cluster, fonts: desk.fonts });
  return { isKept: true, diagnostics: read.diagnostics };
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
