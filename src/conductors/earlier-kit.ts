import { join } from "node:path";
import type { Cluster, Member } from "../model/cluster.ts";
import type { Decisions } from "../model/decisions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { refusal } from "../model/kit-error.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { currentCodes, type PracticeKey } from "../model/practice-key.ts";
import { readDecisions } from "../read/read-decisions.ts";
import { validateDecisions } from "../validate/decisions/decisions-file.ts";
import { finding } from "../validate/finding.ts";
import { checkOwnerOfKit, labelsIn } from "../validate/kit-owner.ts";
import { isInside } from "../write/is-inside.ts";
import { type LoadedKey, ownershipFindings } from "./cluster-key.ts";
import type { LoadedInputs } from "./load-inputs.ts";

/** What of a request tells where the earlier kit lies and what is known besides it. */
interface Asked {
  readonly folder: string;
  readonly out: string;
  readonly cluster?: string | undefined;
}

/** The practices of the earlier kit, as far as the key knows them: they agreed then, and figures are all that is known now. */
function membersOf(earlier: MeetingKit, key: PracticeKey): readonly Member[] {
  const labels = labelsIn(earlier);
  return [...currentCodes(key)]
    .filter(([, code]) => labels.has(code))
    .map(([practice, code]) => ({
      practice,
      formerly: key.formerly.get(practice) ?? [],
      name: code,
      acceptance: { kind: "accepted", date: earlier.meeting.date },
    }));
}

/** The cluster as its earlier kit and the key tell it, for when no cluster file is named. */
export function earlierCluster(earlier: MeetingKit, key: PracticeKey): Cluster {
  const members = membersOf(earlier, key);
  const { cluster: name, clusterId: id } = earlier;
  // A course is over when its meeting is followed up.
  const { course: _over, ...choices } = earlier.choices ?? {};
  const unknownMembers = earlier.results.coverage.members - members.length;
  const { meeting, contact, references, region } = earlier;
  return {
    name,
    ...(id === undefined ? {} : { id }),
    region,
    meeting,
    contact,
    references,
    members,
    unknownMembers,
    view: { kind: "closed" },
    ...(Object.keys(choices).length > 0 ? { choices } : {}),
  };
}

/**
 * What says that key, earlier kit, cluster file and data do not belong together.
 *
 * @throws KitError when none of the data's practices is in the key that tells who takes part: then only that is said
 */
export async function ownerFindings(
  { cluster, template, diagnostics }: LoadedInputs,
  known: LoadedKey & { readonly key: PracticeKey },
  { made, request }: { readonly made: MeetingKit; readonly request: Asked },
): Promise<readonly Diagnostic[]> {
  const { folder } = request;
  if (request.cluster === undefined && made.view === "open")
    return [finding("error", "change/open-needs-cluster", { file: folder })];
  const says = (one: Diagnostic["code"]) => diagnostics.some(({ code }) => code === one);
  if (request.cluster === undefined && says("data/no-member-rows") && says("data/unknown-practice"))
    throw refusal("key/not-of-data", known.path);
  if (!cluster || !template) return [];
  const found = await ownershipFindings(request.out, { cluster, template: template.id }, known);
  return found.length > 0 ? found : checkOwnerOfKit(cluster, { folder, kit: made }, known.key);
}

export interface LoadedDecisions {
  /** Empty before anything is collected or written; absent when the file has mistakes. */
  readonly decisions?: Decisions;
  /** The file as it was read; absent when there is none. */
  readonly file?: { readonly bytes: Uint8Array; readonly source: LocatedTree };
  readonly diagnostics: readonly Diagnostic[];
}

/** What the meeting of a kit decided. */
export async function loadDecisions(folder: string, kit: MeetingKit): Promise<LoadedDecisions> {
  const read = await readDecisions(folder);
  if (!read.ok) return { diagnostics: read.diagnostics };
  const { value: file } = read;
  if (!file) return { decisions: { plans: [] }, diagnostics: [] };
  const checked = validateDecisions(file.source, kit);
  return { ...(checked.ok ? { decisions: checked.value } : {}), file, diagnostics: checked.diagnostics };
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
  if (await isInside(file, folder))
    throw refusal("change/into-baseline", file, { values: { baseline: folder } });
}
